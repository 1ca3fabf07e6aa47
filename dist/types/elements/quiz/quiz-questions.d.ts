import { type TemplateResult } from 'lit';
import type { Words } from '../../locales/en.ts';
import type { QuizSession } from './quiz-session.ts';
/**
 * One question at a time, or all on one page, with the way forward and back.
 *
 * @param go moves within the quiz and takes the focus along
 * @param root where the fields stand
 */
export declare function quizQuestions(session: QuizSession, words: Words, locale: string, isPage: boolean, go: (move: () => unknown) => void, root: ParentNode): TemplateResult;
