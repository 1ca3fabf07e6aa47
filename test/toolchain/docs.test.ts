import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { referencePage } from '../../.ci/reference-page.ts';
import { reviewPage } from '../../.ci/review-page.ts';
import { isoCertification } from '../../src/content/iso-certification.ts';
import { STATEMENTS } from '../../src/content/iso-certification.sources.ts';
import { contentJsonSchema } from '../../src/model/content/json-schema.ts';

/** The keys that objects of the schema may have, wherever they stand. */
function propertyNames(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, part]) => {
    if (key === 'examples' || key === 'default') return [];
    const own = key === 'properties' ? Object.keys(part as object) : [];
    const parts = key === 'properties' ? Object.values(part as object) : [part];
    return [...own, ...parts.flatMap(propertyNames)];
  });
}

suite('The reference of the content file', () => {
  const reference = referencePage(contentJsonSchema());

  test('has a row for every property of the schema', async () => {
    const rows = (await reference).split('\n').filter((line) => line.startsWith('| `'));
    const told = new Set(rows.map((row) => row.split('`')[1]));
    const objects = [...JSON.stringify(contentJsonSchema()).matchAll(/"properties":/g)];
    assert.ok(objects.length > 30);
    const missing = propertyNames(contentJsonSchema()).filter((name) => !told.has(name));
    assert.deepEqual(missing, []);
  });

  test('gives every row a meaning and an example', async () => {
    const rows = (await reference).split('\n').filter((line) => line.startsWith('| `'));
    assert.ok(rows.length > 90);
    for (const row of rows) {
      const [, , , , meaning, example] = row.split(/(?<!\\)\|/).map((cell) => cell.trim());
      assert.ok(meaning && example, row);
    }
  });
});

/** Every text and number of the content with its path. */
function* leavesOf(value: unknown, path = ''): Generator<readonly [path: string, value: string]> {
  if (typeof value !== 'object' || value === null) {
    yield [path, String(value)];
    return;
  }
  for (const [key, child] of Object.entries(value)) {
    yield* leavesOf(
      child,
      Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key,
    );
  }
}

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

suite('The page for expert and legal review', () => {
  const { html, tally } = reviewPage(isoCertification, STATEMENTS);
  const told = new Map(
    [...html.matchAll(/<(\w+) data-path="([^"]*)">([^<]*)<\/\1>/g)].map(
      ([, , path = '', text = '']) => [
        path.replace(/&\w+;/g, (entity) => ENTITIES[entity]!),
        text.replace(/&\w+;/g, (entity) => ENTITIES[entity]!),
      ],
    ),
  );

  test('shows every text and number of the built-in content at its path', () => {
    const leaves = [...leavesOf(JSON.parse(JSON.stringify(isoCertification)))];
    assert.ok(leaves.length > 1000);
    for (const [path, value] of leaves) assert.equal(told.get(path), value, path);
  });

  test('shows nothing that is not in the content', () => {
    const paths = new Set(
      [...leavesOf(JSON.parse(JSON.stringify(isoCertification)))].map(([path]) => path),
    );
    for (const path of told.keys()) assert.ok(paths.has(path), path);
  });

  test('says what every figure rests on, and marks those of which nothing is known', () => {
    const { none, ...known } = tally.kinds;
    assert.equal(
      Object.values(known).reduce((sum, count) => sum + count, none),
      tally.figures,
    );
    assert.equal(html.match(/<small class="none">/g)!.length - 1, none);
    assert.equal(tally.unmarked.length, none);
  });

  test('finds a source or a mark for every figure of the built-in content', () => {
    assert.deepEqual(tally.unmarked, []);
    assert.ok(tally.figures > 500);
  });

  test('marks a figure without a source where there is one', () => {
    const { quizzes, ...content } = structuredClone(isoCertification);
    quizzes!['necessity']!.intro = 'Of 100 firms 73 are glad.';
    const { tally } = reviewPage({ ...content, quizzes: quizzes! }, STATEMENTS);
    assert.deepEqual(tally.unmarked.slice(-1), ['quizzes.necessity.intro']);
  });
});
