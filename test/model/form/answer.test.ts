import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import {
  type AnswerField,
  MAX_TEXT_LENGTH,
  sanitizeAnswers,
  toAnswer,
} from '../../../src/model/form/answer.ts';

const SEED = 20261123;
const options = [
  { value: 1, label: 'One' },
  { value: 2, label: 'Two' },
  { value: 'b', label: 'B' },
  { value: 'none', label: 'None', exclusive: true },
];
const FIELDS: AnswerField[] = [
  { id: 'single', type: 'single', options, na: true },
  { id: 'several', type: 'several', options },
  { id: 'number', type: 'number', min: 1, max: 100 },
  { id: 'text', type: 'text' },
  { id: 'date', type: 'date' },
  { id: 'consent', type: 'consent' },
  { id: 'constructor', type: 'text' },
];
const field = (id: string) => FIELDS.find((field) => field.id === id)!;

suite('an answer from outside', () => {
  const cases: [string, unknown, unknown][] = [
    ['single', 2, 2],
    ['single', '2', 2],
    ['single', 'b', 'b'],
    ['single', 'B', undefined],
    ['single', 3, undefined],
    ['single', 'na', 'na'],
    ['single', '', null],
    ['single', null, null],
    ['single', ['b'], undefined],
    ['several', ['b', '1', 1], [1, 'b']],
    ['several', ['b', 'x'], ['b']],
    ['several', ['x'], undefined],
    ['several', [], []],
    ['several', 'b', ['b']],
    ['several', [1, 'none'], ['none']],
    ['several', 'na', undefined],
    ['number', 40, 40],
    ['number', '40', 40],
    ['number', ' 4e1 ', 40],
    ['number', '40 persons', undefined],
    ['number', ' ', undefined],
    ['number', 0, undefined],
    ['number', 101, undefined],
    ['number', NaN, undefined],
    ['number', Infinity, undefined],
    ['number', true, undefined],
    ['number', 'na', undefined],
    ['text', 'Hello', 'Hello'],
    ['text', 5, '5'],
    ['text', { a: 1 }, undefined],
    ['text', 'x'.repeat(MAX_TEXT_LENGTH + 1), 'x'.repeat(MAX_TEXT_LENGTH)],
    ['text', `${'x'.repeat(MAX_TEXT_LENGTH - 1)}😀`, 'x'.repeat(MAX_TEXT_LENGTH - 1)],
    ['date', '2028-02-29', '2028-02-29'],
    ['date', '2027-02-29', undefined],
    ['date', '2027-13-01', undefined],
    ['date', '29.02.2028', undefined],
    ['consent', true, true],
    ['consent', false, false],
    ['consent', 'yes', undefined],
  ];
  for (const [id, value, expected] of cases) {
    const shown = JSON.stringify(value)?.slice(0, 30) ?? String(value);
    test(`${id} ${shown} is ${JSON.stringify(expected)?.slice(0, 30) ?? 'no answer'}`, () =>
      assert.deepEqual(toAnswer(field(id), value), expected));
  }
});

suite('sanitizing', () => {
  test('names what it left out by its id, never by its value', () => {
    assert.deepEqual(
      sanitizeAnswers(FIELDS, {
        single: 9,
        several: ['b', 'x'],
        number: '7',
        nobody: 1,
        gone: null,
      }),
      { answers: { several: ['b'], number: 7 }, unknown: ['single', 'several', 'nobody'] },
    );
  });

  test('takes anything a page may set', () => {
    for (const odd of [null, undefined, 5, true]) {
      assert.deepEqual(sanitizeAnswers(FIELDS, odd), { answers: {}, unknown: [] });
    }
    const hostile: unknown = JSON.parse('{"__proto__": {"text": "x"}, "constructor": "c"}');
    assert.deepEqual(sanitizeAnswers(FIELDS, hostile), {
      answers: { ['constructor']: 'c' },
      unknown: ['__proto__'],
    });
  });

  test('a second time changes nothing and leaves nothing out', () => {
    const value = fc.oneof(
      fc.constantFrom(1, '2', 'b', 'none', 'na', '', null, '2027-01-31', 40, '40', true),
      fc.array(fc.constantFrom(1, '2', 'b', 'none', 'x')),
      fc.anything(),
    );
    const answers = fc.dictionary(fc.constantFrom(...FIELDS.map(({ id }) => id), 'x'), value);
    fc.assert(
      fc.property(answers, (given) => {
        const once = sanitizeAnswers(FIELDS, given).answers;
        assert.deepEqual(sanitizeAnswers(FIELDS, once), { answers: once, unknown: [] });
      }),
      { seed: SEED },
    );
  });
});
