import { nothing, type TemplateResult } from 'lit';
/** What is wrong with one field, in the same words as beside the field. */
export interface Problem {
    readonly id: string;
    /** "" where the message names the field itself. */
    readonly label: string;
    readonly message: string;
}
/** All problems on top, each a link to its field; takes the focus when it appears. */
export declare function errorSummary(title: string, problems: readonly Problem[], focusField: (id: string) => void): TemplateResult | typeof nothing;
