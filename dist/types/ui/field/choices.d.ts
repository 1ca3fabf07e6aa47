import { type TemplateResult } from 'lit';
import type { Option } from '../../model/content/field.ts';
import { type FieldView } from './field-view.ts';
type Value = Option['value'];
/** The list after one of its options is set or cleared; an exclusive option stands alone. */
export declare function toggled(chosen: readonly Value[], option: Option, on: boolean, options: readonly Option[]): Value[];
/** Radios, checkboxes or one consent: native inputs in large labels. */
export declare function choices(field: FieldView): TemplateResult;
export {};
