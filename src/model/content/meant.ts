import { nearest } from '../nearest.ts';

/** Further than this from what was written, a name is hardly what was meant. */
const MAX_EDITS = 2;

/** `, perhaps NAME`, or nothing where no name is much like what was written. */
export function perhaps(written: string, names: readonly string[]): string {
  const { name, edits } = nearest(written, names);
  return edits <= MAX_EDITS && edits < name.length / 2 ? `, perhaps ${name}` : '';
}
