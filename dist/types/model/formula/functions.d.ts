import type { Node } from './parse.ts';
import { type FormulaTable, type FormulaValue, type Single } from './value.ts';
/** What a function may ask of the evaluation it is part of; arguments come unevaluated. */
export interface Run {
    readonly value: (node: Node) => FormulaValue;
    readonly number: (node: Node) => number;
    /** Whether a condition holds. */
    readonly holds: (node: Node) => boolean;
    /** The values of all nodes in one row, lists item by item. */
    readonly items: (nodes: readonly Node[]) => Single[];
    readonly table: (node: Node) => FormulaTable;
    /** Points of the question that the node names. */
    readonly score: (node: Node) => number | null;
}
type Call = (run: Run, ...args: Node[]) => FormulaValue;
/** What it does, how many arguments it takes, and which of them, from 0, must be a name. */
type FormulaFunction = readonly [call: Call, least: number, most: number, named?: number];
/** The functions by their names in capitals. `IFS` takes its arguments in pairs. */
export declare const FUNCTIONS: ReadonlyMap<string, FormulaFunction>;
export {};
