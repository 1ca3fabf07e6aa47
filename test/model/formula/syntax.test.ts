import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import {
  FormulaError,
  FormulaSyntaxError,
  parseFormula,
} from '../../../src/model/formula/formula.ts';

const MISTAKES: readonly (readonly [text: string, message: string])[] = [
  ['', 'expected a value at 1, found the end'],
  ['   ', 'expected a value at 4, found the end'],
  ['1 +', 'expected a value at 4, found the end'],
  ['* 2', 'expected a value at 1, found "*"'],
  ['1 2', 'expected an operator or the end at 3, found "2"'],
  ['2staff', 'expected an operator or the end at 2, found "staff"'],
  ['1,2', 'expected an operator or the end at 2, found ","'],
  ['1)', 'expected an operator or the end at 2, found ")"'],
  ['(1', 'expected an operator or ")" at 3, found the end'],
  ['()', 'expected a value at 2, found ")"'],
  ['MIN(1', 'expected an operator, "," or ")" at 6, found the end'],
  ['MIN(1 2)', 'expected an operator, "," or ")" at 7, found "2"'],
  ['MROUND(1, )', 'expected a value at 11, found ")"'],
  ['IF(a,,b)', 'expected a value at 6, found ","'],
  ['a == b', 'expected a value at 4, found "="'],
  ['a != b', 'expected an operator or the end at 3, found "!"'],
  ['a && b', 'expected a value at 4, found "&"'],
  ['a.b', 'expected an operator or the end at 2, found "."'],
  ['a[0]', 'expected an operator or the end at 2, found "["'],
  ['1.2.3', 'expected an operator or the end at 4, found ".3"'],
  ["'a'", 'expected a value at 1, found "\'"'],
  ['€5', 'expected a value at 1, found "€"'],
  ['1 + 😀', 'expected a value at 5, found "😀"'],
  ['a1-date = größe', 'expected an operator or the end at 13, found "ö"'],
  ['"open', 'expected a value at 1, found "'],
  ['1 & "a""', 'expected a value at 5, found "'],
  ['a "b" c', 'expected an operator or the end at 3, found "b"'],
  ['FOO(1)', 'expected a function at 1, found "FOO"'],
  ['1 + constructor(1)', 'expected a function at 5, found "constructor"'],
  ['TRUE()', 'expected a function at 1, found "TRUE"'],
  ['MIN()', 'expected 1 argument for MIN at 1, found 0'],
  ['1 + mround(1)', 'expected 2 arguments for MROUND at 5, found 1'],
  ['IF(1,2,3,4)', 'expected 3 arguments for IF at 1, found 4'],
  ['NOT(1,2)', 'expected 1 argument for NOT at 1, found 2'],
  ['IFS(a,1,b)', 'expected pairs for IFS at 1, found 3 arguments'],
  [`"${'x'.repeat(60)}" 1`, 'expected an operator or the end at 64, found "1"'],
  [`1 ${'x'.repeat(60)}`, `expected an operator or the end at 3, found "${'x'.repeat(40)}"`],
];

suite(
  'A text that is no formula is refused with the place, what belongs there and what stands there',
  () => {
    for (const [text, message] of MISTAKES) {
      test(`${JSON.stringify(text)}: ${message}`, () => {
        assert.throws(
          () => parseFormula(text),
          (error) => {
            assert.ok(error instanceof FormulaSyntaxError);
            assert.equal(error.message, message);
            assert.equal(error.message, `expected ${error.expected}, found ${error.found}`);
            return true;
          },
        );
      });
    }
  },
);

const refusal = (text: string) => {
  try {
    parseFormula(text);
  } catch (error) {
    assert.ok(error instanceof FormulaSyntaxError);
    return error.message;
  }
  return null;
};

