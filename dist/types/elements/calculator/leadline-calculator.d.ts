import { type PropertyValues, type TemplateResult } from 'lit';
import type { Answers } from '../../model/content/field.ts';
import type { Calculator } from '../../model/content/calculator.ts';
import type { CalculatorResult } from '../../model/calculator/calculator-evaluation.ts';
import { AnswerElement } from '../answer-element.ts';
import { WidgetController } from '../widget/widget-controller.ts';
/**
 * @summary Shows at once what the visitor's figures amount to, and how.
 *
 * @fires leadline-ready - First rendered; the result is there.
 * @fires leadline-start - The visitor set a first input.
 * @fires leadline-result - The result changes.
 * @fires leadline-error - The content or a setting cannot be used.
 *
 * @csspart base - The outermost box.
 * @csspart title - The calculator's title.
 * @csspart intro - What it works out.
 * @csspart field - One input with label, remarks and control.
 * @csspart label - The label of an input.
 * @csspart input - A native input or select.
 * @csspart slider - The range beside a number.
 * @csspart option - One choice.
 * @csspart help - A remark on an input.
 * @csspart error - What is wrong with an input.
 * @csspart result - The estimate.
 * @csspart headline - One of the large figures.
 * @csspart value - One of the other figures.
 * @csspart chart - The figures over the years.
 * @csspart working - How the figures come about.
 * @csspart quote - The button on to the form.
 * @csspart fallback - Ways to get in touch where the content cannot be shown.
 *
 * @cssprop --leadline-surface - Ground. All tokens are listed in the README under "Theme".
 */
export declare class LeadlineCalculator extends AnswerElement<'calculator'> {
    #private;
    static styles: import("lit").CSSResult[];
    /** Id of the calculator in the content; the default one where absent. */
    calculator?: string | null;
    private announcement;
    protected readonly widget: WidgetController<"calculator">;
    /** What was set, by the id of the input; the others are at their defaults. Setting replaces all, also before the element is defined. */
    get inputs(): Answers;
    set inputs(inputs: Answers | null);
    /** What the inputs amount to; null while the content loads. */
    get result(): CalculatorResult | null;
    disconnectedCallback(): void;
    protected get given(): Answers;
    protected begin(calculator: Calculator): void;
    protected replace(inputs: Answers): void;
    protected update(changed: PropertyValues): void;
    protected updated(): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'leadline-calculator': LeadlineCalculator;
    }
}
