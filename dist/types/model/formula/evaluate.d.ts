import type { Node } from './parse.ts';
import { type FormulaValue, type Scope } from './value.ts';
/** How much an evaluation may still do; shared by formulas that use one another. */
export interface Budget {
    steps: number;
}
/**
 * Errors are thrown from node to node, as they pass from cell to cell.
 *
 * @throws FormulaError
 */
export declare function evaluate(root: Node, scope: Scope, budget: Budget): FormulaValue;
