import { type Call, FUNCTIONS, OPERATORS, SIGNS } from '../../../src/model/formula/functions.ts';
import { type Formula, readFormula } from '../../../src/model/formula/formula.ts';
import type { Scope } from '../../../src/model/formula/value.ts';

/** What the engines did since the counter was set to nothing. */
export const counted = {
  /** Formulas worked out. */
  evaluations: 0,
  /** Pieces of work in all of them. */
  steps: 0,
  /** In the one that took most. */
  most: 0,
};

export function countAnew(): void {
  Object.assign(counted, { evaluations: 0, steps: 0, most: 0 });
  running.length = 0;
}

/** Steps of each formula under way: one asks for another. */
const running: number[] = [];

type Entry = [call: Call, ...rest: unknown[]];

const counting =
  (call: Call): Call =>
  (run, ...args) => {
    counted.steps++;
    if (running.length) running[running.length - 1]!++;
    return call(run, ...args);
  };

/**
 * Counts from here on. Every operator and function is wrapped before a formula is read, so that a step
 * is counted where it is taken and not where the engine says so.
 */
export function startCounting(): void {
  for (const entry of Object.values(FUNCTIONS) as unknown as Entry[]) entry[0] = counting(entry[0]);
  for (const entry of Object.values(OPERATORS) as unknown as [number, Call][]) {
    entry[1] = counting(entry[1]);
  }
  const signs = SIGNS as Record<string, Call>;
  for (const [sign, call] of Object.entries(signs)) signs[sign] = counting(call);
}

/** A key may stand where nobody asks for it; then its text need be no formula. */
function readable(text: string): Formula | undefined {
  try {
    return readFormula(text);
  } catch {
    return undefined;
  }
}

const watched = new WeakSet<Formula>();

/** Counts each time one of these formulas is worked out. They are kept by their text, so that engines meet the same. */
export function watch(texts: Iterable<string>): void {
  for (const text of texts) {
    const formula = readable(text);
    if (!formula || watched.has(formula)) continue;
    watched.add(formula);
    const evaluate = formula.evaluate.bind(formula);
    formula.evaluate = (scope: Scope) => {
      counted.evaluations++;
      running.push(0);
      try {
        return evaluate(scope);
      } finally {
        counted.most = Math.max(counted.most, running.pop() ?? 0);
      }
    };
  }
}
