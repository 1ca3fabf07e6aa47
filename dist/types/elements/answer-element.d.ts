import { LitElement, type PropertyValues } from 'lit';
import type { Answers } from '../model/content/field.ts';
import { type AnswerField } from '../model/form/answer.ts';
import type { Definitions, WidgetKind } from './widget/definition.ts';
import type { WidgetController } from './widget/widget-controller.ts';
/**
 * What quiz, calculator and form have in common: they hold answers, given by the visitor or set from
 * code.
 */
export declare abstract class AnswerElement<K extends WidgetKind> extends LitElement {
    #private;
    /** The content file's URL, `#id` of an inline one, or the content itself. */
    content?: string | object | null;
    /** Answers set from code, to be taken over with the next update. */
    protected pending: Answers | null;
    /** What the widget asks. */
    protected asked: readonly AnswerField[];
    /** The visitor has answered something. */
    protected isStarted: boolean;
    /** Where the focus goes that the page gives to the widget. */
    protected get firstStop(): string;
    protected abstract readonly widget: WidgetController<K>;
    /** What the visitor or the page said; other content takes over what fits it. */
    protected abstract readonly given: Answers;
    /**
     * Makes ready to show this quiz, calculator or form, in the page's words.
     *
     * @returns what it asks
     */
    protected abstract begin(definition: Definitions[K]): readonly AnswerField[];
    /** Replaces all answers by these, which fit. */
    protected abstract replace(answers: Answers): void;
    connectedCallback(): void;
    protected update(changed: PropertyValues): void;
    /** Puts the visitor where the widget begins. */
    focus(options?: FocusOptions): void;
    /** Tells the page of the visitor's first answer. */
    protected start(): void;
}
