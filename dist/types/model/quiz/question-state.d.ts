import type { Answer, Option } from '../content/field.ts';
import type { Question } from '../content/quiz.ts';
/** Where a question stands at given answers. A hidden question reads as not answered. */
export interface QuestionState {
    readonly shown: boolean;
    /** Those offered. */
    readonly options: readonly Option[];
    readonly answer: Answer;
    /** Those that the answer means. */
    readonly chosen: readonly Option[];
    /** Points of the answer; null: not answered, "does not apply", or no points to give. */
    readonly score: number | null;
    /** Most points an answer can give. */
    readonly most: number;
}
export declare const HIDDEN: QuestionState;
export declare function questionState(question: Question, given: unknown, holds: (condition: string | undefined) => boolean): QuestionState;
