import type { Answer, Answers } from '../../model/content/field.ts';
import type { QuizEngine, QuizEvaluation, ShownQuestion } from '../../model/quiz/quiz-evaluation.ts';
export type QuizView = 'questions' | 'result' | 'review';
/** Why the visitor cannot go on from a question. */
export type QuestionProblem = 'choose' | 'enter' | 'number' | 'min' | 'max' | 'date';
/**
 * One visitor's way through a quiz: what was answered, where they are, what is missing. Knows no DOM;
 * the element shows it and asks for a new render after each call.
 */
export declare class QuizSession {
    #private;
    readonly engine: QuizEngine;
    evaluation: QuizEvaluation;
    view: QuizView;
    problems: ReadonlyMap<string, QuestionProblem>;
    /** Ids that the page or the visitor gave and the quiz does not know. */
    unknown: string[];
    /** @param earlier an answer given in another widget, offered as a suggestion */
    constructor(engine: QuizEngine, earlier?: (id: string) => Answer | undefined);
    get shown(): readonly ShownQuestion[];
    get current(): ShownQuestion | undefined;
    /** Place of the current question among those shown, from 0. */
    get index(): number;
    /** What counts now, by question. */
    get answers(): Answers;
    /** What a question shows as chosen: its answer, else what is suggested. */
    valueOf({ question, options, answer, suggestion }: ShownQuestion): Answer;
    /** True where the value shown is suggested, not given. */
    isSuggested(shown: ShownQuestion): boolean;
    /** Replaces all answers, from code; a complete set leads to the result. */
    replace(answers: unknown): void;
    /** Takes the visitor's answer to a question. */
    answer({ question }: ShownQuestion, value: Answer, badInput?: boolean): void;
    /** Accepts what the current question shows and goes on; false where it cannot. */
    forward(): boolean;
    back(): void;
    /** All questions stand on one page: accepts what is shown; false where something is missing. */
    finish(): boolean;
    /** Shows a question again, to be changed. */
    change(id: string): void;
    review(): void;
    showResult(): void;
}
