import { inside } from '../../../model/content/problem.ts';

/** Where something stands in a file, as editors count: from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A JSON text, read, with the place of each of its parts. */
export interface JsonText {
  readonly value: unknown;
  /** The place of a part, or of the nearest part around it that is there. */
  readonly place: (path: string) => Place;
  /** The place of a letter, from 0, of the text that stands at a path. */
  readonly within: (path: string, index: number) => Place;
  /** Keys given twice in one object: the path, and the place of the later one. */
  readonly duplicates: readonly { readonly path: string; readonly at: Place }[];
}

/** A text that is no JSON. */
export class JsonSyntaxError extends Error {
  readonly at: Place;
  readonly expected: string;
  readonly found: string;

  constructor(at: Place, expected: string, found: string) {
    super(`line ${at.line}, column ${at.column}: expected ${expected}, found ${found}`);
    this.at = at;
    this.expected = expected;
    this.found = found;
  }
}

/** Deeper than any content file, and far from the end of the engine's stack. */
const MAX_DEPTH = 100;

const TOKEN =
  /[\t\n\r ]*(?:([{}[\]:,])|("(?:[^"\\\n\r\t]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)|(true|false|null)|$)/uy;

const MAX_SHOWN_LENGTH = 20;

/**
 * Reads JSON as `JSON.parse` does, and remembers where everything stands.
 *
 * @throws JsonSyntaxError
 */
export function readJson(text: string): JsonText {
  const starts = lineStarts(text);
  const places = new Map<string, number>();
  const values = new Map<string, number>();
  const duplicates: { path: string; at: Place }[] = [];
  const placeOf = (offset: number): Place => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };

  let end = text.startsWith('\uFEFF') ? 1 : 0;
  let token = '';
  let start = 0;
  const refuse = (expected: string): never => {
    const rest = text.slice(start, start + MAX_SHOWN_LENGTH).split(/[\s,\]}]/u)[0];
    const found = start >= text.length ? 'the end' : JSON.stringify(rest || text[start]);
    throw new JsonSyntaxError(placeOf(start), expected, found);
  };
  const advance = (expected: string) => {
    TOKEN.lastIndex = end;
    const match = TOKEN.exec(text);
    if (!match) {
      start = end + /^[\t\n\r ]*/u.exec(text.slice(end))![0].length;
      refuse(expected);
    }
    end = TOKEN.lastIndex;
    token = match![0].trimStart();
    start = end - token.length;
  };

  const plain = (): unknown => {
    try {
      return JSON.parse(token);
    } catch {
      return refuse('a text without control characters');
    }
  };

  const read = (path: string, depth: number): unknown => {
    if (depth > MAX_DEPTH) refuse(`at most ${MAX_DEPTH} levels`);
    if (!places.has(path)) places.set(path, start);
    values.set(path, start);
    if (token === '[') return readList(path, depth);
    if (token === '{') return readObject(path, depth);
    if (token === '' || '}]:,'.includes(token)) refuse('a value');
    return plain();
  };
  const readList = (path: string, depth: number): unknown[] => {
    const list: unknown[] = [];
    advance('a value or "]"');
    if (token === ']') return list;
    for (;;) {
      list.push(read(inside(path, list.length), depth + 1));
      advance('"," or "]"');
      if (token === ']') return list;
      if (token !== ',') refuse('"," or "]"');
      advance('a value');
    }
  };
  const readObject = (path: string, depth: number): object => {
    const entries = new Map<string, unknown>();
    advance('a key or "}"');
    if (token === '}') return {};
    for (;;) {
      if (!token.startsWith('"')) refuse('a key in double quotes');
      const key = plain() as string;
      const here = inside(path, key);
      if (entries.has(key)) duplicates.push({ path: here, at: placeOf(start) });
      places.set(here, start);
      advance('":"');
      if (token !== ':') refuse('":"');
      advance('a value');
      entries.set(key, read(here, depth + 1));
      advance('"," or "}"');
      if (token === '}') return Object.fromEntries(entries);
      if (token !== ',') refuse('"," or "}"');
      advance('a key');
    }
  };

  advance('a value');
  const value = read('', 0);
  advance('the end');
  if (token !== '') refuse('the end');
  return {
    value,
    duplicates,
    place: (path) => placeOf(nearest(places, path)),
    within: (path, index) => {
      const from = values.get(path);
      return placeOf(from === undefined ? nearest(places, path) : letterAt(text, from, index));
    },
  };
}

/** A key that is missing is missing in the object around it. */
function nearest(places: ReadonlyMap<string, number>, path: string): number {
  for (let at = path; at !== ''; at = around(at)) {
    const found = places.get(at);
    if (found !== undefined) return found;
  }
  return places.get('') ?? 0;
}

const around = (path: string) =>
  path.slice(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['), 0));

/** Where a letter of a quoted text stands: an escape is one letter, written with several. */
function letterAt(text: string, quote: number, index: number): number {
  let at = quote + 1;
  for (let letter = 0; letter < index && text[at] !== '"'; letter++) {
    at += text[at] !== '\\' ? 1 : text[at + 1] === 'u' ? 6 : 2;
  }
  return at;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
