import { type TemplateResult } from 'lit';
import type { QuizView } from './quiz-questions.ts';
/** What the answers amount to: findings first, figures, what to do, then where to go from here. */
export declare function quizResult({ session, words, locale, go, restart }: QuizView): TemplateResult;
