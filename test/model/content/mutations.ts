import fc from 'fast-check';

/** What a file of nobody's good will might say. */
export const SCRIPTS: readonly string[] = [
  '<script>globalThis.executed = 1</script>',
  '<img src=x onerror="globalThis.executed = 1">',
  '"><svg onload=globalThis.executed=1>',
  'javascript:globalThis.executed=1',
  '${globalThis.executed = 1}',
  '{constructor} {__proto__} {toString}',
  "'-globalThis.executed=1-'",
  'constructor("globalThis.executed = 1")()',
];

const nested = (depth: number): unknown => {
  let inner: unknown = 1;
  for (let at = 0; at < depth; at++) inner = at % 2 ? [inner] : { showIf: inner };
  return inner;
};

/** Texts at which a careless expression goes back and forth without end. */
export const CATASTROPHES: readonly string[] = [
  'a'.repeat(3000) + '!',
  'a-'.repeat(1500) + '!',
  'a@' + 'a.'.repeat(1500) + '@',
  'https://' + '.a'.repeat(1500) + ' ',
  '{'.repeat(3000),
  '{a'.repeat(1500),
  '"'.repeat(1999),
  ' '.repeat(3000) + 'x',
  '1'.repeat(3000) + 'e',
  '+'.repeat(20) + '1 '.repeat(900) + 'x',
];

class Own {
  id = 'own';
  get label(): string {
    throw new Error('not for reading');
  }
}

/** Values of every kind; some only code can give. */
export const VALUES: readonly unknown[] = [
  null,
  undefined,
  true,
  0,
  -0,
  -1,
  1.5,
  NaN,
  Infinity,
  -Infinity,
  Number.MAX_VALUE,
  Number.MIN_VALUE,
  2 ** 53,
  '',
  ' ',
  '0',
  '__proto__',
  'constructor',
  'toString',
  '\u0000',
  '\ud800',
  'ﷺ'.repeat(4000),
  'a'.repeat(4001),
  [],
  {},
  [[]],
  [null],
  [{}],
  { id: 'x' },
  { length: 3 },
  JSON.parse('{"__proto__": {"polluted": 1}}'),
  JSON.parse('{"constructor": {"prototype": {"polluted": 1}}}'),
  Array.from({ length: 2001 }, (_, at) => at),
  Object.assign([], { length: 1e9 }),
  nested(20),
  nested(20_000),
  10n ** 30n,
  Symbol('s'),
  () => Object.assign(globalThis, { executed: 1 }),
  new Date(0),
  new Map([['id', 'x']]),
  new Own(),
  Object.create(null),
  Object.freeze(['a', 'b']),
  ...SCRIPTS,
  ...CATASTROPHES,
];

/** Keys that mean something to every object, and some that mean something to a content file. */
const KEYS: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'id',
  'label',
  'showIf',
  'when',
  'score',
  'formula',
  'options',
  'type',
  'default',
  'low',
  'high',
  'x-y',
  '1',
  '',
];

/** Formulas as long, deep and circular as may be; `A` and `B` stand for names of the file. */
const FORMULAS: readonly string[] = [
  'A',
  'B',
  'A + B',
  'A & B & A & B',
  'IF(A = B, B, A)',
  'A ^ A ^ A ^ A',
  'HAS(A, B, A, B)',
  'SUM(A, B) / 0',
  'LOOKUP(A, B)',
  'LOOKUP(A, B, A)',
  'SCORE(A) + SCORE(B)',
  'IFERROR(A, B)',
  'NPV(A, B, 1, 2)',
  'IRR(-1, A, B)',
  'PMT(A, B, 1)',
  'ROUND(1E308, -400)',
  'MROUND(A, 1E-320)',
  'ROUNDUP(1E308 * 10, A)',
  '1' + ' + A'.repeat(499),
  'A' + '&A'.repeat(999),
  `SUM(${'A,'.repeat(990)}B)`,
  `HAS(A${',A'.repeat(900)})`,
  '-'.repeat(63) + 'A',
  '('.repeat(63) + 'A' + ')'.repeat(63),
  'IF(TRUE,'.repeat(60) + 'A' + ')'.repeat(60),
  '('.repeat(2000),
  '"' + 'a'.repeat(1998) + '"',
  '""'.repeat(1000),
  '"'.repeat(1999),
  '9'.repeat(2000),
  '1e' + '9'.repeat(300),
  'A'.repeat(2001),
  '%'.repeat(2000),
  '1' + '%'.repeat(1999),
  'constructor',
  '__proto__',
  'constructor(A)',
  'toString()',
  'A.constructor',
  'A["constructor"]',
  'this',
  'globalThis.executed = 1',
  'year',
  'score',
  'band',
  'recommended',
  '"a" = "A" & 1',
  'A, B',
  'A; B',
  '#REF!',
  '=A',
];

const FORMULA_KEYS = /^(showIf|when|suggest|score|formula|low|high|hot|cold)$/;

type Path = readonly (string | number)[];
type Parent = Record<string | number, unknown>;

/** A content file to begin with, and where things are in it. */
export interface Base {
  readonly name: string;
  readonly content: unknown;
  readonly paths: readonly Path[];
  readonly formulas: readonly Path[];
  readonly texts: readonly Path[];
  /** Names of its parts, as formulas write them. */
  readonly names: readonly string[];
}

