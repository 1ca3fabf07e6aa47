/** Something wrong with a content file. */
export interface ContentProblem {
  /** Where: keys joined by dots, places in lists in brackets; `content` is the file itself. */
  path: string;
  expected: string;
  found: string;
  /** `path: expected …, got …` */
  message: string;
}

export type Path = readonly (string | number)[];

/** Takes note of a problem. */
export type Report = (path: Path, expected: string, found: string) => void;

/** Longest piece of somebody's content that is repeated in a message. */
const MAX_SHOWN_LENGTH = 40;

export function problemAt(at: Path, expected: string, found: string): ContentProblem {
  const path =
    at
      .map((key) =>
        typeof key === 'number'
          ? `[${key}]`
          : /^[\w$-]{1,64}$/.test(key)
            ? `.${key}`
            : `[${shown(key)}]`,
      )
      .join('')
      .replace(/^\./, '') || 'content';
  return { path, expected, found, message: `${path}: expected ${expected}, got ${found}` };
}

/** A value in a message, in a few words. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') {
    const isShort = value.length <= MAX_SHOWN_LENGTH;
    return JSON.stringify(isShort ? value : `${value.slice(0, MAX_SHOWN_LENGTH - 1)}…`);
  }
  const isPlain = value === null || typeof value === 'number' || typeof value === 'boolean';
  return isPlain ? String(value) : `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`;
}
