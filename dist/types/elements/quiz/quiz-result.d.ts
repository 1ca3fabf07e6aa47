import { type TemplateResult } from 'lit';
import type { Words } from '../../locales/en.ts';
import type { QuizSession } from './quiz-session.ts';
/**
 * What the answers amount to: findings first, figures, what to do, then where to go from here.
 *
 * @param go moves within the quiz and takes the focus along
 */
export declare function quizResult(session: QuizSession, words: Words, locale: string, go: (move: () => unknown) => void, restart: () => void): TemplateResult;
