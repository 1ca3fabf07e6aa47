import { type TemplateResult } from 'lit';
import type { Answers } from '../../model/content/field.ts';
import type { Quiz } from '../../model/content/quiz.ts';
import type { QuizResult } from '../../model/quiz/quiz-evaluation.ts';
import { AnswerElement } from '../answer-element.ts';
import { WidgetController } from '../widget/widget-controller.ts';
/**
 * @summary Asks one question at a time and says what the answers amount to.
 *
 * @fires leadline-ready - First rendered.
 * @fires leadline-start - The visitor gave a first answer.
 * @fires leadline-step - Another question is shown.
 * @fires leadline-result - A result is known or changes.
 * @fires leadline-error - The content or a setting cannot be used.
 *
 * @csspart base - The outermost box.
 * @csspart title - The quiz's title.
 * @csspart intro - What the quiz is about.
 * @csspart progress - The progress bar.
 * @csspart question - One question with its answers.
 * @csspart label - The question's words.
 * @csspart option - One answer to choose.
 * @csspart input - A native input, select or text area.
 * @csspart help - A remark on a question.
 * @csspart error - What is wrong with an answer.
 * @csspart next - The button forward.
 * @csspart back - The button back.
 * @csspart result - The result.
 * @csspart outcome - A finding of the result.
 * @csspart score - The score.
 * @csspart areas - The scores by area.
 * @csspart gaps - What to work on.
 * @csspart recommendations - What is recommended.
 * @csspart quote - The button on to the form.
 * @csspart fallback - Ways to get in touch where the content cannot be shown.
 *
 * @cssprop --leadline-surface - Ground. All tokens are listed in the README under "Theme".
 */
export declare class LeadlineQuiz extends AnswerElement<'quiz'> {
    #private;
    static styles: import("lit").CSSResult[];
    /** Id of the quiz in the content; the first one where absent. */
    quiz?: string | null;
    /** `steps`: one question at a time; `page`: all on one page. */
    layout: 'steps' | 'page';
    protected readonly widget: WidgetController<"quiz">;
    /** Answers by the id of their question. Setting replaces all, also before the element is defined. */
    get answers(): Answers;
    set answers(answers: Answers | null);
    /** What the answers amount to; null until every shown, required question is answered. */
    get result(): QuizResult | null;
    /** Takes back every answer and begins again. */
    restart(): void;
    protected get given(): Answers;
    protected begin(quiz: Quiz): void;
    protected replace(answers: Answers): void;
    protected updated(): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'leadline-quiz': LeadlineQuiz;
    }
}
