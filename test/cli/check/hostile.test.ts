import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { checkFile } from '../../../src/cli/check/check-file.ts';
import { baseOf, mutated, mutationsOf } from '../../model/content/mutations.ts';
import { SAMPLE, changed } from '../../model/content/sample-content.ts';
import { CLEAN } from './clean-content.ts';

const MAX_STEPS = 2000;
/** Of each of the many mutated files. */
const FEW_STEPS = 100;
const MUTATIONS = 600;
const look = (content: unknown) =>
  checkFile('hostile.json', typeof content === 'string' ? content : JSON.stringify(content), {
    maxSteps: MAX_STEPS,
  });

const choice = (id: string, more: object = {}) => ({
  id,
  label: 'Which?',
  type: 'single',
  weight: 1,
  options: [
    { value: 'a', label: 'A', score: 0 },
    { value: 'b', label: 'B', score: 1 },
  ],
  ...more,
});

/** The content as a file; what JSON has no words for, or too many, cannot stand in one. */
function textOf(content: unknown): string {
  const isSayable = (value: unknown) =>
    typeof value !== 'bigint' && !(Array.isArray(value) && value.length > 10_000);
  try {
    return JSON.stringify(content, (_, value: unknown) => (isSayable(value) ? value : null));
  } catch {
    return '';
  }
}

const quizOf = (questions: object[], more: object = {}) => ({
  id: 'hostile',
  version: '1',
  locale: 'en',
  quizzes: { quiz: { title: 'Quiz', questions, ...more } },
});

const many = (count: number, make: (at: number) => object) =>
  Array.from({ length: count }, (_, at) => make(at));

/** Formulas `f0`, `f1`, … */
const chain = (count: number, make: (at: number) => string): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at): [string, string] => [`f${at}`, make(at)]),
  );

suite('A hostile or huge file', () => {
  const files: Readonly<Record<string, unknown>> = {
    'a thousand questions, each shown by the one before': quizOf(
      many(1000, (at) => choice(`q${at}`, at ? { showIf: `q${at - 1} = "a"` } : {})),
    ),
    'a puzzle that nobody solves in 2,000 steps': quizOf(
      many(40, (at) => choice(`q${at}`)),
      {
        notes: [
          {
            when: `AND(${Array.from({ length: 20 }, (_, at) => `SUM(SCORE(q${at}), SCORE(q${39 - at}), SCORE(q${(at * 7) % 40})) = 2`).join(', ')}, SCORE(q0) <> SCORE(q39))`,
            text: 'Solved.',
          },
        ],
      },
    ),
    'formulas as long as may be': quizOf(
      many(60, (at) => choice(`q${at}`)),
      {
        formulas: chain(
          200,
          () => `SUM(${Array.from({ length: 180 }, (_, q) => `SCORE(q${q % 60})`).join(',')})`,
        ),
      },
    ),
    'names that double the work from one to the next': quizOf([choice('q')], {
      formulas: chain(201, (at) => (at ? `f${at - 1} * f${at - 1} + f${at - 1}` : 'SCORE(q) + 1')),
      notes: [{ when: 'f200 > 1', text: 'Large.' }],
    }),
    'a chain of two thousand formulas': quizOf([choice('q')], {
      formulas: chain(1901, (at) => (at ? `f${at - 1} + 1` : 'SCORE(q)')),
      notes: [{ when: 'f1900 = 1', text: 'Never.' }],
    }),
    'a text joined with itself': quizOf([{ id: 'q', label: 'Say.', type: 'text' }], {
      formulas: chain(61, (at) => (at ? `f${at - 1} & f${at - 1}` : 'q & q')),
      notes: [{ when: 'f60 = "x"', text: 'X.' }],
    }),
    'three hundred options of several': quizOf([
      {
        id: 'q',
        label: 'Which?',
        type: 'several',
        weight: 1,
        options: many(300, (at) => ({
          value: `v${at}`,
          label: 'V',
          score: at,
          showIf: `COUNTA(r) > ${at % 3}`,
        })),
      },
      choice('r'),
    ]),
    'braces and brackets without an end': '[{'.repeat(100_000),
    'a key again and again': `{${'"id":"a",'.repeat(20_000)}"version":"1","locale":"en"}`,
    'keys of every object':
      '{"__proto__": {"id": 1}, "constructor": 2, "toString": 3, "id": "a", "version": "1", "locale": "en"}',
    'letters that are none': '\u0000{}',
  };
  for (const [name, content] of Object.entries(files)) {
    test(`with ${name} comes to an end within its steps`, () => {
      const { steps, findings } = look(content);
      // The step that goes beyond is counted, and may be a large one.
      assert.ok(steps <= MAX_STEPS * 60 * 1.5, String(steps));
      for (const { line, column } of findings) assert.ok(line >= 1 && column >= 1);
    });
  }

  test('changed at random never makes it throw', () => {
    const text = JSON.stringify(CLEAN);
    const pieces = [
      '"',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      'null',
      '0',
      '-1',
      '1e999',
      '"size"',
      '#',
      '\\',
      '1 +',
      '(',
      'é',
    ];
    let state = 20261125;
    const random = (below: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    for (let run = 0; run < 80; run++) {
      const at = random(text.length);
      const mutated =
        text.slice(0, at) + pieces[random(pieces.length)]! + text.slice(at + random(4));
      assert.ok(Array.isArray(look(mutated).findings));
    }
  });

  test(`${MUTATIONS} times with parts deleted, repeated, renamed, of another kind or full of bad formulas`, () => {
    const bases = [baseOf('clean', CLEAN), baseOf('sample', SAMPLE)];
    fc.assert(
      fc.property(fc.nat(bases.length - 1), mutationsOf, (at, mutations) => {
        const text = textOf(mutated(bases[at]!, mutations));
        const { steps, findings } = checkFile('hostile.json', text, { maxSteps: FEW_STEPS });
        assert.ok(steps <= FEW_STEPS * 60 * 1.5, String(steps));
        for (const { code, verdict, line, column } of findings) {
          assert.match(code, /^[a-z-]+$/);
          assert.match(verdict, /^(proved|witnessed|undecided)$/);
          assert.ok(line >= 1 && column >= 1);
        }
      }),
      { seed: 20_261_125, numRuns: MUTATIONS },
    );
  });

  test('with values of any kind in any place never makes it throw', () => {
    for (const value of [null, -1, '', [], {}, 1e308]) {
      for (const path of [
        'quizzes.roof.questions[1].options',
        'quizzes.roof.questions[0].min',
        'quizzes.roof.bands[0].from',
        'calculators.savings.tables.costs.rows',
        'calculators.savings.inputs[3].default',
        'forms.contact.priority',
        'quizzes.roof.recommendations.limit',
        'quizzes.roof.areas[0].include',
        'quizzes',
      ]) {
        assert.ok(Array.isArray(look(changed(CLEAN, path, value)).findings));
      }
    }
  });
});
