import type { Answer, Answers } from '../../model/content/field.ts';
import type {
  CalculatorEngine,
  CalculatorEvaluation,
  EvaluatedInput,
} from '../../model/calculator/calculator-evaluation.ts';

export type InputProblem = 'number' | 'min' | 'max';

/**
 * One visitor's figures: what they set, what is typed but no figure yet, what it amounts to. Knows no
 * DOM; the element shows it and asks for a new render after each call.
 */
export class CalculatorSession {
  readonly engine: CalculatorEngine;
  evaluation: CalculatorEvaluation;
  readonly problems = new Map<string, InputProblem>();
  /** What was set by the visitor or the page; everything else is at its default. */
  inputs: Answers = {};

  #earlier: Answers = {};
  #isFromCode = false;
  /** What stands in a field without counting: beyond its limits, or nothing at all. */
  readonly #typed = new Map<string, Answer>();

  constructor(engine: CalculatorEngine) {
    this.engine = engine;
    this.evaluation = engine.evaluate({});
  }

  /** Replaces all inputs, from code. @returns ids of what is no input of this calculator */
  replace(inputs: unknown): string[] {
    const { answers, unknown } = this.engine.sanitize(inputs);
    this.inputs = answers;
    this.#isFromCode = true;
    this.#typed.clear();
    this.problems.clear();
    this.#evaluate();
    return unknown;
  }

  /** Takes over what was answered in another widget, for inputs nobody set here. */
  prefill(answers: Iterable<readonly [string, Answer]>): void {
    this.#earlier = this.engine.sanitize(Object.fromEntries(answers)).answers;
    this.#evaluate();
  }

  /** What a field shows. */
  valueOf({ input, value }: EvaluatedInput): Answer {
    return this.#typed.get(input.id) ?? (this.#typed.has(input.id) ? null : value);
  }

  /** Takes what the visitor typed or chose; what is no figure leaves the estimate as it was. */
  set(
    { id, min = -Infinity, max = Infinity }: EvaluatedInput['input'],
    value: Answer,
    badInput?: boolean,
  ): void {
    this.problems.delete(id);
    this.#typed.delete(id);
    const number = Number(value ?? NaN);
    const problem = badInput ? 'number' : number < min ? 'min' : number > max ? 'max' : undefined;
    if (problem || value === null) this.#typed.set(id, value);
    if (problem) {
      this.problems.set(id, problem);
      return;
    }
    const { [id]: _, ...others } = this.inputs;
    this.inputs = value === null ? others : { ...others, [id]: value };
    this.#evaluate();
  }

  /** The visitor leaves a field: one left empty shows what counts instead. */
  settle(id: string): void {
    if (!this.problems.has(id)) this.#typed.delete(id);
  }

  #evaluate(): void {
    const earlier = this.#isFromCode ? {} : this.#earlier;
    this.evaluation = this.engine.evaluate({ ...earlier, ...this.inputs });
  }
}
