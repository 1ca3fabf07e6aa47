import type { Calculator, CalculatorValue, Format, Input, Series } from '../content/calculator.ts';
import type { Answer, Answers } from '../content/field.ts';
import type { Text } from '../content/primitives.ts';
import type { SaidOption, Sanitized } from '../form/answer.ts';
import type { Filled } from '../form/fill-text.ts';
import type { Scope } from '../formula/formula.ts';
/** A calculator ready for inputs; its formulas are read once. */
export interface CalculatorEngine {
    readonly id: string;
    readonly calculator: Calculator;
    /** Leaves out what is no input of this calculator; numbers beyond `min` and `max` among it. */
    sanitize(inputs: unknown): Sanitized;
    /**
     * What the inputs amount to. Pure.
     *
     * @param inputs those set by the visitor or the page; the others keep their defaults
     */
    evaluate(inputs: Answers): CalculatorEvaluation;
}
/** A figure as it is shown; money in the currency of the evaluation. Null: "on request". */
export type FormatFigure = (value: number | null, format?: Format, digits?: number) => string;
export interface CalculatorEvaluation {
    /** The inputs shown, in order. */
    inputs: EvaluatedInput[];
    values: EvaluatedValue[];
    series: {
        series: Filled<Series>;
        numbers: (number | null)[];
    }[];
    /** Those that hold, filled. */
    notes: string[];
    /** What the page author reads. */
    result: CalculatorResult;
    /** What formulas elsewhere may ask: inputs, tables and values. */
    scope: Scope;
    /** Says a text: the one whose condition holds, with inputs and values, in words, in its `{name}` places. */
    fill: (text: Text | undefined) => string;
    format: FormatFigure;
}
export interface EvaluatedInput {
    input: Filled<Input>;
    /** Those offered now. */
    options: readonly SaidOption[];
    value: Answer;
    /** Set by the visitor or the page. */
    set: boolean;
    default: Answer;
}
export interface EvaluatedValue {
    value: Filled<CalculatorValue>;
    /** Not rounded; null: "on request". */
    number: number | null;
    /** How far it may be off, where what it rests on is uncertain and the bounds differ. */
    range: [number, number] | null;
    text: string;
    /** "" without a range. */
    rangeText: string;
    /** False: a step of the working, or its condition does not hold. */
    shown: boolean;
}
/** `result` of a calculator as the contract has it. */
export interface CalculatorResult {
    id: string;
    /** Those that count, of the inputs shown. */
    inputs: Answers;
    /** The values shown; null: "on request". */
    values: Record<string, number | null>;
    ranges: Record<string, [number, number]>;
    /** By the id of the series, a figure a year. */
    series: Record<string, (number | null)[]>;
    /** How every value came about, hidden steps included, in the order of the content. */
    working: {
        name: string;
        label: string;
        formula: string;
        value: number | null;
    }[];
}
