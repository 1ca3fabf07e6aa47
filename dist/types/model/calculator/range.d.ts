import type { FormulaError, FormulaValue } from '../formula/formula.ts';
import type { CalculatorRun, Figure } from './calculator-run.ts';
/**
 * How far a value may be off, given how far what it rests on may be off: its lowest and highest
 * figure over the corners, that is the combinations of lower and upper bounds. Beyond six uncertain
 * figures each is moved alone to see which way it pushes, and the two corners where all push the
 * same way are taken; that is exact as long as no figure turns another's direction round.
 *
 * @returns null where nothing is uncertain, or where some corner is "on request"
 */
export declare function rangeOf(value: Figure, run: CalculatorRun): [number, number] | null;
/** The figure, or null ("on request") for anything but a number. */
export declare function numberOf(value: FormulaValue | FormulaError): number | null;
