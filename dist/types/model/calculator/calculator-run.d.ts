import type { Calculator, CalculatorValue, Input } from '../content/calculator.ts';
import type { Answer, Answers, Option } from '../content/field.ts';
import { FormulaError, type FormulaTable, type FormulaValue, type Scope } from '../formula/formula.ts';
/** Which uncertain figures stand at their lower and which at their upper bound, a bit each. */
export interface Corner {
    readonly low: bigint;
    readonly high: bigint;
}
/** Every figure at its expected value. */
export declare const EXPECTED: Corner;
/** Where an input stands. */
export interface InputState {
    readonly shown: boolean;
    /** Those offered. */
    readonly options: readonly Option[];
    /** The answer that counts; undefined: not set, so the default does. */
    readonly answer: Answer | undefined;
}
export type Figure = Input | CalculatorValue;
type Outcome = FormulaValue | FormulaError;
/** One look at a calculator with given inputs; everything is worked out on first use, and once. */
export interface CalculatorRun {
    /** At the expected values. */
    readonly scope: Scope;
    input(input: Input): InputState;
    holds: (condition: string | undefined) => boolean;
    /** The default as it is now. */
    default(input: Input): Answer;
    figure(figure: Figure, corner?: Corner): Outcome;
    /** The uncertain figures that this one rests on, a bit each. */
    uncertain(figure: Figure): bigint;
}
/** What the names of a calculator mean, as formulas write them. */
export interface CalculatorNames {
    readonly figures: ReadonlyMap<string, Figure>;
    readonly tables: ReadonlyMap<string, FormulaTable>;
}
export declare function namesOf({ inputs, values, tables }: Calculator): CalculatorNames;
export declare function runCalculator({ figures, tables }: CalculatorNames, inputs: Answers): CalculatorRun;
export {};
