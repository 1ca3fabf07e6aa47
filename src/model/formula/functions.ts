import { decimal, sum, toMultiple } from './decimal.ts';
import { type FormulaErrorCode, FormulaError, fail } from './error.ts';
import {
  type FormulaTable,
  type FormulaValue,
  type Scope,
  type Single,
  compare,
  finite,
  isList,
  isTrue,
  known,
  toNumber,
  toText,
} from './value.ts';

/** One evaluation: what names mean, and how much may still be done. */
export interface Run {
  readonly scope: Scope;
  steps: number;
}

/**
 * A part of a formula, ready to be worked out; errors are thrown from part to part, as they pass
 * from cell to cell.
 *
 * @throws FormulaError
 */
export interface Expression {
  (run: Run): FormulaValue | FormulaTable;
  /** The name, of a part that is nothing else. */
  id?: string;
  /** What is done with which parts; not in the script, see `studied.ts`. */
  calls?: Call;
  args?: readonly Expression[];
}

/** @throws FormulaError `#LIMIT!` where an evaluation would do more than it may */
export function spend(run: Run, steps = 1): void {
  if ((run.steps -= steps) < 0) fail('#LIMIT!');
}

/** Its arguments come unevaluated. */
export type Call = (run: Run, ...args: Expression[]) => FormulaValue | FormulaTable;

/** Longest text a formula may make, as in spreadsheets; keeps texts from growing through names. */
const MAX_TEXT_LENGTH = 32_767;

/** So often `IRR` halves the distance to the rate: then it is as close as numbers are. */
const RATE_ROUNDS = 60;

const isGiven = (item: Single) => item !== null;

const holds = (run: Run) => (condition: Expression) => isTrue(condition(run));

/** The values of all parts in one row, lists item by item. */
const items = (run: Run, parts: readonly Expression[]) =>
  parts.flatMap((part) => part(run) as Single);

/** Every argument is worked out before any is taken for a number, so that its own error shows. */
const numeric =
  (calculate: (...numbers: [number, number, number, number?, number?]) => number): Call =>
  (run, ...args) =>
    finite(calculate(...(args.map((arg) => arg(run)).map(toNumber) as [number, number, number])));

const comparison =
  (decide: (order: number) => boolean): Call =>
  (run, left, right) =>
    decide(compare(left(run), right(run)));

/** Half goes away from zero, and so does what is rounded up. */
const toPlaces = (round: (value: number) => number) =>
  numeric(
    (value, digits = 0) =>
      Math.sign(value) *
      toMultiple(Math.abs(value), 10 ** -Math.trunc(digits) || Number.NaN, round),
  );

const toMultiples = (round: (value: number) => number) =>
  numeric((value, multiple = 1) => toMultiple(value, multiple, round));

/** As in a range of cells, blanks and texts are left out. */
const numbersIn = (run: Run, parts: readonly Expression[]) =>
  items(run, parts)
    .filter((item) => isGiven(item) && typeof item !== 'string')
    .map(Number);

const aggregate =
  (calculate: (numbers: number[]) => number): Call =>
  (run, ...args) =>
    finite(calculate(numbersIn(run, args)));

const extreme = (pick: (...numbers: number[]) => number) =>
  aggregate((numbers) => (numbers.length ? pick(...numbers) : 0));

/** The second argument where the first fails in a way that `covers` names. */
const rescue =
  (covers: (code: FormulaErrorCode) => boolean): Call =>
  (run, value, otherwise) => {
    try {
      return value(run);
    } catch (error) {
      if (error instanceof FormulaError && covers(error.code)) return otherwise(run);
      throw error;
    }
  };

/** Whether some or all of the further arguments are among the answers in the first. */
const among =
  (quantifier: 'some' | 'every'): Call =>
  (run, list, ...wanted) => {
    const answers = items(run, [list]).filter(isGiven);
    const asked = items(run, wanted);
    spend(run, answers.length * asked.length);
    return asked[quantifier]((item) => answers.some((answer) => compare(answer, item) === 0));
  };

const choose: Call = (run, condition, then, otherwise = () => false) =>
  (holds(run)(condition) ? then : otherwise)(run);

const chooseFirst: Call = (run, ...args) => {
  const met = args.findIndex((arg, index) => index % 2 === 0 && holds(run)(arg));
  return met < 0 ? fail('#N/A') : args[met + 1]!(run);
};

/** The answers in a list count even if they are texts: `COUNT(standards)` is how many were chosen. */
const countNumbers: Call = (run, ...args) =>
  args.flatMap((arg) => {
    const value = arg(run);
    return isList(value) || typeof value === 'number' ? value : [];
  }).length;

/** What payments at the ends of periods are worth at the start of the first. */
const worth = (rate: number, payments: readonly number[]) =>
  payments.reduceRight((later, payment) => (later + payment) / (1 + rate), 0);

const presentValue: Call = (run, rate, ...payments) =>
  finite(worth(toNumber(rate(run)), numbersIn(run, payments)));

/** Between losing everything and any gain, ever closer to where all is worth nothing. */
const internalRate: Call = (run, ...parts) => {
  const payments = numbersIn(run, parts);
  spend(run, RATE_ROUNDS * payments.length);
  const signs = payments.map(Math.sign).filter(Boolean);
  if (signs[0] !== -signs.at(-1)!) fail('#NUM!');
  let [low, high, rate] = [0, 1, 0];
  for (let round = 0; round < RATE_ROUNDS; round++) {
    const middle = (low + high) / 2;
    rate = middle / (1 - middle) - 1;
    if (Math.sign(worth(rate, payments)) === signs[0]) high = middle;
    else low = middle;
  }
  return rate;
};

