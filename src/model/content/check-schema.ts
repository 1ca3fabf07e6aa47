import * as v from 'valibot';
import { perhaps } from './meant.ts';
import { type Path, type Report, shown } from './problem.ts';

type Schema = v.GenericSchema;

/** What the parts of a schema have that lead on to the next. */
interface SchemaParts extends Schema {
  readonly entries?: Record<string, Schema>;
  readonly item?: Schema;
  readonly value?: Schema;
  readonly wrapped?: Schema;
  readonly options?: readonly SchemaParts[];
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'an object',
};

/** @returns the data as the schema has it; undefined if a problem was reported */
export function checkSchema<T>(
  schema: v.GenericSchema<unknown, T>,
  data: unknown,
  report: Report,
  at: Path = [],
): T | undefined {
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const keys = (issue.path ?? []).map(({ key }) => key as string | number);
    const path = [...at, ...keys];
    const { input, requirement } = issue;
    const chosen = issue.type === 'union' && closest(partAt(schema, keys), input);
    if (chosen) {
      checkSchema(chosen, input, report, path);
    } else if (issue.expected === 'never') {
      const known = Object.keys(partAt(schema, keys.slice(0, -1)).entries ?? {});
      report(path, `a known key${perhaps(String(input), known)}`, shown(input));
    } else if (issue.kind === 'schema') {
      report(
        path,
        words(input === undefined ? partAt(schema, keys).expects : issue.expected),
        shown(input),
      );
    } else if (typeof requirement === 'number') {
      const { length } = input as { length?: number };
      const bound = `at ${issue.type.startsWith('min') ? 'least' : 'most'} ${requirement}`;
      report(
        path,
        typeof input === 'string' ? `${bound} characters` : bound,
        shown(length ?? input),
      );
    } else {
      report(path, issue.message, shown(input));
    }
  }
  return undefined;
}

/** Schemas name what they expect like `("a" | string)`. */
function words(expects: string | null): string {
  return (expects ?? '')
    .replace(/[()]/g, '')
    .split(' | ')
    .map((word) => WORDS[word] ?? word)
    .join(' or ');
}

function partAt(schema: SchemaParts, keys: Path): SchemaParts {
  let part = schema;
  for (const key of ['', ...keys]) {
    if (key !== '') part = (part.entries?.[key] ?? part.item ?? part.value) as SchemaParts;
    while (part.wrapped) part = part.wrapped;
  }
  return part;
}

/** Of several kinds of object the one that the data most looks like, so that its mistakes can be named. */
function closest({ options = [] }: SchemaParts, data: unknown): SchemaParts | undefined {
  if (typeof data !== 'object' || !data || Array.isArray(data)) return undefined;
  const shared = ({ entries }: SchemaParts) =>
    entries ? Object.keys(data).filter((key) => Object.hasOwn(entries, key)).length : -1;
  return options.filter(({ entries }) => entries).sort((a, b) => shared(b) - shared(a))[0];
}
