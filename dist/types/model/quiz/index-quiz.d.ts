import type { Area, GradedOutcome, Band, Question, Quiz, RuleOutcome, Section } from '../content/quiz.ts';
export type Outcome = RuleOutcome | GradedOutcome;
/** What a name in a formula means. */
export type Named = {
    readonly question: Question;
} | {
    readonly formula: string;
} | {
    readonly area: Area;
} | {
    readonly outcome: Outcome;
};
/** A question that counts, and how often. */
export type Weighted = readonly [question: Question, weight: number];
/** A quiz with its references followed, so that an evaluation only looks up. */
export interface QuizIndex {
    readonly quiz: Quiz;
    readonly names: ReadonlyMap<string, Named>;
    readonly sections: ReadonlyMap<string | undefined, Section>;
    /** The questions that count in an area; under undefined those of the quiz's own score. */
    readonly scored: ReadonlyMap<Area | undefined, readonly Weighted[]>;
    /** From the lowest up. */
    readonly bands: readonly Band[];
}
export declare function indexQuiz(quiz: Quiz): QuizIndex;
