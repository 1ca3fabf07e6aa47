import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import {
  FormulaError,
  type FormulaTable,
  FormulaSyntaxError,
  type FormulaValue,
  parseFormula,
} from '../../../src/model/formula/formula.ts';
import { scopeOf } from './sample-scope.ts';

const README = readFileSync(
  new URL('../../../src/model/formula/README.md', import.meta.url),
  'utf8',
);

/** Rows of two cells, both in backticks. */
const rows = [...README.matchAll(/^\| `(.+?)` +\| `(.+?)` +\|$/gm)].map(([, left, right]) => ({
  left: left!,
  right: right!,
}));
const firstExample = rows.findIndex(({ left }) => left.includes(' '));
const names = rows.slice(0, firstExample);
const examples = rows.slice(firstExample);

const scope = scopeOf(
  Object.fromEntries(
    names.map(({ left, right }) => [left, JSON.parse(right) as FormulaValue | FormulaTable]),
  ),
  { a1: 50, r14: null },
);

function written(value: FormulaValue | FormulaError): string {
  if (value instanceof FormulaError) return value.code;
  return typeof value === 'boolean' ? String(value).toUpperCase() : JSON.stringify(value);
}

suite('The README of the formula language', () => {
  test('names what its examples use, and gives an example of every function', async () => {
    const { FUNCTIONS } = await import('../../../src/model/formula/functions.ts');
    assert.equal(names.length, 9);
    for (const name of Object.keys(FUNCTIONS)) {
      assert.ok(
        examples.some(({ left }) => left.includes(`${name}(`)),
        `an example of ${name}`,
      );
    }
  });

  for (const { left, right } of examples) {
    test(`says truly that ${left} is ${right}`, () => {
      assert.equal(written(parseFormula(left).evaluate(scope)), right);
    });
  }

  test('quotes the error that a mistake gives', () => {
    const [, text, message] = /`([^`]+)` → `([^`]+)`/.exec(README)!;
    assert.throws(() => parseFormula(text!), new FormulaSyntaxError('a value at 11', '")"'));
    assert.throws(() => parseFormula(text!), { message });
  });
});
