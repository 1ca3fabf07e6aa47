import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Ajv } from 'ajv';
import { isoCertification } from '../../../src/content/iso-certification.ts';
import { contentShape } from '../../../src/model/content/content-shape.ts';
import { contentJsonSchema } from '../../../src/model/content/json-schema.ts';
import { DESCRIPTIONS } from '../../../src/model/content/json-schema-descriptions.ts';
import { ELSEWHERE } from '../../../src/model/content/json-schema-elsewhere.ts';
import { checkShape } from '../../../src/model/content/shape.ts';
import { SAMPLE, changed } from './sample-content.ts';

const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(contentJsonSchema());

/** What the schema alone says, without references. */
function isWellFormed(data: unknown): boolean {
  let problems = 0;
  checkShape(contentShape, data, () => problems++);
  return problems === 0;
}

const QUIZ = 'quizzes.fitness';
const COST = 'calculators.cost';

const VALID: readonly (readonly [name: string, data: unknown])[] = [
  ['the sample', SAMPLE],
  ['the built-in content', JSON.parse(JSON.stringify(isoCertification))],
  ['a name and nothing else', { id: 'a-1', version: '1', locale: 'en' }],
  [
    'an unknown reference, which is not a matter of form',
    changed(SAMPLE, `${QUIZ}.gates[0].atMost`, '9'),
  ],
  ['an address in capitals', changed(SAMPLE, 'organization.url', 'HTTPS://EXAMPLE.COM')],
  ['a path from the root as address', changed(SAMPLE, 'organization.url', '/privacy')],
  ['a path as address', changed(SAMPLE, 'organization.url', './privacy')],
  ['a telephone as address', changed(SAMPLE, 'organization.url', 'tel:+49123')],
  ['a cell without figure', changed(SAMPLE, `${COST}.tables.days.rows[0][1]`, null)],
  ['a list as default', changed(SAMPLE, `${COST}.inputs[0].default`, ['a', 1])],
  ['a formula as default', changed(SAMPLE, `${COST}.inputs[0].default`, { formula: '1' })],
  ['a rule without condition', changed(SAMPLE, `${QUIZ}.outcomes.level.rules[0].when`, undefined)],
  ['a comment beside a question', changed(SAMPLE, `${QUIZ}.questions[0].$comment`, 'Why we ask.')],
  ['a language with region', changed(SAMPLE, 'locale', 'pt-BR')],
];

const INVALID: readonly (readonly [name: string, data: unknown])[] = [
  ['nothing', null],
  ['a text', 'content'],
  ['no id', changed(SAMPLE, 'id', undefined)],
  ['an id in capitals', changed(SAMPLE, 'id', 'Sample')],
  ['an unknown key', changed(SAMPLE, 'extra', 1)],
  ['an unknown key far down', changed(SAMPLE, `${QUIZ}.questions[1].gap.extra`, 1)],
  ['no language', changed(SAMPLE, 'locale', '')],
  ['an address that would recall an answer', changed(SAMPLE, 'organization.url', './a?{b}')],
  ['a script as address', changed(SAMPLE, 'organization.url', 'javascript:alert(1)')],
  ['an address of another host', changed(SAMPLE, 'organization.url', '//example.com')],
  ['an address that browsers read so', changed(SAMPLE, 'organization.url', '/\\\\example.com')],
  ['no questions', changed(SAMPLE, `${QUIZ}.questions`, [])],
  ['an unknown type', changed(SAMPLE, `${QUIZ}.questions[0].type`, 'range')],
  ['a single option', changed(SAMPLE, `${QUIZ}.questions[1].options[1]`, undefined)],
  ['an empty label', changed(SAMPLE, `${QUIZ}.questions[1].label`, '')],
  ['a text of 4,001 letters', changed(SAMPLE, `${QUIZ}.intro`, 'x'.repeat(4001))],
  ['a number for a formula', changed(SAMPLE, `${QUIZ}.formulas.large`, 1)],
  ['a formula with a name that is none', changed(SAMPLE, `${QUIZ}.formulas.Large`, '1')],
  ['an outcome with neither', changed(SAMPLE, `${QUIZ}.outcomes.level.rules`, undefined)],
  ['a row of one cell', changed(SAMPLE, `${COST}.tables.days.rows[0]`, [10])],
  ['an input without default', changed(SAMPLE, `${COST}.inputs[0].default`, undefined)],
  ['a value whose name has a hyphen', changed(SAMPLE, `${COST}.values[0].id`, 'audit-days')],
  ['a button without words', changed(SAMPLE, 'forms.contact.submit', '')],
];

