import { type TemplateResult } from 'lit';
/** Text of the content file: a blank line ends a paragraph. */
export declare function prose(text: string | undefined, classes?: string): TemplateResult[];
