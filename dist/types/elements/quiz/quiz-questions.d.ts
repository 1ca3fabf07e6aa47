import { type TemplateResult } from 'lit';
import type { Words } from '../../locales/en.ts';
import type { QuizSession } from './quiz-session.ts';
/** What each view of a quiz shows and can do. */
export interface QuizView {
    readonly session: QuizSession;
    readonly words: Words;
    readonly locale: string;
    /** All questions on one page, not one at a time. */
    readonly isPage: boolean;
    /** Moves within the quiz and takes the focus along. */
    readonly go: (move: () => unknown) => void;
    readonly focusField: (id: string) => void;
    readonly restart: () => void;
}
/** One question at a time, or all on one page, with the way forward and back. */
export declare function quizQuestions(view: QuizView): TemplateResult;
