import { decimal } from './decimal.ts';
import { FormulaError, fail } from './error.ts';

/** A single value; null is blank, as an empty cell: 0, "" or FALSE, whatever is asked for. */
export type Single = number | string | boolean | null;

/** What a formula reckons with. A list holds the answers to a question that allows several. */
export type FormulaValue = Single | readonly (string | number)[];

/** Figures by bands: each row is `[up to and including, value, value, …]`, ascending. */
export interface FormulaTable {
  /** Ids of the columns after the first; may be empty. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (number | null)[])[];
}

/** What the names in a formula stand for. */
export interface Scope {
  /** Value of a name; undefined: no such name (`#NAME?`). A FormulaError goes on to whoever uses it. */
  get(name: string): FormulaValue | FormulaTable | FormulaError | undefined;
  /** Points of a question's answer, for `SCORE`; null: not answered or "na"; undefined: no such question. */
  score?(name: string): number | null | undefined;
}

const NUMBER = /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i;

/** A list where one value is wanted: blank if empty, its only item, or its items in one text. */
export function single(value: FormulaValue): Single {
  if (!isList(value)) return value;
  return value.length > 1 ? value.join(', ') : (value[0] ?? null);
}

export function isList(value: unknown): value is readonly (string | number)[] {
  return Array.isArray(value);
}

/** @throws FormulaError `#NUM!` for what is beyond the numbers */
export function finite(value: number): number {
  return Number.isFinite(value) ? value + 0 : fail('#NUM!');
}

/** @throws FormulaError `#VALUE!` for a text that is no number */
export function toNumber(value: FormulaValue): number {
  const one = single(value);
  if (typeof one === 'string' && !NUMBER.test(one)) fail('#VALUE!');
  return finite(Number(one));
}

export function toText(value: FormulaValue): string {
  const one = single(value);
  if (typeof one === 'boolean') return one ? 'TRUE' : 'FALSE';
  return String(typeof one === 'number' ? decimal(one) : (one ?? ''));
}

/** Whether a condition holds: not for an error, blank, 0, "", FALSE or an empty list. */
export function isTrue(result: FormulaValue | FormulaError): boolean {
  return !(result instanceof FormulaError) && Boolean(single(result));
}

const rank = (value: Single) => ['number', 'string', 'boolean'].indexOf(typeof value);

/**
 * Order as in a spreadsheet: numbers before texts before FALSE before TRUE; texts without regard to
 * case; blank is whatever it is compared with.
 *
 * @returns below 0, 0 or above 0
 */
export function compare(left: FormulaValue, right: FormulaValue): number {
  let [a, b] = [single(left), single(right)];
  a ??= blankLike(b);
  b ??= blankLike(a);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  const [low, high] = [comparable(a), comparable(b)];
  return low < high ? -1 : low > high ? 1 : 0;
}

function blankLike(other: Single): Single {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

function comparable(value: Single): number | string {
  return typeof value === 'string' ? value.toLowerCase() : decimal(Number(value));
}
