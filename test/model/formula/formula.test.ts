import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import {
  FormulaError,
  formulaName,
  isTrue,
  parseFormula,
} from '../../../src/model/formula/formula.ts';
import { scopeOf } from './sample-scope.ts';

const scope = scopeOf(
  {
    staff: 40,
    price: 1.15,
    zero: 0,
    neg: -3,
    yes: true,
    no: false,
    a1: 'd',
    'a1-date': '2027-03-31',
    r2: 2,
    r14: 'na',
    empty: '',
    digits: ' 12.5 ',
    blank: null,
    none: [],
    one: ['x'],
    five: [5],
    standards: ['iso-9001', 'ISO-14001', 45001],
    days: {
      columns: ['high', 'low-risk'],
      rows: [
        [10, 3, 2],
        [45.5, 5, 4],
        [100, 7, null],
        [200, 0, 9],
      ],
    },
    plain: { columns: [], rows: [[1, 10]] },
  },
  { r2: 2, a1: 50, r14: null },
);

/** An error is written as its code. */
type Expected = number | string | boolean | null;

const TABLES: Record<string, readonly (readonly [formula: string, expected: Expected])[]> = {
  'Literals and names': [
    ['1', 1],
    ['1.', 1],
    ['.5', 0.5],
    ['1.50', 1.5],
    ['1e3', 1000],
    ['2.5E-1', 0.25],
    ['1e999', '#NUM!'],
    ['""', ''],
    ['"a""b"', 'a"b'],
    ['""""', '"'],
    ['"a\\n"', 'a\\n'],
    ['"ünï ✓ 😀"', 'ünï ✓ 😀'],
    ['TRUE', true],
    ['false', false],
    [' \n\t staff\u00a0', 40],
    ['a1_date', '2027-03-31'],
    ['blank', null],
    ['Staff', '#NAME?'],
    ['unknown', '#NAME?'],
    ['_x1', '#NAME?'],
    ['days', '#VALUE!'],
    ['((staff))', 40],
  ],
  Precedence: [
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 4 - 3', 3],
    ['24 / 4 / 3', 2],
    ['24 / 4 * 3', 18],
    ['2 * 3 ^ 2', 18],
    ['2 ^ 3 ^ 2', 64],
    ['2 ^ (3 ^ 2)', 512],
    ['-2 ^ 2', 4],
    ['0 - 2 ^ 2', -4],
    ['2 ^ -1', 0.5],
    ['--2', 2],
    ['-+-2', 2],
    ['3 - -2', 5],
    ['50%', 0.5],
    ['-50%', -0.5],
    ['50%%', 0.005],
    ['200 * 15%', 30],
    ['2 ^ 50%', Math.SQRT2],
    ['(1 + 1)%', 0.02],
    ['1 & 2 + 3', '15'],
    ['"a" & "b" = "ab"', true],
    ['1 + 1 = 2', true],
    ['1 = 1 = TRUE', true],
    ['3 > 2 > 1', true],
    ['-staff + 50', 10],
    ['10 - 2 * 3 + 4 / 2 ^ 2', 5],
  ],
  'Blank is 0, "" and FALSE': [
    ['blank + 1', 1],
    ['1 - blank', 1],
    ['blank * 5', 0],
    ['-blank', 0],
    ['blank%', 0],
    ['2 ^ blank', 1],
    ['blank & "x"', 'x'],
    ['blank = 0', true],
    ['blank = ""', true],
    ['blank = FALSE', true],
    ['blank = blank', true],
    ['blank < 1', true],
    ['blank > -1', true],
    ['blank = "x"', false],
    ['blank = TRUE', false],
    ['blank <> 0', false],
    ['IF(blank, 1, 2)', 2],
    ['NOT(blank)', true],
    ['1 / blank', '#DIV/0!'],
    ['ISBLANK(blank)', true],
    ['ISBLANK(empty)', false],
    ['ISBLANK(zero)', false],
    ['ISBLANK(none)', false],
    ['ISBLANK(nobody)', '#NAME?'],
  ],
  Coercion: [
    ['TRUE + TRUE', 2],
    ['digits + 1', 13.5],
    ['"3" * "4"', 12],
    ['"1e2" + 0', 100],
    ['"0x10" + 0', '#VALUE!'],
    ['"Infinity" + 0', '#VALUE!'],
    ['a1 + 1', '#VALUE!'],
    ['empty + 1', '#VALUE!'],
    ['-a1', '#VALUE!'],
    ['1 & 2', '12'],
    ['TRUE & ""', 'TRUE'],
    ['0.1 + 0.2 & ""', '0.3'],
    ['1 / 3 & ""', '0.333333333333333'],
    ['standards & ""', 'iso-9001, ISO-14001, 45001'],
    ['one & one', 'xx'],
    ['none & "x"', 'x'],
    ['five + 1', 6],
    ['none + 1', 1],
    ['standards + 1', '#VALUE!'],
    ['one = "x"', true],
    ['none = 0', true],
  ],
  Comparison: [
    ['0.1 + 0.2 = 0.3', true],
    ['0.1 + 0.2 > 0.3', false],
    ['0.1 + 0.2 - 0.3', 0],
    ['0.3 - 0.1 - 0.2', 0],
    ['1 / 3 * 3 = 1', true],
    ['1 / 3 * 3', 1],
    ['1.15 * 25 = 28.75', true],
    ['1.15 * 25 >= 28.75', true],
    ['1 <> 1.00000000000001', true],
    ['1 = 1.0000000000000001', true],
    ['"a" = "A"', true],
    ['"a" < "B"', true],
    ['"a" <> "á"', true],
    ['"10" < "9"', true],
    ['"2" = 2', false],
    ['"2" <> 2', true],
    ['"a" > 1e300', true],
    ['"" > 5', true],
    ['FALSE > "z"', true],
    ['TRUE > FALSE', true],
    ['TRUE = 1', false],
    ['a1_date < "2027-04-01"', true],
    ['a1_date >= "2027-03-31"', true],
    ['neg <= -3', true],
  ],
  'Conditions, worked out from left to right as far as needed': [
    ['IF(staff > 50, "a", "b")', 'b'],
    ['IF(TRUE, 1)', 1],
    ['IF(FALSE, 1)', false],
    ['IF(TRUE, 1, 1 / 0)', 1],
    ['IF(FALSE, 1 / 0, 2)', 2],
    ['IF(1 / 0, 1, 2)', '#DIV/0!'],
    ['IF("text", 1, 2)', 1],
    ['IF("", 1, 2)', 2],
    ['IF(none, 1, 2)', 2],
    ['IF(one, 1, 2)', 1],
    ['if(true; 1; 2)', 1],
    ['IF (TRUE , 1 , 2)', 1],
    ['IFS(FALSE, 1, TRUE, 2)', 2],
    ['IFS(TRUE, 1, 1 / 0, 2)', 1],
    ['IFS(FALSE, 1)', '#N/A'],
    ['IFS(blank, 1, staff = 40, 2)', 2],
    ['AND(TRUE, staff)', true],
    ['AND(TRUE, FALSE, 1 / 0)', false],
    ['AND(TRUE, 1 / 0)', '#DIV/0!'],
    ['OR(FALSE, zero)', false],
    ['OR(TRUE, 1 / 0)', true],
    ['OR(1 / 0, TRUE)', '#DIV/0!'],
    ['NOT(0)', true],
    ['NOT(a1)', false],
  ],
  Errors: [
    ['1 / 0', '#DIV/0!'],
    ['0 / 0', '#DIV/0!'],
    ['0 ^ -1', '#DIV/0!'],
    ['(0 - 8) ^ 0.5', '#NUM!'],
    ['1e200 * 1e200', '#NUM!'],
    ['9 ^ 999', '#NUM!'],
    ['SQRT(-1)', '#NUM!'],
    ['1 + 1 / 0 + a1', '#DIV/0!'],
    ['a1 + 1 / 0', '#DIV/0!'],
    ['(1 / 0) = (1 / 0)', '#DIV/0!'],
    ['nobody & "x"', '#NAME?'],
    ['SUM(1, 1 / 0)', '#DIV/0!'],
    ['IFERROR(1 / 0, 5)', 5],
    ['IFERROR(5, 1 / 0)', 5],
    ['IFERROR(nobody, "x")', 'x'],
    ['IFERROR(1 / 0, a1 + 1)', '#VALUE!'],
    ['IFNA(LOOKUP(999, days), 1)', 1],
    ['IFNA(1 / 0, 1)', '#DIV/0!'],
    ['IFERROR(blank, 1)', null],
  ],
  'Sums and counts': [
    ['SUM(1, 2, 3)', 6],
    ['SUM(r2, r14, blank)', 2],
    ['SUM(TRUE, staff > 1)', 2],
    ['SUM(five, 1)', 6],
    ['SUM(standards)', 45001],
    ['SUM(0.1, 0.2) = 0.3', true],
    ['SUM(0.1, 0.2, -0.3)', 0],
    ['SUM(1e308, 1e308)', '#NUM!'],
    ['MIN(3, blank)', 3],
    ['MIN(blank)', 0],
    ['MIN(neg, 2)', -3],
    ['MAX(neg, blank)', -3],
    ['MAX(a1)', 0],
    ['MAX(1, five)', 5],
    ['COUNT(1, "a", blank, TRUE)', 1],
    ['COUNT(standards)', 3],
    ['COUNT(none)', 0],
    ['COUNT(standards) >= 2', true],
    ['COUNTA(1, "a", blank, TRUE)', 3],
    ['COUNTA(none, one)', 1],
  ],
  Rounding: [
    ['ROUND(2.5)', 3],
    ['ROUND(-2.5)', -3],
    ['ROUND(2.4999)', 2],
    ['ROUND(-0.4)', 0],
    ['ROUND(0.5)', 1],
    ['ROUND(1.005, 2)', 1.01],
    ['ROUND(-1.005, 2)', -1.01],
    ['ROUND(2.675, 2)', 2.68],
    ['ROUND(1234.5, -2)', 1200],
    ['ROUND(1250, -2)', 1300],
    ['ROUND(1.45, 1.9)', 1.5],
    ['ROUND(123456789.125, 2)', 123456789.13],
    ['ROUND(1e-7, 3)', 0],
    ['ROUND(1e21, 2)', 1e21],
    ['ROUND(5, 999)', '#NUM!'],
    ['ROUND(0, 999)', '#NUM!'],
    ['ROUND(a1)', '#VALUE!'],
    ['ROUNDUP(2.1)', 3],
    ['ROUNDUP(-2.1)', -3],
    ['ROUNDUP(1.1 * 1.1, 2)', 1.21],
    ['ROUNDUP(0.1 + 0.2, 1)', 0.3],
    ['ROUNDDOWN(2.9)', 2],
    ['ROUNDDOWN(-2.9)', -2],
    ['ROUNDDOWN(0.29 * 100)', 29],
    ['MROUND(25 * 1.15, 0.5)', 29],
    ['MROUND(5.3, 0.5)', 5.5],
    ['MROUND(5.2, 0.5)', 5],
    ['MROUND(5.25, 0.5)', 5.5],
    ['MROUND(5.75, 0.5)', 6],
    ['MROUND(18.4, 0.5)', 18.5],
    ['MROUND(-5.25, -0.5)', -5.5],
    ['MROUND(-5.25, 0.5)', '#NUM!'],
    ['MROUND(5.25, -0.5)', '#NUM!'],
    ['MROUND(6.05, 0.1)', 6.1],
    ['MROUND(7, 0)', 0],
    ['MROUND(4 / 3, 0.5)', 1.5],
    ['MROUND(8 / 3, 0.5)', 2.5],
    ['CEILING(2.1)', 3],
    ['CEILING(41, 25)', 50],
    ['CEILING(0.1 + 0.2, 0.1)', 0.3],
    ['CEILING(-2.5, 2)', -2],
    ['CEILING(-2.5, -2)', -4],
    ['CEILING(2.5, -2)', '#NUM!'],
    ['FLOOR(2.9)', 2],
    ['FLOOR(0.3 / 0.1)', 3],
    ['FLOOR(-2.5, 2)', -4],
    ['FLOOR(-2.5, -2)', -2],
    ['FLOOR(2.5, -2)', '#NUM!'],
    ['ABS(neg)', 3],
    ['SQRT(16)', 4],
    ['CEILING(0.6 * SQRT(25))', 3],
  ],
  Tables: [
    ['LOOKUP(0, days)', 3],
    ['LOOKUP(10, days)', 3],
    ['LOOKUP(10.01, days)', 5],
    ['LOOKUP(45.5, days)', 5],
    ['LOOKUP(45.1 + 0.4, days, 1)', 5],
    ['LOOKUP(staff, days, "low-risk")', 4],
    ['LOOKUP(staff, days, 2)', 4],
    ['LOOKUP(150, days)', 0],
    ['LOOKUP(90, days, 2)', '#N/A'],
    ['LOOKUP(201, days)', '#N/A'],
    ['LOOKUP(-1, days)', '#N/A'],
    ['LOOKUP(blank, days)', 3],
    ['LOOKUP(1, days, "middle")', '#N/A'],
    ['LOOKUP(1, days, blank)', '#N/A'],
    ['LOOKUP(1, days, 0)', '#N/A'],
    ['LOOKUP(1, days, 3)', '#N/A'],
    ['LOOKUP(1, days, 1.5)', '#N/A'],
    ['LOOKUP(1, plain)', 10],
    ['LOOKUP(1, plain, 1)', 10],
    ['LOOKUP(a1, days)', '#VALUE!'],
    ['LOOKUP(1, staff)', '#VALUE!'],
    ['LOOKUP(1, blank)', '#VALUE!'],
    ['LOOKUP(1, nobody)', '#NAME?'],
    ['LOOKUP(1, (days))', 3],
    ['LOOKUP(1, IF(zero, plain, days))', 3],
    ['LOOKUP(1, 2)', '#VALUE!'],
    ['LOOKUP(1, "days")', '#VALUE!'],
    ['SUM(days + 1)', '#VALUE!'],
    ['days = 1', '#VALUE!'],
    ['IF(TRUE, days)', '#VALUE!'],
  ],
  Answers: [
    ['HAS(standards, "iso-9001")', true],
    ['HAS(standards, "iso-14001")', true],
    ['HAS(standards, 45001)', true],
    ['HAS(standards, "45001")', false],
    ['HAS(standards, "iso-9001", 45001)', true],
    ['HAS(standards, "iso-9001", "x")', false],
    ['HAS(a1, "d")', true],
    ['HAS(blank, "d")', false],
    ['HAS(blank, blank)', false],
    ['HAS(none, "")', false],
    ['HAS(standards, one)', false],
    ['ANY(standards, "x", "iso-9001")', true],
    ['ANY(standards, "x", "y")', false],
    ['ANY(standards, standards)', true],
    ['ANY(a1, "c", "d")', true],
    ['ANY(none, blank)', false],
    ['SCORE(r2)', 2],
    ['SCORE(a1) + 1', 51],
    ['SCORE(r14)', null],
    ['ISBLANK(SCORE(r14))', true],
    ['SCORE(staff)', '#NAME?'],
    ['SCORE("r2")', '#NAME?'],
    ['SCORE(r2 + 1)', '#NAME?'],
  ],
};

