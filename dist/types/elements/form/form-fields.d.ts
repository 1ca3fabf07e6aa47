import { type TemplateResult } from 'lit';
import type { Words } from '../../locales/en.ts';
import type { Answer, Answers } from '../../model/content/field.ts';
import type { ShownField } from '../../model/form/form-scope.ts';
import type { Problem } from '../../ui/error-summary.ts';
export interface FormFieldsView {
    readonly shown: readonly ShownField[];
    readonly values: Answers;
    readonly problems: readonly Problem[];
    /** Where the privacy notice stands, beside the consent that needs it. */
    readonly privacyUrl?: string;
    readonly locale: string;
    readonly words: Words;
    readonly onAnswer: (field: ShownField, answer: Answer, badInput?: boolean) => void;
    readonly onTrapped: (isTrapped: boolean) => void;
}
/** The fields asked for, and one that nobody sees. */
export declare function formFields(view: FormFieldsView): TemplateResult;
export interface FormActionsView {
    /** The words on the button. */
    readonly submit: string;
    readonly isBusy: boolean;
    readonly words: Words;
    readonly onSubmit: () => void;
    readonly onSkip: (() => void) | undefined;
}
/** The button that sends; beside it the one that declines, where the form is only offered. */
export declare function formActions(view: FormActionsView): TemplateResult;
