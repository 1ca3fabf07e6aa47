import { decimal } from './decimal.ts';
import { FormulaError, fail } from './error.ts';

/** A single value; null is blank, as an empty cell: 0, "" or FALSE, whatever is asked for. */
export type Single = number | string | boolean | null;

/** What a formula reckons with. A list holds the answers to a question that allows several. */
export type FormulaValue = Single | readonly (string | number)[];

/** Figures by bands: each row is `[up to and including, value, value, …]`, ascending; see `LOOKUP`. */
export interface FormulaTable {
  /** Ids of the columns after the first; may be empty. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (number | null)[])[];
  /** Between two bounds the figure is on the straight line from one to the other. */
  readonly interpolate?: boolean | undefined;
}

/** What the names in a formula stand for. */
export interface Scope {
  /** Value of a name; undefined: no such name (`#NAME?`). A FormulaError goes on to whoever uses it. */
  get(name: string): FormulaValue | FormulaTable | FormulaError | undefined;
  /** Points of a question's answer, for `SCORE`; null: not answered or "na"; undefined: no such question. */
  score?(name: string): number | null | undefined;
  /** What texts recall a name by; undefined: by its value. */
  words?(name: string): string | undefined;
}

const NUMBER = /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i;

export function isList(value: unknown): value is readonly (string | number)[] {
  return Array.isArray(value);
}

/** @throws FormulaError what a scope gives for an error, and for what it does not know */
export function known<T>(value: T | FormulaError | undefined): T {
  if (value instanceof FormulaError) throw value;
  if (typeof value === 'number') finite(value);
  return value === undefined ? fail('#NAME?') : value;
}

/** @throws FormulaError `#VALUE!` for a table, which only `LOOKUP` reads */
export function noTable<T>(value: T | FormulaTable): T {
  return typeof value === 'object' && value && !isList(value) ? fail('#VALUE!') : value;
}

/** A list where one value is wanted: blank if empty, its only item, or its items in one text. */
export function single(value: FormulaValue | FormulaTable): Single {
  if (!isList(value)) return noTable<Single>(value);
  return value.length > 1 ? value.join(', ') : (value[0] ?? null);
}

/** @throws FormulaError `#NUM!` for what is beyond the numbers */
export function finite(value: number): number {
  return Number.isFinite(value) ? value + 0 : fail('#NUM!');
}

/** @throws FormulaError `#VALUE!` for a text that is no number */
export function toNumber(value: FormulaValue | FormulaTable): number {
  const one = single(value);
  return typeof one === 'string' && !NUMBER.test(one) ? fail('#VALUE!') : finite(Number(one));
}

export function toText(value: FormulaValue | FormulaTable): string {
  const one = single(value);
  if (typeof one === 'boolean') return one ? 'TRUE' : 'FALSE';
  return String(typeof one === 'number' ? decimal(one) : (one ?? ''));
}

/** Whether a condition holds: not for an error, blank, 0, "", FALSE or an empty list. */
export function isTrue(result: FormulaValue | FormulaTable | FormulaError): boolean {
  return !(result instanceof FormulaError) && Boolean(single(result));
}

const KINDS = ['number', 'string', 'boolean'];
const BLANKS = [0, '', false];

/**
 * Order as in a spreadsheet: numbers before texts before FALSE before TRUE; texts without regard to
 * case; blank is whatever it is compared with.
 *
 * @returns below 0, 0 or above 0
 */
export function compare(
  left: FormulaValue | FormulaTable,
  right: FormulaValue | FormulaTable,
): number {
  const [a, b] = [single(left), single(right)];
  const kind = (value: Single) => KINDS.indexOf(typeof (value ?? a ?? b ?? 0));
  if (kind(a) !== kind(b)) return kind(a) - kind(b);
  const [low, high] = [a, b].map((value) => {
    const given = value ?? BLANKS[kind(value)]!;
    return typeof given === 'string' ? given.toLowerCase() : decimal(Number(given));
  }) as [number, number];
  return low < high ? -1 : Number(low > high);
}