export function baseOf(name: string, content: unknown): Base {
  const paths: Path[] = [];
  const names = new Set<string>();
  const walk = (node: unknown, path: Path) => {
    if (path.length) paths.push(path);
    if (typeof node !== 'object' || node === null) return;
    const { id } = node as { id?: unknown };
    if (typeof id === 'string') names.add(id.replaceAll('-', '_'));
    const isNamed = /^(formulas|outcomes|tables)$/.test(String(path.at(-1)));
    for (const [key, child] of Object.entries(node)) {
      if (isNamed) names.add(key.replaceAll('-', '_'));
      walk(child, [...path, Array.isArray(node) ? Number(key) : key]);
    }
  };
  walk(content, []);
  const isFormula = (path: Path) =>
    FORMULA_KEYS.test(String(path.at(-1))) || path.at(-2) === 'formulas';
  return {
    name,
    content,
    paths,
    formulas: paths.filter((path) => isFormula(path) && typeof at(content, path) === 'string'),
    texts: paths.filter((path) => !isFormula(path) && typeof at(content, path) === 'string'),
    names: [...names],
  };
}

export interface Mutation {
  readonly kind:
    'delete' | 'replace' | 'rename' | 'repeat' | 'swap' | 'nest' | 'add' | 'formula' | 'text';
  readonly where: number;
  readonly what: number;
}

const kinds: fc.Arbitrary<Mutation['kind']> = fc.oneof(
  { weight: 8, arbitrary: fc.constant('formula' as const) },
  { weight: 8, arbitrary: fc.constant('text' as const) },
  { weight: 3, arbitrary: fc.constantFrom('delete' as const, 'repeat' as const) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'replace' as const,
      'rename' as const,
      'swap' as const,
      'nest' as const,
      'add' as const,
    ),
  },
);

const place = fc.integer({ min: 0, max: 2 ** 30 });

/** Mostly one change, so that much gets past the check and into the engines. */
export const mutationsOf: fc.Arbitrary<Mutation[]> = fc.oneof(
  { weight: 2, arbitrary: listOf(1, 1) },
  { weight: 1, arbitrary: listOf(2, 5) },
);

function listOf(minLength: number, maxLength: number): fc.Arbitrary<Mutation[]> {
  const mutation = fc.record({ kind: kinds, where: place, what: place });
  return fc.array(mutation, { minLength, maxLength, size: 'max' });
}

/** The content with the mutations; what it shares with the original is left alone. */
export function mutated(base: Base, mutations: readonly Mutation[]): unknown {
  return mutations.reduce((content, mutation) => mutate(base, content, mutation), base.content);
}

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length];

function mutate(base: Base, content: unknown, { kind, where, what }: Mutation): unknown {
  const path = pick(
    kind === 'formula' ? base.formulas : kind === 'text' ? base.texts : base.paths,
    where,
  );
  if (!path || at(content, path.slice(0, -1)) === undefined) return content;
  const key = path.at(-1)!;
  const set = (value: unknown) =>
    changed(content, path, (parent) => {
      parent[key] = value;
    });
  switch (kind) {
    case 'delete':
      return changed(content, path, (parent) => {
        if (Array.isArray(parent)) parent.splice(Number(key), 1);
        else delete parent[key];
      });
    case 'replace':
      return set(pick(VALUES, what));
    case 'rename':
      return changed(content, path, (parent) => {
        // As `JSON.parse` makes it: a key of the object's own, whatever its name.
        Object.defineProperty(parent, pick(KEYS, what)!, {
          value: parent[key],
          enumerable: true,
          configurable: true,
          writable: true,
        });
        if (!Array.isArray(parent)) delete parent[key];
      });
    case 'repeat': {
      const value = at(content, path);
      const list = at(content, path.slice(0, -1));
      if (Array.isArray(list)) {
        return changed(content, path, (parent) => {
          (parent as unknown as unknown[]).splice(Number(key), 0, value);
        });
      }
      return set(Array.isArray(value) ? [...(value as unknown[]), ...(value as unknown[])] : value);
    }
    case 'swap':
      return set(at(content, pick(base.paths, what)!));
    case 'nest':
      return set(what % 2 ? [at(content, path)] : { [pick(KEYS, what)!]: at(content, path) });
    case 'add':
      return changed(content, path, (parent) => {
        if (!Array.isArray(parent)) parent[pick(KEYS, what)!] = pick(VALUES, what >> 5);
      });
    case 'formula': {
      const name = (shift: number) => pick(base.names, what >> shift) ?? 'a';
      return set(pick(FORMULAS, what)!.replace(/\b[AB]\b/g, (one) => name(one === 'A' ? 3 : 9)));
    }
    case 'text':
      return set(
        what % 3
          ? pick(SCRIPTS, what)
          : `{${pick(base.names, what >> 4) ?? 'a'}}`.repeat(1 + (what % 90)),
      );
  }
}

function at(content: unknown, path: Path): unknown {
  let node: unknown = content;
  for (const key of path) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined;
    node = (node as Parent)[key];
  }
  return node;
}

/** A copy along the path; `change` gets the parent of what the path leads to. */
function changed(content: unknown, path: Path, change: (parent: Parent) => void): unknown {
  if (typeof content !== 'object' || content === null) return content;
  const copy: Parent = Array.isArray(content)
    ? ([...(content as unknown[])] as unknown as Parent)
    : Object.defineProperties({}, Object.getOwnPropertyDescriptors(content));
  const [key, ...rest] = path;
  if (!rest.length) change(copy);
  else copy[key!] = changed(copy[key!], rest, change);
  return copy;
}
