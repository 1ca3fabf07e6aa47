import { decimal } from '../../../model/formula/decimal.ts';
import { type FormulaTable, isList } from '../../../model/formula/value.ts';
import { aggregated, among, counted } from './aggregate.ts';
import { applyToAll } from './call.ts';
import { type Fact, type Facts, factsOf, narrowed } from './narrow.ts';
import { asNumbers, numericCall } from './numeric.ts';
import { comparison, ordersOf } from './order.ts';
import {
  ANYTHING,
  type Concrete,
  type Possible,
  type Truth,
  errorOf,
  errorsIn,
  isNothing,
  numbersIn,
  possible,
  some,
  union,
  valuesOf,
} from './possible.ts';
import { type Tree, treeOf } from './tree.ts';
import { truthOf } from './truth.ts';

/** What the names in a formula may stand for. */
export interface View {
  /** Undefined: no such name. */
  get(name: string): Possible | FormulaTable | undefined;
  /** For `SCORE`. */
  points?(name: string): Possible | undefined;
  /** Takes note of work done. @throws OutOfSteps */
  spend(steps: number): void;
}

/** The search came to its bound. */
export class OutOfSteps extends Error {}

const NO_FACTS: Facts = new Map();
const isTable = (value: object): value is FormulaTable => 'rows' in value;

/** What a formula may come to. */
export function evaluate(formula: string, view: View): Possible {
  return worth(treeOf(formula), view, NO_FACTS);
}

export function holds(condition: string | undefined, view: View): Truth {
  return condition === undefined ? { can: true, must: true } : truthOf(evaluate(condition, view));
}

function worth(tree: Tree, view: View, facts: Facts): Possible {
  view.spend(1);
  const value = plain(tree, view, facts);
  const known = facts.get(tree.text);
  return known ? narrowed(value, known) : value;
}

function plain(tree: Tree, view: View, facts: Facts): Possible {
  const { does, args } = tree;
  switch (does) {
    case 'value':
      return some(tree.value);
    case 'name': {
      const found = view.get(tree.id) ?? some(errorOf('#NAME?'));
      return isTable(found) ? some(errorOf('#VALUE!')) : found;
    }
    case 'IF':
    case 'IFS':
      return chosen(does === 'IF' ? cases(args) : pairs(args), does === 'IF', view, facts);
    case 'AND':
    case 'OR':
      return joined(does, args, view, facts);
    case 'NOT': {
      const value = worth(args[0]!, view, facts);
      const { can, must } = truthOf(valuesOf(value));
      const found: Concrete[] = errorsIn(value);
      if (isNothing(valuesOf(value))) return possible(found);
      return possible([...found, ...(can ? [false] : []), ...(must ? [] : [true])]);
    }
    case 'IFERROR':
    case 'IFNA': {
      const value = worth(args[0]!, view, facts);
      const isCovered = (code: string) => (does === 'IFNA' ? code === '#N/A' : code !== '#LIMIT!');
      const errors = errorsIn(value);
      const left = errors.filter(({ code }) => !isCovered(code));
      const kept = possible(
        [...valuesOf(value).some, ...left],
        value.numbers,
        value.texts,
        value.lists,
      );
      return left.length < errors.length ? union(kept, worth(args[1]!, view, facts)) : kept;
    }
    case 'SCORE':
      return view.points?.(args[0]!.id) ?? some(errorOf('#NAME?'));
    case 'LOOKUP':
      return lookedUp(tree, view, facts);
  }
  return strict(
    tree,
    args.map((arg) => worth(arg, view, facts)),
    view,
  );
}

/** All arguments are worked out, from left to right. */
function strict(tree: Tree, args: readonly Possible[], view: View): Possible {
  // What always ends in an error keeps what comes after it from being worked out.
  const end = args.findIndex((arg) => isNothing(valuesOf(arg)));
  if (end >= 0) return possible(args.slice(0, end + 1).flatMap(errorsIn));
  const { does, apply } = tree;
  switch (does) {
    case '=':
    case '<>':
    case '<':
    case '>':
    case '<=':
    case '>=': {
      const errors = args.flatMap(errorsIn);
      const { can, must } = comparison(does, ordersOf(args[0]!, args[1]!));
      return possible([...errors, ...(can ? [true] : []), ...(must ? [] : [false])]);
    }
    case 'SUM':
    case 'MIN':
    case 'MAX': {
      // Of lists that are told one by one, the function itself knows the sum, the least and the most.
      const hasLists = args.some((arg) => arg.some.some(isList));
      const exact = hasLists && applyToAll(apply!, args, (steps) => view.spend(steps));
      return exact || aggregated(does, args);
    }
    case 'COUNT':
    case 'COUNTA':
      return counted(args, does === 'COUNTA');
    case 'HAS':
    case 'ANY':
      return among(does, args[0]!, args.slice(1));
    case 'ISBLANK': {
      const { some: values, numbers, texts, lists } = args[0]!;
      const isGiven = Boolean(numbers ?? texts ?? lists);
      const found = values.map((value) => (value instanceof Error ? value : value === null));
      return possible(isGiven ? [...found, false] : found);
    }
  }
  const exact = apply && applyToAll(apply, args, (steps) => view.spend(steps));
  if (exact) return exact;
  if (does === '&') return possible(args.flatMap(errorsIn), undefined, {});
  return numericCall(tree, args) ?? ANYTHING;
}

