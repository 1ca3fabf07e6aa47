import type { Answer, Answers } from '../../model/content/field.ts';
import type { CalculatorEngine, EvaluatedInput } from '../../model/calculator/calculator-evaluation.ts';
export type CalculatorSession = ReturnType<typeof createCalculatorSession>;
/**
 * One visitor's figures: what they set, what is typed but no figure yet, what it amounts to. Knows no
 * DOM; the element shows it and asks for a new render after each call.
 */
export declare function createCalculatorSession(engine: CalculatorEngine): {
    engine: CalculatorEngine;
    problems: Map<string, "choice" | "consent" | "date" | "email" | "max" | "min" | "number" | "required" | "tel" | "tooLong" | "url">;
    /** What was set by the visitor or the page; everything else is at its default. */
    inputs: Answers;
    evaluation: import("../../model/calculator/calculator-evaluation.ts").CalculatorEvaluation;
    /** Replaces all inputs, from code. */
    replace(inputs: Answers): void;
    /** What a field shows. */
    valueOf({ input, value }: EvaluatedInput): Answer;
    /** Takes what the visitor typed or chose; what is no figure leaves the estimate as it was. */
    set(input: EvaluatedInput['input'], value: Answer, badInput?: boolean): void;
    /** The visitor leaves a field: one left empty shows what counts instead. */
    settle(id: string): void;
    /** Works out again what it amounts to. */
    evaluate(): void;
};
