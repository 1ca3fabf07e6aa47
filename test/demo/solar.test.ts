import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { suite, test } from 'node:test';
import type { Content } from '../../src/model/content/content.ts';
import { checkContent } from '../../src/model/content/load.ts';
import { createCalculator } from '../../src/model/calculator/create-calculator.ts';
import { createQuiz } from '../../src/model/quiz/create-quiz.ts';

const SOLAR = resolve(import.meta.dirname, '../../demo/solar');
const read = (name: string) => readFileSync(resolve(SOLAR, name), 'utf8');

const readme = read('README.md');

/** The blocks of one language, in their order. */
function blocks(language: string): string[] {
  const fence = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g');
  return [...readme.matchAll(fence)].map(([, block = '']) => block);
}

type Part = { id?: string } | unknown[] | string | number | boolean | null;

/** Does what a reader does: goes where an entry is already, and adds what is new at its end. */
function add(file: unknown, part: unknown): unknown {
  if (Array.isArray(file) && Array.isArray(part)) {
    const known = (file as Part[]).flatMap((entry) => (entry as { id?: string } | null)?.id ?? []);
    for (const { id } of part as { id?: string }[]) {
      assert.ok(id === undefined || !known.includes(id), `${id} is new`);
    }
    return [...(file as unknown[]), ...(part as unknown[])];
  }
  if (typeof file === 'object' && file && typeof part === 'object' && part) {
    const copy: Record<string, unknown> = { ...file };
    for (const [key, child] of Object.entries(part)) {
      copy[key] = key in copy ? add(copy[key], child) : child;
    }
    return copy;
  }
  assert.fail(`${JSON.stringify(part)} would replace ${JSON.stringify(file)}`);
}

const steps = blocks('json').map((block) => JSON.parse(block) as object);
const files: unknown[] = [];
for (const step of steps) files.push(files.length > 0 ? add(files.at(-1), step) : step);

suite('The solar tutorial', () => {
  test('has a part of the content file in each of its first seven steps', () => {
    assert.equal(steps.length, 7);
  });

  files.forEach((file, index) => {
    test(`step ${index + 1} leaves a file that works`, () => {
      assert.deepEqual(checkContent(file).problems, []);
    });
  });

  test('ends with the content file of the demo', () => {
    const { $schema: _, ...made } = files.at(-1) as Content;
    const { $schema: __, ...shown } = JSON.parse(read('solar.json')) as Content;
    assert.deepEqual(made, shown);
  });

  test('ends with the page and the looks of the demo', () => {
    const [first, page] = blocks('html');
    assert.match(first ?? '', /<leadline-quiz><\/leadline-quiz>/);
    assert.equal(page, read('index.html').replace('{{endpoint}}', 'https://api.example.com/leads'));
    assert.deepEqual(blocks('css'), [read('solar.css')]);
  });

  test('says of every figure of the calculator that it is an assumption', () => {
    const { inputs } = (files.at(-1) as Content).calculators!['savings']!;
    for (const { id, assumption } of inputs) assert.ok(assumption, id);
  });

  test('links to files that are there', () => {
    for (const [, link = ''] of readme.matchAll(/\]\((?!https?:)([^)#]+)/g)) {
      assert.ok(read(link).length > 0, link);
    }
  });
});

const content = JSON.parse(read('solar.json')) as Content;

suite('The solar quiz', () => {
  const quiz = createQuiz('roof', content.quizzes!['roof']!, content.organization);
  const best = {
    direction: 'south',
    shade: 'none',
    age: 'new',
    permission: 'mine',
    daytime: ['people'],
  };

  for (const [what, answers, band] of [
    ['a roof that nothing speaks against is ready', best, 'ready'],
    [
      'east and west with some shade is worth a look',
      { ...best, direction: 'east-west', shade: 'some', age: 'middle' },
      'look',
    ],
    ['much shade holds the level down', { ...best, shade: 'much' }, 'later'],
    ['those who rent cannot decide', { ...best, permission: 'rented' }, 'later'],
  ] as const) {
    test(what, () => assert.equal(quiz.evaluate(answers).band?.id, band));
  }

  test('asks about repairs only where the roof is old or nobody knows', () => {
    const asked = (age: string) =>
      quiz.evaluate({ age }).shown.some(({ question }) => question.id === 'repairs');
    assert.deepEqual(['new', 'middle', 'old', 'unknown'].map(asked), [false, false, true, true]);
  });
});

suite('The savings calculator', () => {
  const savings = createCalculator('savings', content.calculators!['savings']!, 'en');

  test('reckons as one would by hand', () => {
    // 8 kWp × 950 = 7,600 kWh; 30 % of it is 2,280, sold are 5,320.
    const { values } = savings.evaluate({}).result;
    assert.deepEqual(
      Object.fromEntries(
        Object.entries(values).map(([id, value]) => [id, value && Math.round(value * 100) / 100]),
      ),
      { saved: 684, earned: 425.6, cost: 12_000, running: 120, benefit: 989.6, payback: 12.13 },
    );
  });

  test('uses no more than is consumed, and says so', () => {
    const { result, notes } = savings.evaluate({ consumption: 1000 });
    assert.equal(result.values['saved'], 300);
    assert.match(notes.join(), /1,000 kWh a year/);
  });

  test('promises no payback without a benefit', () => {
    assert.equal(savings.evaluate({ price: 0, 'feed-in': 0 }).result.values['payback'], null);
  });

  test('adds up twenty years, with prices that rise and a yield that falls', () => {
    const balance = savings.evaluate({}).result.series['balance'] as number[];
    assert.equal(balance.length, 20);
    assert.equal(Math.round(balance[0]! * 10) / 10, -11_010.4);
    // Second year: (684 × 1.02 + 425.6) × 0.995 − 120.
    assert.ok(Math.abs(balance[1]! - balance[0]! - ((684 * 1.02 + 425.6) * 0.995 - 120)) < 1e-9);
  });
});