/** What is paid each period for a loan; `atStart` 1: at the start of each period, not at its end. */
const payment = numeric((rate, periods, loan, rest = 0, atStart = 0) => {
  const growth = (1 + rate) ** periods;
  return rate
    ? (rate * (loan * growth + rest)) / (1 - growth) / (1 + rate * atStart)
    : -(loan + rest) / periods;
});

/**
 * "On request" (`#N/A`) below 0, above the last row, where the cell is null, and in no known column. A table
 * that is interpolated has its figures at the bounds, and up to the first one the figure there.
 */
const lookUp: Call = (run, wanted, table, column) => {
  const value = decimal(toNumber(wanted(run)));
  const { rows = fail('#VALUE!'), columns, interpolate } = (table(run) ?? '') as FormulaTable;
  const id = column ? column(run) : 1;
  const place = columns.indexOf(id as string) + 1 || Number(id);
  const at = rows.findIndex(([bound]) => bound != null && value <= bound);
  const [row = [], before] = [rows[at], rows[at - 1]];
  const figure = (value >= 0 && place > 0 ? row[place] : null) ?? fail('#N/A');
  if (!interpolate || !before || value === row[0]) return figure;
  const from = before[place] ?? fail('#N/A');
  return finite(from + ((figure - from) * (value - before[0]!)) / (row[0]! - before[0]!));
};

/**
 * The functions by their names in capitals: what each does, and how many arguments it takes, at
 * least and at most; `IFS` takes them in pairs. No object has a member in capitals of its own.
 */
export const FUNCTIONS: Readonly<
  Record<string, readonly [call: Call, least: number, most?: number]>
> = {
  IF: [choose, 2, 3],
  IFS: [chooseFirst, 2, Infinity],
  AND: [(run, ...args) => args.every(holds(run)), 1, Infinity],
  OR: [(run, ...args) => args.some(holds(run)), 1, Infinity],
  NOT: [(run, arg) => !holds(run)(arg), 1],
  IFERROR: [rescue((code) => code !== '#LIMIT!'), 2],
  IFNA: [rescue((code) => code === '#N/A'), 2],
  ISBLANK: [(run, arg) => arg(run) === null, 1],
  MIN: [extreme(Math.min), 1, Infinity],
  MAX: [extreme(Math.max), 1, Infinity],
  SUM: [aggregate((numbers) => numbers.reduce(sum, 0)), 1, Infinity],
  COUNT: [countNumbers, 1, Infinity],
  COUNTA: [(run, ...args) => items(run, args).filter(isGiven).length, 1, Infinity],
  ROUND: [toPlaces(Math.round), 1, 2],
  ROUNDUP: [toPlaces(Math.ceil), 1, 2],
  ROUNDDOWN: [toPlaces(Math.floor), 1, 2],
  MROUND: [
    numeric((value, multiple) =>
      value < 0 && multiple > 0 ? fail('#NUM!') : toMultiple(value, multiple, Math.round),
    ),
    2,
  ],
  CEILING: [toMultiples(Math.ceil), 1, 2],
  FLOOR: [toMultiples(Math.floor), 1, 2],
  ABS: [numeric(Math.abs), 1],
  SQRT: [numeric(Math.sqrt), 1],
  NPV: [presentValue, 2, Infinity],
  IRR: [internalRate, 1, Infinity],
  PMT: [payment, 3, 5],
  LOOKUP: [lookUp, 2, 3],
  SCORE: [(run, question) => known(run.scope.score?.(question.id ?? '')), 1],
  HAS: [among('every'), 2, Infinity],
  ANY: [among('some'), 2, Infinity],
};

/**
 * The operators between two values: how strongly each binds, and what it does. Signs and `%` bind
 * more strongly than all of them, so `-2^2` is 4; every operator groups from the left, so `2^3^2` is 64.
 */
export const OPERATORS: Readonly<Record<string, readonly [binding: number, call: Call]>> = {
  '=': [1, comparison((order) => order === 0)],
  '<>': [1, comparison((order) => order !== 0)],
  '<': [1, comparison((order) => order < 0)],
  '>': [1, comparison((order) => order > 0)],
  '<=': [1, comparison((order) => order <= 0)],
  '>=': [1, comparison((order) => order >= 0)],
  '&': [
    2,
    (run, left, right) => {
      const text = toText(left(run)) + toText(right(run));
      return text.length > MAX_TEXT_LENGTH ? fail('#LIMIT!') : text;
    },
  ],
  '+': [3, numeric(sum)],
  '-': [3, numeric((a, b) => sum(a, -b))],
  '*': [4, numeric((a, b) => a * b)],
  '/': [4, numeric((a, b) => (b === 0 ? fail('#DIV/0!') : a / b))],
  '^': [5, numeric((a, b) => (a === 0 && b < 0 ? fail('#DIV/0!') : a ** b))],
};

/** The signs of one value: two before it, one behind. */
export const SIGNS = {
  '-': numeric((value) => 0 - value),
  '+': numeric((value) => value),
  '%': numeric((value) => value / 100),
};
