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
  problems: ReadonlyMap<string, InputProblem> = new Map();
  unknown: string[] = [];

  #own: Answers = {};
  #earlier: Answers = {};
  #isFromCode = false;
  /** What stands in a field without counting: beyond its limits, or nothing at all. */
  readonly #typed = new Map<string, Answer>();

  constructor(engine: CalculatorEngine) {
    this.engine = engine;
    this.evaluation = engine.evaluate({});
  }

  /** What the visitor or the page set; everything else is at its default. */
  get inputs(): Answers {
    return this.#own;
  }

  /** Replaces all inputs, from code. */
  replace(inputs: unknown): void {
    const { answers, unknown } = this.engine.sanitize(inputs);
    this.#own = answers;
    this.unknown = unknown;
    this.#isFromCode = true;
    this.#typed.clear();
    this.problems = new Map();
    this.#evaluate();
  }

  /** Takes over what was answered in another widget, for inputs nobody set here. */
  prefill(answers: Iterable<readonly [string, Answer]>): void {
    this.#earlier = this.engine.sanitize(Object.fromEntries(answers)).answers;
    this.#evaluate();
  }

  /** What a field shows. */
  valueOf({ input, value }: EvaluatedInput): Answer {
    return this.#typed.has(input.id) ? (this.#typed.get(input.id) ?? null) : value;
  }

  /** True where the visitor may go back to the default. */
  isChanged(shown: EvaluatedInput): boolean {
    return shown.set && JSON.stringify(shown.value) !== JSON.stringify(shown.default);
  }

  /** Takes what the visitor typed or chose; what is no figure leaves the estimate as it was. */
  set({ input }: EvaluatedInput, value: Answer, badInput = false): void {
    const { id, min = -Infinity, max = Infinity } = input;
    const problem = badInput
      ? 'number'
      : typeof value === 'number' && value < min
        ? 'min'
        : typeof value === 'number' && value > max
          ? 'max'
          : undefined;
    const problems = new Map(this.problems);
    problems.delete(id);
    this.#typed.delete(id);
    if (problem) problems.set(id, problem);
    if (problem || value === null) this.#typed.set(id, value);
    this.problems = problems;
    if (problem) return;
    const { [id]: _, ...others } = this.#own;
    this.#own = value === null ? others : { ...others, [id]: value };
    this.#evaluate();
  }

  /** Goes back to the default. */
  reset(shown: EvaluatedInput): void {
    this.set(shown, null);
    this.settle(shown.input.id);
  }

  /** The visitor leaves a field: one left empty shows what counts instead. */
  settle(id: string): void {
    if (!this.problems.has(id)) this.#typed.delete(id);
  }

  #evaluate(): void {
    const earlier = this.#isFromCode ? {} : this.#earlier;
    this.evaluation = this.engine.evaluate({ ...earlier, ...this.#own });
  }
}
