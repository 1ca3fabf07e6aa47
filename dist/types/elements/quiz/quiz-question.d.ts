import { type TemplateResult } from 'lit';
import type { Words } from '../../locales/en.ts';
import { type Answer } from '../../model/content/field.ts';
import type { ShownQuestion } from '../../model/quiz/quiz-evaluation.ts';
import type { QuestionProblem, QuizSession } from './quiz-session.ts';
/** What is wrong with an answer, in words. */
export declare function problemText(problem: QuestionProblem, { question }: ShownQuestion, words: Words): string;
/** What showing the questions of a quiz needs. */
export interface QuestionsView {
    readonly session: QuizSession;
    readonly locale: string;
    readonly words: Words;
    readonly onAnswer: (shown: ShownQuestion, answer: Answer, badInput?: boolean) => void;
}
/**
 * One question of a quiz with its answers, "does not apply" among them where it may be.
 *
 * @param heading the question stands alone and heads the step
 */
export declare function questionField({ session, locale, words, onAnswer }: QuestionsView, shown: ShownQuestion, heading: boolean): TemplateResult;
