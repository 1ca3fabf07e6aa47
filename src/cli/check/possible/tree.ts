import {
  type Call,
  type Expression,
  FUNCTIONS,
  OPERATORS,
  SIGNS,
} from '../../../model/formula/functions.ts';
import { FormulaError, formulaName } from '../../../model/formula/formula.ts';
import { parse } from '../../../model/formula/parse.ts';
import type { FormulaValue } from '../../../model/formula/value.ts';

/** A part of a formula as it can be studied: what is done with which parts. */
export interface Tree {
  /** `value`, `name`, the function in capitals, the operator, or `0-` and `0+` for signs before a value. */
  readonly does: string;
  readonly args: readonly Tree[];
  /** The formula as text, in one spelling: equal parts have equal ones. */
  readonly text: string;
  /** Of a `name`. */
  readonly id: string;
  /** Of a `value`; a number beyond the numbers is the error that it ends in. */
  readonly value: FormulaValue | FormulaError;
  readonly apply: Call | undefined;
}

const CALLS = new Map<Call, string>([
  ...Object.entries(FUNCTIONS).map(([name, [call]]): [Call, string] => [call, name]),
  ...Object.entries(OPERATORS).map(([name, [, call]]): [Call, string] => [call, name]),
  ...Object.entries(SIGNS).map(([name, call]): [Call, string] => [
    call,
    name === '%' ? name : `0${name}`,
  ]),
]);

const EMPTY = { get: () => null };

const known = new Map<string, Tree>();

/**
 * The formula as a tree.
 *
 * @throws FormulaSyntaxError
 */
export function treeOf(formula: string): Tree {
  const found = known.get(formula) ?? studied(parse(formula).root);
  known.set(formula, found);
  return found;
}

function studied(part: Expression): Tree {
  const { id = '', calls: apply } = part;
  const args = (part.args ?? []).map(studied);
  if (id) return { does: 'name', args, text: id, id, value: null, apply };
  if (apply) {
    const does = CALLS.get(apply) ?? '?';
    return { does, args, text: spelled(does, args), id, value: null, apply };
  }
  // What is neither a name nor work is a value.
  const value = valueOf(part);
  const text =
    typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value).toUpperCase();
  return { does: 'value', args, text, id, value, apply };
}

function valueOf(part: Expression): Tree['value'] {
  try {
    return part({ scope: EMPTY, steps: 1 }) as FormulaValue;
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
}

function spelled(does: string, args: readonly Tree[]): string {
  const texts = args.map(({ text, args }) =>
    args.length && !/^\w+\(/u.test(text) ? `(${text})` : text,
  );
  if (does === '%') return `${texts[0]}%`;
  if (does.startsWith('0')) return `${does[1]}${texts[0]}`;
  return /^\w/u.test(does) || does === '?'
    ? `${does}(${args.map(({ text }) => text).join(', ')})`
    : texts.join(` ${does} `);
}

/** Every part, the whole first. */
export function* partsOf(tree: Tree): Generator<Tree> {
  yield tree;
  for (const part of tree.args) yield* partsOf(part);
}

/** The names it asks for, as formulas write them. */
export function namesIn(formula: string): string[] {
  return [...new Set([...partsOf(treeOf(formula))].flatMap(({ id }) => id || []))].map(formulaName);
}

/** The numbers and texts that stand in it. */
export function literalsIn(formula: string): (number | string)[] {
  return [...partsOf(treeOf(formula))].flatMap(({ does, value }) =>
    does === 'value' && (typeof value === 'number' || typeof value === 'string') ? [value] : [],
  );
}
