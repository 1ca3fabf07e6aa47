import type { Variant } from './content.ts';
/** The name by which formulas ask for the variant. */
export declare const VARIANT = "variant";
/**
 * The variant of a visitor: the one they had before as long as the content still gives it, else one
 * drawn by weight.
 *
 * @param draw from 0 up to 1
 * @returns "" for content without variants
 */
export declare function chooseVariant(variants: readonly Variant[] | undefined, before: string | undefined, draw: number): string;
