import { nothing, type TemplateResult } from 'lit';
import type { Words } from '../locales/en.ts';
import type { Section } from '../model/content/section.ts';
/** What is wrong with one field, in the same words as beside the field. */
export interface Problem {
    readonly id: string;
    /** "" where the message names the field itself. */
    readonly label: string;
    readonly message: string;
    /** What the field stands under, in a form of several steps. */
    readonly section?: Section;
}
/** All problems on top, each a link to its field; takes the focus when it appears. */
export declare function errorSummary({ problemTitle }: Words, problems: readonly Problem[], root: ParentNode): TemplateResult | typeof nothing;
