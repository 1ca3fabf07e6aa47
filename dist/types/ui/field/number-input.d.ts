import { type TemplateResult } from 'lit';
import { type FieldView } from './field-view.ts';
/** A number typed in, with what it counts beside it; as a slider also with a range to pull. */
export declare function numberInput(field: FieldView): TemplateResult;
