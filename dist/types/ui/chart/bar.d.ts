import { type TemplateResult } from 'lit';
/**
 * A horizontal bar from 0 to 100 for the eye alone: the figure always stands beside it in words.
 * Lengths are SVG attributes, because a strict Content Security Policy allows no style attributes.
 */
export declare function bar(percent: number, mark?: number): TemplateResult;
