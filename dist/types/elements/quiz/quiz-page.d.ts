import { type TemplateResult } from 'lit';
import { type QuestionsView } from './quiz-question.ts';
export interface QuizPageView extends QuestionsView {
    readonly problemTitle: string;
    readonly onProblem: (id: string) => void;
    readonly onFinish: () => void;
}
/** All questions on one page, under the titles of their sections. */
export declare function quizPage(view: QuizPageView): TemplateResult;
