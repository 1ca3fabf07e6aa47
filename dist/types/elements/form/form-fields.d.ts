import { type TemplateResult } from 'lit';
import type { Words } from '../../locales/en.ts';
import type { Answer } from '../../model/content/field.ts';
import type { Problem } from '../../ui/error-summary.ts';
import type { FormSession } from './form-session.ts';
export interface FormFieldsView {
    readonly session: FormSession;
    readonly problems: readonly Problem[];
    /** Where the privacy notice stands, beside the consent that needs it. */
    readonly privacyUrl?: string;
    readonly locale: string;
    readonly words: Words;
    readonly fill: (text: string) => string;
    readonly onAnswer: (id: string, answer: Answer, badInput?: boolean) => void;
    readonly onTrapped: (isTrapped: boolean) => void;
}
/** The fields asked for, and one that nobody sees. */
export declare function formFields(view: FormFieldsView): TemplateResult;