/** What an editor or `leadline check` finds; a page can do with it. */
const ONLY_BY_SCHEMA: readonly (readonly [name: string, data: unknown])[] = [
  ['an id of 65 letters', changed(SAMPLE, 'id', 'x'.repeat(65))],
  ['a weight below 0', changed(SAMPLE, `${QUIZ}.questions[1].weight`, -1)],
  ['a formula of 2,001 letters', changed(SAMPLE, `${QUIZ}.score`, '1'.repeat(2001))],
  ['half a year', changed(SAMPLE, `${COST}.series[0].years`, 0.5)],
  ['31 years', changed(SAMPLE, `${COST}.series[0].years`, 31)],
  ['an outcome with rules and a score', changed(SAMPLE, `${QUIZ}.outcomes.level.score`, '1')],
  ['an e-mail address without @', changed(SAMPLE, 'organization.email', 'nobody')],
  ['a key known elsewhere', changed(SAMPLE, `${QUIZ}.weight`, 1)],
];

suite('The JSON Schema says what the check of the form says', () => {
  for (const [name, data] of VALID) {
    test(`${name}: well-formed`, () => {
      assert.deepEqual(
        [validate(data), isWellFormed(data)],
        [true, true],
        JSON.stringify(validate.errors),
      );
    });
  }
  for (const [name, data] of INVALID) {
    test(`${name}: not well-formed`, () => {
      assert.deepEqual([validate(data), isWellFormed(data)], [false, false]);
    });
  }
});

suite('The JSON Schema alone refuses', () => {
  for (const [name, data] of ONLY_BY_SCHEMA) {
    test(name, () => assert.deepEqual([validate(data), isWellFormed(data)], [false, true]));
  }
});

interface Property {
  readonly path: string;
  readonly schema: Record<string, unknown>;
}

/** Every property of the schema, with the path by which it is described. */
function propertiesOf(schema: Record<string, unknown>, path = ''): Property[] {
  const { properties = {}, additionalProperties, items, anyOf = [] } = schema;
  type Schema = Record<string, unknown>;
  return [
    ...Object.entries(properties as Record<string, Schema>).flatMap(([key, part]) => {
      const here = path ? `${path}.${key}` : key;
      return [{ path: here, schema: part }, ...propertiesOf(part, here)];
    }),
    ...(typeof additionalProperties === 'object'
      ? propertiesOf(additionalProperties as Schema, `${path}.*`)
      : []),
    ...(items ? propertiesOf(items as Schema, `${path}[]`) : []),
    ...(anyOf as Schema[]).flatMap((part) => propertiesOf(part, path)),
  ];
}

suite('What an editor says about a property', () => {
  const schema = contentJsonSchema();
  const properties = propertiesOf(schema);

  test('is there for every one; a new one is described in json-schema-usual.ts', () => {
    assert.ok(properties.length > 150);
    const silent = properties.filter(({ schema }) => !schema.description);
    assert.deepEqual(
      silent.map(({ path }) => path),
      [],
    );
  });

  test('has an example for every one, which may stand there', () => {
    const ajv = new Ajv({ strict: true, allowUnionTypes: true });
    for (const { path, schema } of properties) {
      const [example] = (schema.examples ?? []) as unknown[];
      assert.notEqual(example, undefined, path);
      assert.ok(
        ajv.validate(schema, example),
        `${path}: ${JSON.stringify(example)} ${ajv.errorsText()}`,
      );
    }
  });

  test('names a default that may stand there', () => {
    const ajv = new Ajv({ strict: true, allowUnionTypes: true });
    for (const { path, schema } of properties) {
      if ('default' in schema) assert.ok(ajv.validate(schema, schema.default), path);
    }
  });

  test('is said of a place that is there', () => {
    const places = new Set(properties.map(({ path }) => path));
    // Names that the author gives are no properties.
    const named = Object.keys(DESCRIPTIONS).filter((path) => !path.endsWith('.*'));
    for (const path of [...named, ...Object.keys(ELSEWHERE)]) assert.ok(places.has(path), path);
  });
});
