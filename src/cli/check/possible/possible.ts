import { FormulaError, type FormulaErrorCode } from '../../../model/formula/error.ts';
import type { FormulaValue } from '../../../model/formula/formula.ts';
import { isList } from '../../../model/formula/value.ts';

/** What one evaluation can end in. */
export type Concrete = FormulaValue | FormulaError;

/** Every number from `low` to `high`; with `nonZero` all but 0. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly nonZero?: boolean | undefined;
}

/** Every text between these two, which are not among them; in lower case, as formulas compare. */
export interface TextRange {
  readonly above?: string | undefined;
  readonly below?: string | undefined;
}

/** Every list with all of `must` and some of `may`, in the order of `may`; without `may`, of anything. */
export interface ListRange {
  readonly must: readonly (string | number)[];
  readonly may?: readonly (string | number)[] | undefined;
  /** Of a list of as many numbers: between which bounds each lies. */
  readonly figures?: readonly Interval[] | undefined;
}

/**
 * What a part of a formula may come to, for all the answers under consideration: never too little,
 * perhaps too much. Empty: it does not come to that.
 */
export interface Possible {
  readonly some: readonly Concrete[];
  readonly numbers?: Interval | undefined;
  readonly texts?: TextRange | undefined;
  readonly lists?: ListRange | undefined;
}

/** Whether something can hold, and whether it must. */
export interface Truth {
  readonly can: boolean;
  readonly must: boolean;
}

/** More values than this are told as a range. */
export const MAX_SOME = 4096;

export const NOTHING: Possible = { some: [] };
export const NEVER: Truth = { can: false, must: false };
export const ALWAYS: Truth = { can: true, must: true };

const CODES: readonly FormulaErrorCode[] = [
  '#N/A',
  '#DIV/0!',
  '#VALUE!',
  '#NAME?',
  '#NUM!',
  '#LIMIT!',
];
const ERRORS = new Map(CODES.map((code) => [code, new FormulaError(code)]));

/** Errors are told apart by their code alone. */
export const errorOf = (code: FormulaErrorCode): FormulaError => ERRORS.get(code)!;

export const some = (...values: Concrete[]): Possible => ({ some: values });

export const ANY_NUMBER: Interval = { low: -Number.MAX_VALUE, high: Number.MAX_VALUE };

/** Of what nothing is known. */
export const ANYTHING: Possible = {
  some: [null, true, false, ...ERRORS.values()],
  numbers: ANY_NUMBER,
  texts: {},
  lists: { must: [] },
};

export function keyOf(value: Concrete): string {
  if (value instanceof FormulaError) return value.code;
  return typeof value === 'string' ? `"${value}` : String(JSON.stringify(value));
}

function distinct(values: readonly Concrete[]): Concrete[] {
  if (values.length < 2) return [...values];
  return [
    ...new Map(
      values.map((value) => [
        keyOf(value),
        value instanceof FormulaError ? errorOf(value.code) : value,
      ]),
    ).values(),
  ];
}

/** Everything that any of these may be. */
export function union(...parts: readonly Possible[]): Possible {
  const [first = NOTHING, ...rest] = parts;
  if (!rest.length) return first;
  return possible(
    parts.flatMap((part) => part.some),
    parts.map((part) => part.numbers).reduce(hull, undefined),
    parts.map((part) => part.texts).reduce(textHull, undefined),
    parts.map((part) => part.lists).reduce(listHull, undefined),
  );
}

/** Puts parts together; single values that the ranges hold anyway are left out. */
export function possible(
  values: readonly Concrete[],
  numbers?: Interval,
  texts?: TextRange,
  lists?: ListRange,
): Possible {
  let single = distinct(values);
  if (numbers && numbers.low === numbers.high) {
    const only = numbers.low;
    if (!single.includes(only) && !(numbers.nonZero && only === 0)) single.push(only);
    numbers = undefined;
  }
  if (single.length > MAX_SOME) {
    const found = single.filter((value) => typeof value === 'number');
    numbers = hull(numbers, spanOf(found));
    if (single.some((value) => typeof value === 'string')) texts = {};
    if (single.some(isList)) lists = { must: [] };
    single = single.filter(
      (value) => typeof value !== 'number' && typeof value !== 'string' && !isList(value),
    );
  }
  if (numbers) {
    const { low, high, nonZero } = numbers;
    single = single.filter(
      (value) =>
        typeof value !== 'number' || value < low || value > high || (nonZero && value === 0),
    );
  }
  if (texts && !texts.above && !texts.below) {
    single = single.filter((value) => typeof value !== 'string');
  }
  return {
    some: single,
    ...(numbers && { numbers }),
    ...(texts && { texts }),
    ...(lists && { lists }),
  };
}

export function spanOf(numbers: readonly number[]): Interval | undefined {
  if (!numbers.length) return undefined;
  let [low, high] = [Infinity, -Infinity];
  for (const number of numbers) {
    low = Math.min(low, number);
    high = Math.max(high, number);
  }
  return { low, high, nonZero: !numbers.includes(0) };
}

export function hull(a: Interval | undefined, b: Interval | undefined): Interval | undefined {
  if (!a || !b) return a ?? b;
  const excludesZero = ({ low, high, nonZero }: Interval) => nonZero || low > 0 || high < 0;
  return {
    low: Math.min(a.low, b.low),
    high: Math.max(a.high, b.high),
    nonZero: excludesZero(a) && excludesZero(b),
  };
}

function textHull(a: TextRange | undefined, b: TextRange | undefined): TextRange | undefined {
  if (!a || !b) return a ?? b;
  return a.above === b.above && a.below === b.below ? a : {};
}

function listHull(a: ListRange | undefined, b: ListRange | undefined): ListRange | undefined {
  if (!a || !b) return a ?? b;
  return {
    must: a.must.filter((item) => b.must.includes(item)),
    may: a.may && b.may && [...new Set([...a.may, ...b.may])],
  };
}

/** Whether it is told value by value. */
export function isExact({ numbers, texts, lists }: Possible): boolean {
  return !numbers && !texts && !lists;
}

export function isNothing(value: Possible): boolean {
  return value.some.length === 0 && isExact(value);
}

/** The one value it can have; undefined where there are more, or none. */
export function only(value: Possible): Concrete | undefined {
  return isExact(value) && value.some.length === 1 ? value.some[0] : undefined;
}

export const errorsIn = (value: Possible): FormulaError[] =>
  value.some.filter((one) => one instanceof FormulaError);

/** Without its errors. */
export function valuesOf(value: Possible): Possible {
  const kept = value.some.filter((one) => !(one instanceof FormulaError));
  return kept.length === value.some.length ? value : { ...value, some: kept };
}

/** All numbers it may be, in one span; undefined where it can be none. */
export function numbersIn({ some, numbers }: Possible): Interval | undefined {
  return hull(numbers, spanOf(some.filter((value) => typeof value === 'number')));
}

/** Whether it can be blank. */
export const canBeBlank = ({ some }: Possible) => some.includes(null);
