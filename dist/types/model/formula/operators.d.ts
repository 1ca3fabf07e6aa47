import { type FormulaValue, type Single } from './value.ts';
type Apply = (left: FormulaValue, right: FormulaValue) => Single;
/**
 * The operators between two values: how strongly each binds, and what it does. Signs and `%` bind
 * more strongly than all of them, so `-2^2` is 4; every operator groups from the left, so `2^3^2` is 64.
 */
export declare const OPERATORS: ReadonlyMap<string, readonly [binding: number, apply: Apply]>;
export {};
