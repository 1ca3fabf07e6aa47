import type { Answer, Answers } from '../../model/content/field.ts';
import type { CalculatorEngine, CalculatorEvaluation, EvaluatedInput } from '../../model/calculator/calculator-evaluation.ts';
export type InputProblem = 'number' | 'min' | 'max';
/**
 * One visitor's figures: what they set, what is typed but no figure yet, what it amounts to. Knows no
 * DOM; the element shows it and asks for a new render after each call.
 */
export declare class CalculatorSession {
    #private;
    readonly engine: CalculatorEngine;
    evaluation: CalculatorEvaluation;
    problems: ReadonlyMap<string, InputProblem>;
    unknown: string[];
    constructor(engine: CalculatorEngine);
    /** What the visitor or the page set; everything else is at its default. */
    get inputs(): Answers;
    /** Replaces all inputs, from code. */
    replace(inputs: unknown): void;
    /** Takes over what was answered in another widget, for inputs nobody set here. */
    prefill(answers: Iterable<readonly [string, Answer]>): void;
    /** What a field shows. */
    valueOf({ input, value }: EvaluatedInput): Answer;
    /** True where the visitor may go back to the default. */
    isChanged(shown: EvaluatedInput): boolean;
    /** Takes what the visitor typed or chose; what is no figure leaves the estimate as it was. */
    set({ input }: EvaluatedInput, value: Answer, badInput?: boolean): void;
    /** Goes back to the default. */
    reset(shown: EvaluatedInput): void;
    /** The visitor leaves a field: one left empty shows what counts instead. */
    settle(id: string): void;
}
