import type { Answer, Answers } from '../../model/content/field.ts';
import type { QuizEngine, ShownQuestion } from '../../model/quiz/quiz-evaluation.ts';
export type QuizSession = ReturnType<typeof createQuizSession>;
/**
 * One visitor's way through a quiz: what was answered, where they are, what is missing. Knows no DOM;
 * the element shows it.
 *
 * @param onAnswer called for each answer of the visitor's
 */
export declare function createQuizSession(engine: QuizEngine, onAnswer: () => void): {
    engine: QuizEngine;
    evaluation: import("../../model/quiz/quiz-evaluation.ts").QuizEvaluation;
    /** All of them, in the order in which they are asked. */
    questions: {
        $comment?: string | undefined;
        id: string;
        label: string | {
            text: string;
            showIf?: string | undefined;
        }[];
        help?: string | {
            text: string;
            showIf?: string | undefined;
        }[] | undefined;
        placeholder?: string | {
            text: string;
            showIf?: string | undefined;
        }[] | undefined;
        unit?: string | {
            text: string;
            showIf?: string | undefined;
        }[] | undefined;
        options?: {
            $comment?: string | undefined;
            value: string | number;
            label: string | {
                text: string;
                showIf?: string | undefined;
            }[];
            help?: string | {
                text: string;
                showIf?: string | undefined;
            }[] | undefined;
            image?: string | undefined;
            score?: number | undefined;
            advice?: string | {
                text: string;
                showIf?: string | undefined;
            }[] | undefined;
            showIf?: string | undefined;
            exclusive?: boolean | undefined;
        }[] | undefined;
        search?: boolean | undefined;
        min?: number | undefined;
        max?: number | undefined;
        step?: number | undefined;
        showIf?: string | undefined;
        type: "date" | "multiline" | "number" | "scale" | "select" | "several" | "single" | "text" | "yes-no";
        steps?: (string | {
            text: string;
            showIf?: string | undefined;
        }[])[] | undefined;
        section?: string | undefined;
        required?: boolean | undefined;
        weight?: number | undefined;
        area?: string | undefined;
        na?: boolean | undefined;
        shuffle?: boolean | undefined;
        suggest?: string | undefined;
        gap?: {
            below: number;
            urgent?: number | undefined;
            label?: string | {
                text: string;
                showIf?: string | undefined;
            }[] | undefined;
            text: string | {
                text: string;
                showIf?: string | undefined;
            }[];
            reference?: string | {
                text: string;
                showIf?: string | undefined;
            }[] | undefined;
        } | undefined;
    }[];
    /** Those asked now, in the order in which this visitor meets them one at a time. */
    shown: readonly ShownQuestion[];
    isResult: boolean;
    /** What keeps the visitor from going on, by question. */
    problems: Map<string, "choice" | "consent" | "date" | "email" | "max" | "min" | "number" | "required" | "tel" | "tooLong" | "url">;
    /** Place of the current question among those shown, from 0. */
    readonly index: number;
    /** The questions before the visitor now. */
    asked(isPage: boolean): readonly ShownQuestion[];
    /** What counts now, by question. */
    readonly answers: Answers;
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
    /** From the result through the questions again; every answer is kept. */
    revise(): void;
};
