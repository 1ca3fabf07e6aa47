import type { Answer, Answers } from '../../model/content/field.ts';
import type { QuizEngine, QuizEvaluation, ShownQuestion } from '../../model/quiz/quiz-evaluation.ts';
import { type ProblemCode } from '../field-problem.ts';
/**
 * One visitor's way through a quiz: what was answered, where they are, what is missing. Knows no DOM;
 * the element shows it.
 */
export declare class QuizSession {
    #private;
    readonly engine: QuizEngine;
    evaluation: QuizEvaluation;
    view: 'questions' | 'result' | 'review';
    /** The visitor came from the review and goes back there. */
    isReviewing: boolean;
    /** What keeps the visitor from going on, by question. */
    problems: ReadonlyMap<string, ProblemCode>;
    /** @param onAnswer called for each answer of the visitor's */
    constructor(engine: QuizEngine, onAnswer: () => void);
    get shown(): readonly ShownQuestion[];
    /** Place of the current question among those shown, from 0. */
    get index(): number;
    /** The questions before the visitor now. */
    asked(isPage: boolean): readonly ShownQuestion[];
    /** What counts now, by question. */
    get answers(): Answers;
    /** What a question shows as chosen: its answer, else what is suggested. */
    valueOf({ question, options, answer, suggestion }: ShownQuestion): Answer;
    /** True where the value shown is suggested, not given. */
    isSuggested(shown: ShownQuestion): boolean;
    /** Replaces all answers, from code; a complete set leads to the result. */
    replace(answers: Answers): void;
    /** Takes the visitor's answer to a question. */
    answer({ question }: ShownQuestion, value: Answer, badInput?: boolean): void;
    /** Accepts what is shown and goes on; false where something is missing. */
    forward(isPage: boolean): boolean;
    back(): void;
    /** @param id a question to be changed, on the way from the review */
    show(view: QuizSession['view'], id?: string): void;
}
