import { type TemplateResult } from 'lit';
import { type FieldView } from './field-view.ts';
/** One field: label, help, error and native control, bound to each other. */
export declare function field(view: FieldView): TemplateResult;
