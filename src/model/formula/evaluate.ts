import { FormulaError, fail } from './error.ts';
import { FUNCTIONS, type Run } from './functions.ts';
import { OPERATORS } from './operators.ts';
import type { Node } from './parse.ts';
import {
  type FormulaTable,
  type FormulaValue,
  type Scope,
  type Single,
  finite,
  isList,
  isTrue,
  toNumber,
} from './value.ts';

/** How much an evaluation may still do; shared by formulas that use one another. */
export interface Budget {
  steps: number;
}

/**
 * Errors are thrown from node to node, as they pass from cell to cell.
 *
 * @throws FormulaError
 */
export function evaluate(root: Node, scope: Scope, budget: Budget): FormulaValue {
  const spend = (steps: number) => {
    budget.steps -= steps;
    if (budget.steps < 0) fail('#LIMIT!');
  };
  const find = (node: Node) => {
    const found = checked(scope.get(nameOf(node)));
    if (isList(found)) spend(found.length);
    return found;
  };
  const run: Run = {
    value(node) {
      spend(1);
      if ('value' in node) return checked(node.value);
      if ('name' in node) {
        const found = find(node);
        return typeof found === 'object' && found && !isList(found) ? fail('#VALUE!') : found;
      }
      if ('call' in node) return FUNCTIONS.get(node.call)![0](run, ...node.args);
      if ('sign' in node) {
        const number = run.number(node.of);
        return node.sign === '-' ? 0 - number : node.sign === '%' ? number / 100 : number;
      }
      return node.rest.reduce(
        (left, [operator, right]) => OPERATORS.get(operator)![1](left, run.value(right)),
        run.value(node.first),
      );
    },
    number: (node) => toNumber(run.value(node)),
    holds: (node) => isTrue(run.value(node)),
    items: (nodes) => nodes.flatMap((node) => run.value(node) as Single),
    table(node) {
      const found = find(node) as FormulaTable | null;
      return found?.rows ? found : fail('#VALUE!');
    },
    score: (node) => checked(scope.score?.(nameOf(node))),
  };
  return run.value(root);
}

/** The parser sees to it that what must be a name is one. */
function nameOf(node: Node): string {
  return (node as { name: string }).name;
}

const VALUE_TYPES = /number|string|boolean|object/;

/** @throws FormulaError what a scope gives for an error, and for what is no value at all */
function checked<T>(value: T | FormulaError | undefined): T {
  if (value instanceof FormulaError) throw value;
  if (typeof value === 'number') finite(value);
  return VALUE_TYPES.test(typeof value) ? (value as T) : fail('#NAME?');
}
