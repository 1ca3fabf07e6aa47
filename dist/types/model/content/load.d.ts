import type { Content } from './content.ts';
import type { ContentProblem } from './problem.ts';
export type { ContentProblem } from './problem.ts';
/** Content fit for use, or what is wrong with it. */
export type Checked = {
    content: Content;
    problems: [];
} | {
    content: null;
    problems: ContentProblem[];
};
/** Names that every quiz gives to formulas, beside its own. */
export declare const VERDICTS: string[];
/**
 * Whether something is a content file: its form, then its names and formulas. Never throws,
 * whatever it is given; the content handed back is a plain copy.
 *
 * @returns the content, or its problems: at least one, at most 20
 */
export declare function checkContent(data: unknown): Checked;