suite('A hostile formula', () => {
  test('ends at 2,000 characters', () => {
    assert.equal(refusal(`1${' '.repeat(1999)}`), null);
    assert.equal(
      refusal(`1${' '.repeat(2000)}`),
      'expected at most 2000 characters at 2001, found 2001',
    );
    assert.equal(
      refusal('('.repeat(1e6)),
      'expected at most 2000 characters at 2001, found 1000000',
    );
  });

  test('ends at 64 levels, whatever they are made of', () => {
    for (const [open, close] of [
      ['(', ')'],
      ['-', ''],
      ['NOT(', ')'],
      ['1+(', ')'],
    ] as const) {
      assert.equal(refusal(open.repeat(63) + '1' + close.repeat(63)), null, open);
      assert.match(
        refusal(open.repeat(64) + '1' + close.repeat(64))!,
        /^expected at most 64 levels at /,
      );
      assert.match(refusal(open.repeat(400))!, /^expected at most 64 levels at /);
    }
  });

  test('may be as long in a row as it likes', () => {
    assert.equal(parseFormula('1' + '+1'.repeat(999)).evaluate({ get: () => 0 }), 1000);
    assert.equal(parseFormula(`IFS(${'0,1,'.repeat(400)}1,2)`).evaluate({ get: () => 0 }), 2);
  });

  test('may ask for percents of percents, and for more than the machine can nest', () => {
    const result = (signs: number) =>
      parseFormula('1' + '%'.repeat(signs)).evaluate({ get: () => 0 });
    assert.equal(result(200), 0);
    const most = result(1999);
    assert.ok(most === 0 || (most instanceof FormulaError && most.code === '#LIMIT!'));
  });

  test('reads names that every object has as any other name', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'prototype']) {
      assert.deepEqual(parseFormula(name).names, [name]);
      assert.throws(() => parseFormula(`1 ${name}`), FormulaSyntaxError);
    }
  });

  test('stops after 10,000 steps, and cannot rescue itself', () => {
    const list = new Array<number>(10_000).fill(1);
    const result = (text: string) => parseFormula(text).evaluate({ get: () => list });
    const rescued = result('IFERROR(SUM(x, x), 4)');
    assert.ok(rescued instanceof FormulaError && rescued.code === '#LIMIT!');
  });

  test('pays for every answer in a list', () => {
    const list = new Array<number>(9_990).fill(1);
    const result = (text: string) => parseFormula(text).evaluate({ get: () => list });
    assert.equal(result('COUNT(x)'), 9_990);
    const twice = result('COUNT(x) + COUNT(x)');
    assert.ok(twice instanceof FormulaError && twice.code === '#LIMIT!');
  });

  test('cannot grow a text beyond what a spreadsheet holds', () => {
    const long = 'x'.repeat(20_000);
    const result = parseFormula('x & x').evaluate({ get: () => long });
    assert.ok(result instanceof FormulaError && result.code === '#LIMIT!');
  });

  test('hands back an error, with its cause, where the scope itself fails', () => {
    const cause = new TypeError('broken');
    const broken = () => {
      throw cause;
    };
    const result = parseFormula('x').evaluate({ get: broken });
    assert.ok(result instanceof FormulaError);
    assert.equal(result.code, '#VALUE!');
    assert.equal(result.cause, cause);
  });

  test('that uses itself without end is stopped', () => {
    const formula = parseFormula('x + 1');
    const scope = { get: () => formula.evaluate(scope) };
    const result = formula.evaluate(scope);
    assert.ok(result instanceof FormulaError && result.code === '#LIMIT!');
  });

  test('takes nothing for a value that is none', () => {
    for (const value of [undefined, {}, NaN, Infinity]) {
      for (const text of ['x', 'x + 1', 'x & ""', 'x = 1', 'SUM(x)', 'HAS(x, 1)', 'LOOKUP(1, x)']) {
        const result = parseFormula(text).evaluate({ get: () => value as never });
        assert.ok(result instanceof FormulaError, `${text} of a ${typeof value}`);
      }
    }
  });
});
