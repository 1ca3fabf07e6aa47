import { sum } from './decimal.ts';
import { fail } from './error.ts';
import { type FormulaValue, type Single, compare, finite, toNumber, toText } from './value.ts';

/** Longest text a formula may make, as in spreadsheets; keeps texts from growing through names. */
const MAX_TEXT_LENGTH = 32_767;

type Apply = (left: FormulaValue, right: FormulaValue) => Single;

const arithmetic =
  (calculate: (left: number, right: number) => number): Apply =>
  (left, right) =>
    finite(calculate(toNumber(left), toNumber(right)));

const comparison =
  (holds: (order: number) => boolean): Apply =>
  (left, right) =>
    holds(compare(left, right));

const concatenate: Apply = (left, right) => {
  const text = toText(left) + toText(right);
  return text.length > MAX_TEXT_LENGTH ? fail('#LIMIT!') : text;
};

/**
 * The operators between two values: how strongly each binds, and what it does. Signs and `%` bind
 * more strongly than all of them, so `-2^2` is 4; every operator groups from the left, so `2^3^2` is 64.
 */
export const OPERATORS: ReadonlyMap<string, readonly [binding: number, apply: Apply]> = new Map([
  ['=', [1, comparison((order) => order === 0)]],
  ['<>', [1, comparison((order) => order !== 0)]],
  ['<', [1, comparison((order) => order < 0)]],
  ['>', [1, comparison((order) => order > 0)]],
  ['<=', [1, comparison((order) => order <= 0)]],
  ['>=', [1, comparison((order) => order >= 0)]],
  ['&', [2, concatenate]],
  ['+', [3, arithmetic(sum)]],
  ['-', [3, arithmetic((a, b) => sum(a, -b))]],
  ['*', [4, arithmetic((a, b) => a * b)]],
  ['/', [4, arithmetic((a, b) => (b === 0 ? fail('#DIV/0!') : a / b))]],
  ['^', [5, arithmetic((a, b) => (a === 0 && b < 0 ? fail('#DIV/0!') : a ** b))]],
]);
