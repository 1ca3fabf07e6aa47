import type { Calculator } from './calculator.ts';
import type { Form } from './form.ts';
import { type Report } from './problem.ts';
import type { Quiz } from './quiz.ts';
/** The parts whose members formulas may ask for. */
export declare const NAMED: RegExp;
/** Keys that hold a formula wherever they hold a text. */
export declare const FORMULA: RegExp;
/**
 * Checks what the form of a quiz, calculator or form does not tell: ids are given once, formulas are
 * formulas and use known names.
 *
 * @param others names that formulas may ask for beside the widget's own
 * @returns all the names that its formulas may ask for
 */
export declare function checkReferences(widget: Quiz | Calculator | Form, at: string, others: readonly string[], report: Report): string[];
