import { type TemplateResult } from 'lit';
import type { Words } from '../../locales/en.ts';
import type { QuizEngine, QuizEvaluation } from '../../model/quiz/quiz-evaluation.ts';
export interface QuizResultView {
    readonly engine: QuizEngine;
    readonly evaluation: QuizEvaluation;
    readonly words: Words;
    readonly locale: string;
    /** Leads on to the form; absent where the page has none. */
    readonly onQuote?: (() => void) | null;
    readonly onReview: () => void;
    readonly onRestart: () => void;
}
/** What the answers amount to: findings first, figures, what to do, then where to go from here. */
export declare function quizResult(view: QuizResultView): TemplateResult;