type Case = readonly [condition: Tree | undefined, value: Tree | undefined];

const cases = ([condition, then, otherwise]: readonly Tree[]): Case[] => [
  [condition, then],
  [undefined, otherwise],
];

const pairs = (args: readonly Tree[]): Case[] =>
  Array.from({ length: args.length / 2 }, (_, index) => [args[2 * index], args[2 * index + 1]]);

function chosen(list: readonly Case[], isIf: boolean, view: View, facts: Facts): Possible {
  const found: Possible[] = [];
  for (const [condition, value] of list) {
    const test = condition ? worth(condition, view, facts) : some(true);
    found.push(some(...errorsIn(test)));
    const { can, must } = truthOf(valuesOf(test));
    if (can) {
      const known = condition ? learned(condition, true, view, facts) : facts;
      found.push(value ? worth(value, view, known) : some(false));
    }
    if (must || isNothing(valuesOf(test))) return union(...found);
    if (condition) facts = learned(condition, false, view, facts);
  }
  return isIf ? union(...found) : union(...found, some(errorOf('#N/A')));
}

function joined(does: 'AND' | 'OR', args: readonly Tree[], view: View, facts: Facts): Possible {
  const stopsAt = does === 'OR';
  const found: Concrete[] = [];
  for (const arg of args) {
    const test = worth(arg, view, facts);
    found.push(...errorsIn(test));
    const left = valuesOf(test);
    if (isNothing(left)) return possible(found);
    const { can, must } = truthOf(left);
    const canStop = stopsAt ? can : !must;
    const mustStop = stopsAt ? must : !can;
    if (canStop) found.push(stopsAt);
    if (mustStop) return possible(found);
    facts = learned(arg, !stopsAt, view, facts);
  }
  return possible([...found, !stopsAt]);
}

function learned(condition: Tree, isMet: boolean, view: View, facts: Facts): Facts {
  const added = factsOf(condition, isMet, (part) => valuesOf(worth(part, view, facts)));
  if (!added.length) return facts;
  const all = new Map<string, readonly Fact[]>(facts);
  for (const [part, fact] of added) all.set(part, [...(all.get(part) ?? []), fact]);
  return all;
}

/** Goes by the rows that can be met; a table that is read between its rows gives what lies between. */
function lookedUp(tree: Tree, view: View, facts: Facts): Possible {
  const [wanted, named, column] = tree.args as [Tree, Tree, Tree | undefined];
  const value = worth(wanted, view, facts);
  const table = named.does === 'name' ? view.get(named.id) : undefined;
  const at = column ? worth(column, view, facts) : some(1);
  if (!table || !isTable(table)) return some(...errorsIn(value), errorOf('#VALUE!'));
  const exact = applyToAll(tree.apply!, [value, table, at], (steps) => view.spend(steps));
  if (exact) return exact;
  const { numbers, errors } = asNumbers(value);
  if (!numbers) return possible(errors);
  const { low, high } = numbers;
  const bounds = table.rows.flatMap(([bound]) =>
    typeof bound === 'number' && bound >= decimal(low) && bound <= decimal(high) ? [bound] : [],
  );
  const probes = { some: [low, ...bounds, high] };
  const found = applyToAll(tree.apply!, [probes, table, at], (steps) => view.spend(steps));
  if (!found) return ANYTHING;
  const span = table.interpolate && numbersIn(found);
  if (!span) return union(some(...errors), found);
  // Between two bounds no figure is beyond those at them, but for what the machine's rounding adds.
  const slack = Math.max(Math.abs(span.low), Math.abs(span.high)) * 1e-12;
  const between = { low: span.low - slack, high: span.high + slack };
  return possible([...errors, ...errorsIn(found)], between);
}
