import type { Calculator } from './calculator.ts';
import { type Path, type Report } from './problem.ts';
/**
 * Checks references and formulas of a calculator that has the right form.
 *
 * @returns the names that forms may use
 */
export declare function checkCalculator(calculator: Calculator, at: Path, report: Report): string[];
