import { type FormulaTable, type FormulaValue, type Scope } from './value.ts';
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
export declare function spend(run: Run, steps?: number): void;
/** Its arguments come unevaluated. */
export type Call = (run: Run, ...args: Expression[]) => FormulaValue | FormulaTable;
/**
 * The functions by their names in capitals: what each does, and how many arguments it takes, at
 * least and at most; `IFS` takes them in pairs. No object has a member in capitals of its own.
 */
export declare const FUNCTIONS: Readonly<Record<string, readonly [call: Call, least: number, most?: number]>>;
/**
 * The operators between two values: how strongly each binds, and what it does. Signs and `%` bind
 * more strongly than all of them, so `-2^2` is 4; every operator groups from the left, so `2^3^2` is 64.
 */
export declare const OPERATORS: Readonly<Record<string, readonly [binding: number, call: Call]>>;
/** The signs of one value: two before it, one behind. */
export declare const SIGNS: {
    '-': Call;
    '+': Call;
    '%': Call;
};
