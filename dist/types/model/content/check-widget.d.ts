import type { Calculator } from './calculator.ts';
import type { Form } from './form.ts';
import { Formulas } from './formulas.ts';
import { type Path, type Report } from './problem.ts';
import type { Quiz } from './quiz.ts';
/**
 * Checks what quizzes, calculators and forms have in common: ids are given once, references lead
 * somewhere, formulas are formulas and use known names.
 *
 * @param named the parts whose members formulas may ask for
 * @param others further names that formulas may ask for
 * @returns the formulas, for what each kind of widget knows about them, and the names of the widget
 */
export declare function checkWidget(widget: Quiz | Calculator | Form, at: Path, named: readonly string[], others: readonly string[], report: Report): {
    formulas: Formulas;
    names: string[];
};
/** Checks that each number is more than the one before it. */
export declare function checkAscending(numbers: readonly (readonly [number: number | null | undefined, path: Path])[], report: Report): void;
