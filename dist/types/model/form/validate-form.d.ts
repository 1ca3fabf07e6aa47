import type { Answers } from '../content/field.ts';
import type { Form, FormField } from '../content/form.ts';
/** What is wrong with the value of a field; the widget has the words. */
export interface FormProblem {
    id: string;
    code: 'required' | 'email' | 'tel' | 'url' | 'number' | 'min' | 'max' | 'tooLong' | 'option' | 'date' | 'consent';
    /** Of `min`, `max` and `tooLong`. */
    limit?: number;
}
/**
 * @param shown the fields asked for, as {@link shownFields} gave them
 * @returns the problems in the order of the fields, at most one a field; fields not shown have none
 */
export declare function validateForm(form: Form, values: Answers, shown?: readonly FormField[]): FormProblem[];
