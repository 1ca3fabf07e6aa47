import { nothing, type TemplateResult } from 'lit';
import { AnswerElement } from './answer-element.ts';
import './form/leadline-form.ts';
import type { LeadlineForm } from './form/leadline-form.ts';
/** What a form is told by the widget that it asks for. */
export interface Asking {
    /** Whose settings hold. */
    readonly host: HTMLElement;
    /** In place of the form's own title; "" leaves that. */
    readonly title: string;
    /** Why it asks, and what becomes of what is entered. */
    readonly text: string;
    /** What the button leads to, in place of the form's own words for it. */
    readonly submit: string;
    /** The visitor need not. */
    readonly onSkip: (() => void) | undefined;
    /** Nothing is left to be done by the visitor. */
    readonly onPass: () => void;
}
/**
 * Quiz and calculator: what they show may stand behind contact details, which the content's own form
 * asks for. Their results are known all the same; only the showing waits.
 */
export declare abstract class GatedElement<K extends 'quiz' | 'calculator'> extends AnswerElement<K> {
    #private;
    /** Whether the visitor has to give their details before what comes here. */
    protected isClosed(at: 'before' | 'after'): boolean;
    /** The form that asks; it stays to say what became of the lead. */
    protected get contactForm(): LeadlineForm | null;
    /**
     * @param isResult the visitor has come to the result
     * @param title in place of the form's own
     */
    protected renderGate(isResult: boolean, title?: string): TemplateResult | typeof nothing;
    /** Takes the focus to what is shown now. */
    protected moveOn(...targets: string[]): Promise<void>;
}
