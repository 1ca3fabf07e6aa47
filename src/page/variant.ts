import { chooseVariant } from '../model/content/choose-variant.ts';
import type { Content } from '../model/content/content.ts';
import { page, tellPageChange } from './page-state.ts';

/** The visitor's variant of this content: on this page the same in every widget; "" where it has none. */
export function variantOf(content: Partial<Content> | null | undefined): string {
  const { id = '', variants } = content ?? {};
  if (!variants) return '';
  const before = page().variants[id];
  // Never drawn anew: two contents of one id would take turns at that for ever.
  const chosen = chooseVariant(variants, before, Number(shuffleSeed()));
  if (chosen && !before) {
    page().variants[id] = chosen;
    tellPageChange();
  }
  return chosen;
}

/**
 * What variants are drawn and random orders made from, on this page and as long as a variant is kept: from
 * 0 up to 1, and one of so few that it tells nobody apart.
 */
export function shuffleSeed(): string {
  const { variants } = page();
  if (!variants['']) {
    variants[''] = (0.999 * Math.random()).toFixed(3);
    tellPageChange();
  }
  return variants[''];
}
