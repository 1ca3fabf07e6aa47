import { type TemplateResult } from 'lit';
/**
 * A horizontal bar for the eye alone: the figure always stands beside it in words. Everything in
 * percent of the width. Lengths are SVG attributes, because a strict Content Security Policy allows
 * no style attributes. A line has an `<svg>` of its own around it, which makes it a shape without the
 * `svg` tag for templates: the script's Lit is shipped without that.
 */
export declare function bar(to: number, marks?: readonly number[], from?: number): TemplateResult;
/** Steps of a scale, filled up to the one reached; the level is said in words beside it. */
export declare function scale(reached: number, total: number): TemplateResult;
export interface GaugeView {
    /** 0–100 */
    readonly value: number;
    /** The figure as it is written. */
    readonly text: string;
    readonly caption: string;
    readonly mark?: {
        at: number;
        label: string;
    };
}
/** A score in large, with a mark for what is worth reaching. */
export declare function gauge({ value, text, caption, mark }: GaugeView): TemplateResult;
