import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Quiz } from '../../../src/model/content/quiz.ts';
import {
  FormulaError,
  type FormulaValue,
  parseFormula,
} from '../../../src/model/formula/formula.ts';
import { createQuiz } from '../../../src/model/quiz/create-quiz.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

function evaluate(text: string, names: Record<string, FormulaValue>) {
  const value = parseFormula(text).evaluate({ get: (name) => names[name] });
  return value instanceof FormulaError ? value.code : value;
}

suite('What a formula does is counted', () => {
  for (const [text, count, value] of [
    // Each value that is wanted is held against each answer: 100 times 100, and the lists themselves.
    ['HAS(list, list)', 90, true],
    ['HAS(list, list)', 100, '#LIMIT!'],
    ['ANY(list, list)', 100, '#LIMIT!'],
    ['HAS(list, list, list, list)', 2000, '#LIMIT!'],
    ['HAS(list, 7)', 2000, true],
    // So often a rate is tried for each payment.
    ['ROUND(IRR(-100, list), 0) >= 0', 160, true],
    ['IRR(-100, list)', 200, '#LIMIT!'],
  ] as const) {
    test(`${text} of ${count} ends in ${value}`, () => {
      assert.equal(evaluate(text, { list: numbers(count) }), value);
    });
  }
});

test('an answer is put in words once, however often texts recall it', () => {
  let reads = 0;
  const option = (value: number) => ({
    value,
    get label() {
      reads++;
      return 'word';
    },
  });
  const recalling = '{q}'.repeat(1300);
  const quiz: Quiz = {
    title: recalling,
    questions: [
      { id: 'q', type: 'several', label: 'Which?', options: numbers(20).map(option) },
      ...numbers(30).map((at) => ({ id: `q${at}`, type: 'text' as const, label: recalling })),
    ],
  };
  const engine = createQuiz('quiz', quiz);
  reads = 0;
  engine.evaluate({ q: numbers(20) });
  assert.ok(reads <= 3 * 20, `${reads} reads`);
});
