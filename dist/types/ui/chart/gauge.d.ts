import { type TemplateResult } from 'lit';
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
/** A score on a half circle, with a mark for what is worth reaching. */
export declare function gauge({ value, text, caption, mark }: GaugeView): TemplateResult;
