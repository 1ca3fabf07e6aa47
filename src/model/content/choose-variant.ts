import type { Variant } from './content.ts';

/** The name by which formulas ask for the variant. */
export const VARIANT = 'variant';

/** The published schema's bound; the check in the browser leaves single numbers alone. */
const MAX_WEIGHT = 100;

/**
 * The variant of a visitor: the one they had before as long as the content still gives it, else one
 * drawn by weight.
 *
 * @param draw from 0 up to 1
 * @returns "" for content without variants
 */
export function chooseVariant(
  variants: readonly Variant[] = [],
  before: string | undefined,
  draw: number,
): string {
  const lots = variants.flatMap(({ id, weight = 1 }) =>
    Array.from({ length: Math.min(weight, MAX_WEIGHT) }, () => id),
  );
  return lots.find((id) => id === before) ?? lots[Math.floor(draw * lots.length)] ?? '';
}
