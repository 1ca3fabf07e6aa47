import type { Answer, Answers } from '../../model/content/field.ts';
import type {
  CalculatorEngine,
  CalculatorEvaluation,
  EvaluatedInput,
} from '../../model/calculator/calculator-evaluation.ts';
import { journey } from '../../page/journey.ts';
import { type ProblemCode, typedProblem } from '../field-problem.ts';

/**
 * One visitor's figures: what they set, what is typed but no figure yet, what it amounts to. Knows no
 * DOM; the element shows it and asks for a new render after each call.
 */
export class CalculatorSession {
  readonly engine: CalculatorEngine;
  evaluation!: CalculatorEvaluation;
  readonly problems = new Map<string, ProblemCode>();
  /** What was set by the visitor or the page; everything else is at its default. */
  inputs: Answers = {};

  #isFromCode = false;
  /** What stands in a field without counting: beyond its limits, or nothing at all. */
  readonly #typed = new Map<string, Answer>();

  constructor(engine: CalculatorEngine) {
    this.engine = engine;
    this.evaluate();
  }

  /** Replaces all inputs, from code. */
  replace(inputs: Answers): void {
    this.inputs = inputs;
    this.#isFromCode = true;
    this.#typed.clear();
    this.problems.clear();
    this.evaluate();
  }

  /** What a field shows. */
  valueOf({ input, value }: EvaluatedInput): Answer {
    return this.#typed.get(input.id) ?? (this.#typed.has(input.id) ? null : value);
  }

  /** Takes what the visitor typed or chose; what is no figure leaves the estimate as it was. */
  set(input: EvaluatedInput['input'], value: Answer, badInput?: boolean): void {
    const { id } = input;
    const problem = typedProblem(input, value, badInput);
    this.problems.delete(id);
    this.#typed.delete(id);
    if (problem || value === null) this.#typed.set(id, value);
    if (problem) {
      this.problems.set(id, problem);
      return;
    }
    const { [id]: _, ...others } = this.inputs;
    this.inputs = value === null ? others : { ...others, [id]: value };
    this.evaluate();
  }

  /** The visitor leaves a field: one left empty shows what counts instead. */
  settle(id: string): void {
    if (!this.problems.has(id)) this.#typed.delete(id);
  }

  /** Works out again what it amounts to; inputs nobody set here take over what was answered elsewhere. */
  evaluate(): void {
    const elsewhere = this.#isFromCode ? {} : Object.fromEntries(journey.answers);
    const { answers } = this.engine.sanitize(elsewhere);
    this.evaluation = this.engine.evaluate({ ...answers, ...this.inputs });
  }
}
