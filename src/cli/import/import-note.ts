/** Something of a definition that the content file does not say, or says otherwise. */
export interface ImportNote {
  /** Where it stands in the definition: `pages[0].elements[2].validators`. */
  readonly path: string;
  /** `left-out`: not in the content; `changed`: in it, but not as it was; `added`: not in the definition. */
  readonly kind: 'left-out' | 'changed' | 'added';
  readonly what: string;
  readonly why: string;
  /** What the author can do about it. */
  readonly instead: string;
}

/** The definition cannot be imported at all. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}

const HEADINGS = {
  'left-out': 'Left out',
  changed: 'Carried over, but not as it was',
  added: 'Added',
} as const;

/** So many places of one kind are listed; the JSON lists all. */
const MAX_PLACES = 6;

/** The notes as text, those alike together. */
export function describeNotes(notes: readonly ImportNote[]): string {
  const lines: string[] = [];
  for (const [kind, heading] of Object.entries(HEADINGS)) {
    const alike = Map.groupBy(
      notes.filter((note) => note.kind === kind),
      ({ what, why, instead }) => `${what}: ${why}\n    ${instead}`,
    );
    if (alike.size > 0) lines.push(`${heading}:`);
    for (const [text, group] of alike) {
      const places = group.slice(0, MAX_PLACES).map(({ path }) => path);
      const more = group.length - places.length;
      lines.push(`  ${text}`, `    at ${places.join(', ')}${more > 0 ? ` and ${more} more` : ''}`);
    }
  }
  return lines.join('\n');
}
