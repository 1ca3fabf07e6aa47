import { PATTERNS } from './patterns.ts';
import { type Report, inside, shown } from './problem.ts';

/**
 * What may stand at a place of a content file: kinds of plain values, by a space between them; `text`; the
 * only texts there may be; or what lists and objects are made of.
 */
export type Shape = string | readonly string[] | Compound;

export interface Compound {
  /** Kinds of plain values that may stand here as well. */
  readonly plain?: string;
  /** What a list has as its members, and how many of them at least. */
  readonly list?: Shape;
  readonly least?: number;
  /**
   * The keys an object must have, by a space between them. Of several forms the one that has most
   * of the data's keys is meant.
   */
  readonly keys?: string | readonly string[];
  /** The shapes of keys that mean something of their own here. */
  readonly own?: Readonly<Record<string, Shape>>;
  /** What an object has under ids of the author's own. */
  readonly rest?: Shape;
}

/** What each key means wherever it stands. */
export interface Shapes {
  /** By the kind of their value, the keys of plain values. */
  readonly plain: Readonly<Record<string, string>>;
  /** By their key; "" is the whole file. */
  readonly compound: Readonly<Record<string, Shape>>;
}

/** A text is the same for everybody, or the first of several whose condition holds. */
const TEXT: Compound = {
  plain: 'string',
  list: { keys: 'text', own: { text: 'string' } },
  least: 1,
};

const WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
  object: 'an object',
};

const MAX_CHARACTERS = 4000;
const MAX_ITEMS = 2000;

/**
 * Checks the form of data, whatever it is. What it reads it reads once, into a copy, so that content
 * made by code cannot be one thing while it is checked and another while it is used. An empty text is as
 * good as none.
 *
 * @throws RangeError of the engine where data goes round in a circle
 * @returns the copy; of use only if no problem was reported
 */
export function checkShape({ plain, compound }: Shapes, data: unknown, report: Report): unknown {
  const usual = new Map<string, Shape>(Object.entries(compound));
  for (const [kinds, keys] of Object.entries(plain)) {
    for (const key of keys.split(' ')) usual.set(key, kinds);
  }

  const check = (shape: Shape, data: unknown, at: string): unknown => {
    const choice = isChoice(shape) && shape;
    const {
      plain,
      list,
      least = 0,
      keys,
      own,
      rest,
    }: Compound = shape === 'text'
      ? TEXT
      : typeof shape === 'string'
        ? { plain: shape }
        : choice
          ? {}
          : shape;
    const [pattern, meaning] = PATTERNS[plain as 'id'] ?? [/./su, undefined];
    const isList = Array.isArray(data);
    const kind = isList ? 'list' : data === null ? 'null' : typeof data;
    const kinds = choice || [
      ...(plain ? (meaning ? 'string' : plain).split(' ') : []),
      ...(list ? ['list'] : []),
      ...(rest || keys !== undefined ? ['object'] : []),
    ];
    const { length } = isList ? data : Object.keys(data ?? '');
    const most = isList ? MAX_ITEMS : MAX_CHARACTERS;

    if (
      !kinds.includes(choice ? (data as string) : kind) ||
      (kind === 'string' && !pattern.test(data as string))
    ) {
      const words = kinds.map((kind) => (choice ? shown(kind) : (WORDS[kind] ?? kind)));
      report(at, meaning ?? words.join(' or '), shown(data));
    } else if (isList && length < least) {
      report(at, `at least ${least}`, String(length));
    } else if (!(length <= most)) {
      report(at, `at most ${most}`, String(length));
    } else if (isList) {
      return Array.from(data, (part, index) => check(list!, part, inside(at, index)));
    } else if (kind === 'object') {
      const parts = new Map<string, unknown>(
        Object.entries(data as object).filter(([, value]) => value !== undefined && value !== ''),
      );
      const forms = [keys ?? []].flat().map((keys) => keys.split(' '));
      const missing = (names: readonly string[]) =>
        names.filter((name) => name && !parts.has(name));
      const [lacks = []] = forms.map(missing).sort((a, b) => a.length - b.length);
      const copy = [...lacks.map((key) => [key, undefined] as const), ...parts].map(
        ([key, part]) => {
          const here = inside(at, key);
          const known = rest ?? (own && Object.hasOwn(own, key) ? own[key] : usual.get(key));
          if (!known || (rest && !PATTERNS.id[0].test(key)))
            report(here, rest ? PATTERNS.id[1] : 'a known key', shown(key));
          return [key, known && check(known, part, here)];
        },
      );
      return Object.fromEntries(copy);
    }
    return data;
  };
  return check(usual.get('')!, data, '');
}

export function isChoice(shape: Shape): shape is readonly string[] {
  return Array.isArray(shape);
}
