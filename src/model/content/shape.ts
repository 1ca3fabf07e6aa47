import { type Report, inside, shown } from './problem.ts';

/** Of a number, of the characters of a text, of the items of a list. */
export type Bounds = readonly [least?: number, most?: number];

/** Parts of an object by their names; a name ends with `?` if the part may be left out. */
export type Entries = Readonly<Record<string, Shape>>;

/** What may stand at a place of a content file, by the kind of value; several kinds: any of them. */
export interface Shape {
  readonly string?: Bounds;
  readonly number?: Bounds;
  readonly boolean?: Bounds;
  readonly null?: Bounds;
  readonly list?: Bounds;
  /** Several forms: the one that has most of the data's names is meant. */
  readonly object?: readonly Entries[];
  /** What a text or number must look like, and how that is said. */
  readonly pattern?: readonly [pattern: RegExp, expected: string];
  /** The only texts there may be. */
  readonly choice?: readonly string[];
  readonly item?: Shape;
  /** The names and values of an object whose names are free. */
  readonly rest?: readonly [name: Shape, value: Shape];
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
  list: 'a list',
  object: 'an object',
};

/** Where the content's own schema sets no bound. */
const MAX_ITEMS = 2000;

/**
 * Checks the form of data, whatever it is. What it reads it reads once, into a copy, so that content
 * made by code cannot be one thing while it is checked and another while it is used; and it goes only
 * as deep as the shape, so that a circle does no harm.
 *
 * @returns the copy; of use only if no problem was reported
 */
export function checkShape(shape: Shape, data: unknown, at: string, report: Report): unknown {
  const { pattern, choice, item, object = [], rest } = shape;
  const isList = Array.isArray(data);
  const kind = isList ? 'list' : data === null ? 'null' : typeof data;

  if (choice ? !choice.includes(data as string) : !(kind in shape)) {
    const words = choice?.map(shown) ?? Object.keys(shape).flatMap((kind) => WORDS[kind] ?? []);
    report(at, words.join(' or '), shown(data));
  } else if (kind === 'object') {
    const parts = new Map<string, unknown>(Object.entries(data as object));
    const copy: [string, unknown][] = [];
    const take = (name: string, part: Shape) => {
      const key = name.replace('?', '');
      const value = parts.get(key);
      if (key === name || value !== undefined) {
        copy.push([key, checkShape(part, value, inside(at, key), report)]);
      }
      parts.delete(key);
    };
    const overlap = (entries: Entries) =>
      Object.keys(entries).filter((name) => parts.has(name.replace('?', ''))).length;
    const [entries = {}] = [...object].sort((a, b) => overlap(b) - overlap(a));
    for (const [name, part] of Object.entries(entries)) take(name, part);
    for (const key of [...parts.keys()]) {
      if (rest) {
        checkShape(rest[0], key, inside(at, key), report);
        take(key, rest[1]);
      } else report(inside(at, key), 'a known key', shown(key));
    }
    return Object.fromEntries(copy);
  } else {
    const [least = -Infinity, most = isList ? MAX_ITEMS : Infinity] = shape[kind as 'list']!;
    const size = isList || kind === 'string' ? (data as string).length : Number(data);
    const bound = size < least ? `at least ${least}` : size <= most ? '' : `at most ${most}`;
    if (bound) {
      report(at, bound + (kind === 'string' ? ' characters' : ''), String(size));
    } else if (isList) {
      return Array.from(data, (part, index) => checkShape(item!, part, inside(at, index), report));
    } else if (pattern && !pattern[0].test(String(data))) {
      report(at, pattern[1], shown(data));
    }
  }
  return data;
}
