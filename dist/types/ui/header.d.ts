import { type TemplateResult } from 'lit';
/** A widget's title and what it is about. */
export declare function header(title: string, intro?: string, remark?: string): TemplateResult;
