import { FormulaError } from './error.ts';
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
export declare function isList(value: unknown): value is readonly (string | number)[];
/** @throws FormulaError what a scope gives for an error, and for what it does not know */
export declare function known<T>(value: T | FormulaError | undefined): T;
/** @throws FormulaError `#VALUE!` for a table, which only `LOOKUP` reads */
export declare function noTable<T>(value: T | FormulaTable): T;
/** A list where one value is wanted: blank if empty, its only item, or its items in one text. */
export declare function single(value: FormulaValue | FormulaTable): Single;
/** @throws FormulaError `#NUM!` for what is beyond the numbers */
export declare function finite(value: number): number;
/** @throws FormulaError `#VALUE!` for a text that is no number */
export declare function toNumber(value: FormulaValue | FormulaTable): number;
export declare function toText(value: FormulaValue | FormulaTable): string;
/** Whether a condition holds: not for an error, blank, 0, "", FALSE or an empty list. */
export declare function isTrue(result: FormulaValue | FormulaTable | FormulaError): boolean;
/**
 * Order as in a spreadsheet: numbers before texts before FALSE before TRUE; texts without regard to
 * case; blank is whatever it is compared with.
 *
 * @returns below 0, 0 or above 0
 */
export declare function compare(left: FormulaValue | FormulaTable, right: FormulaValue | FormulaTable): number;
