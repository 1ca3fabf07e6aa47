/** Something wrong with a content file. */
export interface ContentProblem {
  /** Where: keys joined by dots, places in lists in brackets; `content` is the file itself. */
  path: string;
  expected: string;
  found: string;
  /** `path: expected …, got …` */
  message: string;
}

/** Takes note of a problem. */
export type Report = (path: string, expected: string, found: string) => void;

/** Longest piece of somebody's content that is repeated in a message. */
const MAX_SHOWN_LENGTH = 40;

/** The path of a part; "" is that of the file itself. */
export function inside(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return (path && `${path}.`) + key.slice(0, MAX_SHOWN_LENGTH);
}

/** A value in a message, in a few words. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value) return 'an object';
  const isLong = typeof value === 'string' && value.length > MAX_SHOWN_LENGTH;
  const start = isLong ? `${value.slice(0, MAX_SHOWN_LENGTH - 1)}…` : value;
  return JSON.stringify(start) ?? `a ${typeof value}`;
}
