import { chooseVariant } from '../model/content/choose-variant.ts';
import type { Content } from '../model/content/content.ts';
import { page, tellPageChange } from './page-state.ts';

/** The visitor's variant of this content: on this page the same in every widget; "" where it has none. */
export function variantOf(content: Partial<Content> | null | undefined): string {
  const { id = '', variants } = content ?? {};
  const known = page().variants;
  const chosen = chooseVariant(variants, known[id], Math.random());
  if (chosen && chosen !== known[id]) {
    known[id] = chosen;
    tellPageChange();
  }
  return chosen;
}

/**
 * What random orders are made from, on this page and as long as a variant is kept: one of so few that it
 * tells nobody apart.
 */
export function shuffleSeed(): string {
  const known = page().variants;
  if (!known['']) {
    known[''] = String(Math.floor(Math.random() * 1000));
    tellPageChange();
  }
  return known[''];
}
