import { FormulaError } from '../../../model/formula/error.ts';
import type { Call } from '../../../model/formula/functions.ts';
import type { FormulaTable } from '../../../model/formula/value.ts';
import { type Concrete, type Possible, errorOf, isExact, possible } from './possible.ts';

/** More combinations than this are not gone through. */
const MAX_COMBINATIONS = 4096;

const SCOPE = { get: () => null };

/** What the function itself makes of single values. */
export function applyTo(apply: Call, args: readonly (Concrete | FormulaTable)[]): Concrete {
  try {
    const parts = args.map((value) => () => {
      if (value instanceof FormulaError) throw value;
      return value;
    });
    return apply({ scope: SCOPE, steps: 100_000 }, ...parts) as Concrete;
  } catch (error) {
    if (error instanceof FormulaError) return error;
    return errorOf(error instanceof RangeError ? '#LIMIT!' : '#VALUE!');
  }
}

/**
 * Goes through all combinations of arguments, where all are told value by value and they are few.
 *
 * @returns undefined where that is not so
 */
export function applyToAll(
  apply: Call,
  args: readonly (Possible | FormulaTable)[],
  spend: (steps: number) => void,
): Possible | undefined {
  const choices = args.map((arg) => ('rows' in arg ? [arg] : isExact(arg) ? arg.some : undefined));
  let count = 1;
  for (const choice of choices) count *= choice?.length ?? Infinity;
  if (!(count <= MAX_COMBINATIONS)) return undefined;
  spend(count);
  const found: Concrete[] = [];
  const fill = (chosen: (Concrete | FormulaTable)[]): void => {
    const next = choices[chosen.length];
    if (next) for (const value of next) fill([...chosen, value]);
    else found.push(applyTo(apply, chosen));
  };
  fill([]);
  return possible(found);
}
