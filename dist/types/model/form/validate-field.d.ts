import type { Answer } from '../content/field.ts';
import type { FormField } from '../content/form.ts';
import { type AnswerField } from './answer.ts';
/** What is wrong with the value of a field; the widget has the words. */
interface Problem {
    code: 'required' | 'email' | 'tel' | 'url' | 'number' | 'min' | 'max' | 'tooLong' | 'date' | 'consent';
    /** Of `tooLong`; those of `min` and `max` stand in the field. */
    limit?: number;
}
/** What of a field says which values are right. */
type CheckedField = AnswerField & Pick<FormField, 'type' | 'required' | 'step' | 'maxLength'>;
/** @param field as it is asked for, with the options offered */
export declare function validateField(field: CheckedField, value: Answer | undefined): Problem | undefined;
export {};
