import { toJsonSchema } from '@valibot/to-json-schema';
import { contentSchema } from './content.ts';
import { DESCRIPTIONS } from './json-schema-descriptions.ts';
import { ELSEWHERE } from './json-schema-elsewhere.ts';
import { type Meaning, USUAL } from './json-schema-usual.ts';

type Json = Record<string, unknown>;

/** Name of the schema, version 1 of the contract. */
const ID = 'urn:leadline:content:1';

/**
 * The content file as JSON Schema (draft 7), so that an editor completes and explains it while it is
 * written. It says what `contentSchema` says; whether names and references lead somewhere only
 * `checkContent` knows.
 */
export function contentJsonSchema(): Json {
  const schema = toJsonSchema(contentSchema, {
    typeMode: 'input',
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'regex'
        ? { ...jsonSchema, pattern: patternOf(valibotAction as unknown as { requirement: RegExp }) }
        : undefined,
  }) as Json;
  const described = describe(schema, '');
  return { ...described, $schema: schema.$schema, $id: ID, title: 'Leadline content file' };
}

/** JSON Schema knows no flags: without regard to case, a letter is a choice of two. */
function patternOf({ requirement: { source, flags } }: { requirement: RegExp }): string {
  if (flags === '') return source;
  if (flags !== 'i' || /[[\\][a-z]/i.test(source)) {
    throw new TypeError(`Pattern ${source}: expected plain letters and the flag i, got ${flags}`);
  }
  return source.replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
}

/** What the key at the end of a path means there; undefined where the path ends in no key. */
function meaningOf(path: string): Partial<Meaning> | undefined {
  const [, key = ''] = /(?:^|\.)([^.[\]*]+)$/.exec(path) ?? [];
  const usual = Object.hasOwn(USUAL, key) ? USUAL[key] : undefined;
  const description = DESCRIPTIONS[path];
  const own = { ...(description && { description }), ...ELSEWHERE[path] };
  return usual || description ? { ...usual, ...own } : undefined;
}

/** Copies a schema with what is known of its parts; `quizzes.*.questions[]` is a path. */
function describe(schema: Json, path: string): Json {
  const meaning = meaningOf(path);
  const copy: Json = { ...schema };
  if (meaning?.description) Object.assign(copy, { description: meaning.description, ...schema });
  if (meaning?.default !== undefined) copy.default = meaning.default;
  if (meaning?.example !== undefined) copy.examples = [meaning.example];
  const { properties, additionalProperties, items, anyOf } = schema;
  if (isObject(properties)) {
    copy.properties = Object.fromEntries(
      Object.entries(properties).map(([key, part]) => [
        key,
        describe(part as Json, path ? `${path}.${key}` : key),
      ]),
    );
  }
  if (isObject(additionalProperties)) {
    copy.additionalProperties = describe(additionalProperties, `${path}.*`);
  }
  if (isObject(items)) copy.items = describe(items, `${path}[]`);
  if (Array.isArray(anyOf)) copy.anyOf = anyOf.map((part) => describeWithin(part as Json, path));
  return copy;
}

/** One of several forms: what the path means is already said. */
function describeWithin(schema: Json, path: string): Json {
  const copy = describe(schema, path);
  for (const key of ['description', 'default', 'examples']) delete copy[key];
  return copy;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
