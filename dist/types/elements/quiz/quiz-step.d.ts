import { nothing, type TemplateResult } from 'lit';
import { type QuestionsView } from './quiz-question.ts';
export interface QuizStepView extends QuestionsView {
    readonly round: number;
    readonly onForward: () => void;
    readonly onBack: () => void;
}
/** One question at a time, with the way forward and back. */
export declare function quizStep(view: QuizStepView): TemplateResult | typeof nothing;
