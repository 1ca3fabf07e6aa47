import { type TemplateResult } from 'lit';
import type { Answers } from '../../model/content/field.ts';
import type { Form } from '../../model/content/form.ts';
import { AnswerElement } from '../answer-element.ts';
import { WidgetController } from '../widget/widget-controller.ts';
import { type SubmitOutcome } from './lead-sender.ts';
/**
 * @summary Takes the visitor's details and sends the lead; what was answered in the other widgets
 *   travels with it.
 *
 * @fires leadline-ready - First rendered.
 * @fires leadline-start - The visitor filled in a first field.
 * @fires leadline-submit - Before anything leaves; can be prevented, delayed and changed.
 * @fires leadline-saved - The lead is in the outbox.
 * @fires leadline-sent - An endpoint has it.
 * @fires leadline-error - The content, a setting or the delivery went wrong.
 *
 * @csspart base - The outermost box.
 * @csspart title - The form's title.
 * @csspart intro - What the form is for.
 * @csspart along - What is sent along.
 * @csspart summary - The list of what is wrong.
 * @csspart field - One field with label, remarks and control.
 * @csspart label - The label of a field.
 * @csspart input - A native input, select or text area.
 * @csspart option - One choice or consent.
 * @csspart help - A remark on a field.
 * @csspart error - What is wrong with a field.
 * @csspart submit - The button that sends.
 * @csspart result - What became of the lead.
 * @csspart contact - Ways to get in touch.
 * @csspart fallback - The same where the content cannot be shown.
 *
 * @cssprop --leadline-surface - Ground. All tokens are listed in the README under "Theme".
 */
export declare class LeadlineForm extends AnswerElement<'form'> {
    #private;
    static styles: import("lit").CSSResult[];
    /** Id of the form in the content; the default one where absent. */
    form?: string | null;
    /** Hidden fields of the page; they travel in the lead's `request.custom`. */
    context: Readonly<Record<string, unknown>>;
    private problems;
    protected readonly widget: WidgetController<"form">;
    /** Null as a value: set and cleared, so that nothing is filled in there any more. */
    protected given: Answers;
    /** What stands in the fields, by id, with what was answered elsewhere. Setting replaces all, also before the element is defined. */
    get values(): Answers;
    set values(values: Answers | null);
    /** Puts the visitor into the first field. */
    focus(options?: FocusOptions): void;
    /**
     * Does what the button does. Resolves at the first of `sent`, `unconfirmed`, `refused`, `cancelled`
     * (nothing left the page), `invalid`, or after 15 s with `waiting`.
     */
    submit(): Promise<SubmitOutcome>;
    protected begin({ fields }: Form): void;
    protected replace(answers: Answers): void;
    protected updated(): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'leadline-form': LeadlineForm;
    }
}
