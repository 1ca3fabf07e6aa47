import { FormulaError } from './error.ts';
import { type FormulaValue, type Scope } from './value.ts';
export { FormulaError, type FormulaErrorCode, FormulaSyntaxError } from './error.ts';
export { type FormulaTable, type FormulaValue, type Scope, isTrue } from './value.ts';
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
export declare function parseFormula(text: string): Formula;
/** As {@link parseFormula}; each text is parsed once, however often it stands in content. */
export declare function readFormula(text: string): Formula;
/** Whether a condition holds; one that is not there does. */
export declare function holdsIn(scope: Scope, condition: string | undefined): boolean;
/** The name of an id in formulas: `a1-date` → `a1_date`. */
export declare function formulaName(id: string): string;
