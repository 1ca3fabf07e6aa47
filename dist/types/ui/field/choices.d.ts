import { type TemplateResult } from 'lit';
import { type FieldView } from './field-view.ts';
/** Radios, checkboxes or one consent: native inputs in large labels. */
export declare function choices(field: FieldView): TemplateResult;
