import { FormulaError } from './error.ts';
import { parse } from './parse.ts';
import { type FormulaValue, type Scope, isTrue, noTable } from './value.ts';

export { FormulaError, type FormulaErrorCode, FormulaSyntaxError } from './error.ts';
export { type FormulaTable, type FormulaValue, type Scope, isTrue } from './value.ts';

/** More than a formula of 2,000 characters can need, unless its lists are long. */
const MAX_STEPS = 10_000;

/** A calculation or condition of a content file, read once and evaluated as often as wanted. */
export interface Formula {
  readonly text: string;
  /** The names it uses, each once, as written: `_` is not yet the hyphen it may stand for. */
  readonly names: readonly string[];
  /** Never throws: what goes wrong is handed back as a FormulaError. */
  evaluate(scope: Scope): FormulaValue | FormulaError;
}

/**
 * Reads a formula; the language is described in the README beside this file.
 *
 * @throws FormulaSyntaxError with the place, what was expected there and what was found
 */
export function parseFormula(text: string): Formula {
  const { root, names } = parse(text);
  return {
    text,
    names,
    evaluate(scope) {
      try {
        return noTable<FormulaValue>(root({ scope, steps: MAX_STEPS }));
      } catch (cause) {
        if (cause instanceof FormulaError) return cause;
        return new FormulaError(cause instanceof RangeError ? '#LIMIT!' : '#VALUE!', { cause });
      }
    },
  };
}

const read = new Map<string, Formula>();

/** As {@link parseFormula}; each text is parsed once, however often it stands in content. */
export function readFormula(text: string): Formula {
  const formula = read.get(text) ?? parseFormula(text);
  read.set(text, formula);
  return formula;
}

/** Whether a condition holds; one that is not there does. */
export function holdsIn(scope: Scope, condition: string | undefined): boolean {
  return condition === undefined || isTrue(readFormula(condition).evaluate(scope));
}

/** The name of an id in formulas: `a1-date` → `a1_date`. */
export function formulaName(id: string): string {
  return id.replaceAll('-', '_');
}
