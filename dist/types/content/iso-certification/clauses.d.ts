import type { Option } from '../../model/content/field.ts';
import type { Area, Question, Section } from '../../model/content/quiz.ts';
/** Clauses 4 to 10 of the harmonized structure: each is a section of questions and an area of the score. */
declare const clauses: {
    context: string;
    leadership: string;
    planning: string;
    support: string;
    operation: string;
    evaluation: string;
    improvement: string;
};
export type Clause = keyof typeof clauses;
export declare const clauseSections: Section[];
export declare const clauseAreas: Area[];
/** Answers in four steps: not in place, informal, documented and followed, measured and improved. */
export type Steps = [none: string, informal: string, documented: string, improved: string];
/** A gap is shown below this step: "documented and followed" is what an audit asks for. */
export declare const FOLLOWED = 2;
/** Each step is worth its points, 0 to 3. */
export declare const optionsOf: (steps: Steps) => Option[];
/** A question of the general part. */
export declare function general(id: string, area: Clause, weight: number, label: string, help: string, steps: Steps, gap: {
    label: string;
    text: string;
    reference: string;
    urgent?: number;
}): Question;
export {};
