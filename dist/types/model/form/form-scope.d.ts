import type { Answers } from '../content/field.ts';
import type { Form, FormField } from '../content/form.ts';
import { type Scope } from '../formula/formula.ts';
/**
 * The fields that are asked for, with the options that are offered.
 *
 * @param scope what the page knows beside the form, such as a quiz's answers
 */
export declare function shownFields(form: Form, values: Answers, scope?: Scope): FormField[];
/**
 * What a formula of the form may ask: first its own fields, where hidden ones are blank, then each
 * of the other scopes. A name nobody knows is blank: the quiz it belongs to may not have been taken.
 */
export declare function formScope(form: Form, values: Answers, others: readonly Scope[]): Scope;
