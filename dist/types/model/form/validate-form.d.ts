import type { Answers } from '../content/field.ts';
import type { FormField } from '../content/form.ts';
import { type AnswerField } from './answer.ts';
/** What is wrong with the value of a field; the widget has the words. */
export interface FormProblem {
    id: string;
    code: 'required' | 'email' | 'tel' | 'url' | 'number' | 'min' | 'max' | 'tooLong' | 'date' | 'consent';
    /** Of `min`, `max` and `tooLong`. */
    limit?: number;
}
/** What of a field says which values are right. */
type CheckedField = AnswerField & Pick<FormField, 'type' | 'required' | 'step' | 'maxLength'>;
/**
 * @param shown the fields asked for, with the options offered
 * @returns the problems in the order of the fields, at most one a field
 */
export declare function validateForm(shown: readonly CheckedField[], values: Answers): FormProblem[];
export {};