for (const [subject, rows] of Object.entries(TABLES)) {
  suite(subject, () => {
    for (const [formula, expected] of rows) {
      test(`${formula} is ${JSON.stringify(expected)}`, () => {
        const result = parseFormula(formula).evaluate(scope);
        assert.equal(result instanceof FormulaError ? result.code : result, expected);
      });
    }
  });
}

suite('A formula', () => {
  test('lists the names it uses, each once and as written, but no functions', () => {
    const { names, text } = parseFormula('IF(a1_date > b, LOOKUP(b, t), SCORE(q)) & true');
    assert.deepEqual(names, ['a1_date', 'b', 't', 'q']);
    assert.equal(text, 'IF(a1_date > b, LOOKUP(b, t), SCORE(q)) & true');
  });

  test('may use a name that is also the name of a function', () => {
    assert.equal(parseFormula('if + MAX(max, 1)').evaluate(scopeOf({ if: 1, max: 3 })), 4);
  });

  test('passes on an error that its scope gives for a name', () => {
    const error = new FormulaError('#N/A');
    const result = parseFormula('x + 1').evaluate({ get: () => error });
    assert.equal(result, error);
  });

  test('does not ask for what it does not need', () => {
    const asked: string[] = [];
    const recording = { get: (name: string) => (asked.push(name), false) };
    parseFormula('IF(AND(a, b), c, d)').evaluate(recording);
    assert.deepEqual(asked, ['a', 'd']);
  });

  test('knows no points where the scope keeps none', () => {
    const result = parseFormula('SCORE(q)').evaluate({ get: () => 1 });
    assert.ok(result instanceof FormulaError && result.code === '#NAME?');
  });
});

test('an id is written in formulas with _ for each hyphen', () => {
  assert.equal(formulaName('a1-date-of-audit'), 'a1_date_of_audit');
  assert.equal(formulaName('staff'), 'staff');
});

test('a condition fails for an error, blank, 0, "", FALSE and an empty list, and else holds', () => {
  for (const failing of [new FormulaError('#N/A'), null, 0, -0, '', false, [], [0], ['']]) {
    assert.equal(isTrue(failing), false, JSON.stringify(failing));
  }
  for (const holding of [1, -1, 0.1, 'x', '0', 'FALSE', true, ['a'], [0, 0]]) {
    assert.equal(isTrue(holding), true, JSON.stringify(holding));
  }
});
