import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format } from 'prettier';

export interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
}

interface Part {
  readonly path: string;
  readonly schema: Schema;
}

const LINK = 'The file itself';

/** The objects a content file is made of, from the outside in; of several forms each is one. */
function objectsOf(schema: Schema, path = ''): Part[] {
  const { properties, additionalProperties, items, anyOf = [] } = schema;
  return [
    ...(properties ? [{ path, schema }] : []),
    ...Object.entries(properties ?? {}).flatMap(([key, part]) =>
      objectsOf(part, path ? `${path}.${key}` : key),
    ),
    ...(typeof additionalProperties === 'object'
      ? objectsOf(additionalProperties, `${path}.*`)
      : []),
    ...(items ? objectsOf(items, `${path}[]`) : []),
    ...anyOf.flatMap((part) => objectsOf(part, path)),
  ];
}

function between(least: number | undefined, most: number | undefined, word: string): string {
  if (least !== undefined && most !== undefined) return `, ${least} to ${most}${word}`;
  if (least !== undefined) return `, at least ${least}${word}`;
  return most === undefined ? '' : `, at most ${most}${word}`;
}

/** What may stand at a place, in a few words. */
function typeOf(schema: Schema): string {
  const { type, anyOf, items, additionalProperties, properties } = schema;
  if (schema.enum) return schema.enum.map((value) => `\`${JSON.stringify(value)}\``).join(', ');
  if (anyOf) return [...new Set(anyOf.map(typeOf))].join(' or ');
  if (items) return `list of ${typeOf(items)}${between(schema.minItems, schema.maxItems, '')}`;
  if (properties) return 'object';
  if (typeof additionalProperties === 'object') return `${typeOf(additionalProperties)} by id`;
  switch (type) {
    case 'string':
      return `text${between(undefined, schema.maxLength, ' letters')}`;
    case 'boolean':
      return 'true or false';
    case 'integer':
    case 'number':
      return `number${between(schema.minimum, schema.maximum, '')}`;
    default:
      return type ?? 'anything';
  }
}

const code = (value: unknown) =>
  value === undefined ? '' : `\`${JSON.stringify(value).replaceAll('|', '\\|')}\``;

function heading({ path, schema }: Part): string {
  return `${path || LINK}${schema.required?.includes('rules') ? ' (by rules)' : ''}`;
}

function table({ schema }: Part): string {
  const rows = Object.entries(schema.properties ?? {}).map(([key, part]) => {
    const { description = '', examples: [example] = [] } = part;
    const must = schema.required?.includes(key) ? ' **required**' : '';
    const cells = [
      `\`${key}\`${must}`,
      typeOf(part),
      code(part.default),
      description,
      code(example),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| key | type | default | meaning | example |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** What an object is made of, apart from where it stands. */
const shapeOf = ({ schema }: Part) => JSON.stringify(Object.entries(schema.properties ?? {}));

/**
 * The reference of the content file as Markdown, made from its JSON Schema. An object that is made of the same
 * keys as one before is told once.
 */
export async function referencePage(schema: Schema): Promise<string> {
  const known = new Map<string, string>();
  const sections = objectsOf(schema).map((part) => {
    const before = known.get(shapeOf(part));
    const title = heading(part);
    if (before) return `## \`${title}\`\n\nThe same as \`${before}\`.`;
    known.set(shapeOf(part), title);
    return `## ${title === LINK ? title : `\`${title}\``}\n\n${table(part)}`;
  });
  const text = `# Reference of the content file

Made from [\`content.schema.json\`](../schema/content.schema.json) by the build: every key, what may stand there, its
default, what it means, and an example. In a path \`*\` stands for an id of your own and \`[]\` for each entry of
a list. A text is shown as it is; \`{name}\` in it recalls an answer or a value. Conditions and calculations are
written in [one formula language](../../src/model/formula/README.md).

${sections.join('\n\n')}
`;
  const config = resolve(import.meta.dirname, '../package.json');
  const { prettier } = JSON.parse(readFileSync(config, 'utf8')) as { prettier: object };
  return format(text, { ...prettier, parser: 'markdown' });
}
