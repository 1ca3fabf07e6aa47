import type { Answer, Answers } from '../../model/content/field.ts';
import type {
  CalculatorEngine,
  EvaluatedInput,
} from '../../model/calculator/calculator-evaluation.ts';
import { journey } from '../../page/journey.ts';
import { type ProblemCode, typedProblem } from '../field-problem.ts';

export type CalculatorSession = ReturnType<typeof createCalculatorSession>;

/**
 * One visitor's figures: what they set, what is typed but no figure yet, what it amounts to. Knows no
 * DOM; the element shows it and asks for a new render after each call.
 */
export function createCalculatorSession(engine: CalculatorEngine) {
  let isFromCode = false;
  /** What stands in a field without counting: beyond its limits, or nothing at all. */
  const typed = new Map<string, Answer>();
  const problems = new Map<string, ProblemCode>();

  /** Inputs nobody set here take over what was answered elsewhere. */
  const evaluated = (inputs: Answers) => {
    const elsewhere = isFromCode ? {} : Object.fromEntries(journey().answers);
    return engine.evaluate({ ...engine.sanitize(elsewhere).answers, ...inputs });
  };

  const session = {
    engine,
    problems,
    /** What was set by the visitor or the page; everything else is at its default. */
    inputs: {} as Answers,
    evaluation: evaluated({}),

    /** Replaces all inputs, from code. */
    replace(inputs: Answers): void {
      session.inputs = inputs;
      isFromCode = true;
      typed.clear();
      problems.clear();
      session.evaluate();
    },

    /** What a field shows. */
    valueOf({ input, value }: EvaluatedInput): Answer {
      return typed.has(input.id) ? typed.get(input.id)! : value;
    },

    /** Takes what the visitor typed or chose; what is no figure leaves the estimate as it was. */
    set(input: EvaluatedInput['input'], value: Answer, badInput?: boolean): void {
      const { id } = input;
      const problem = typedProblem(input, value, badInput);
      problems.delete(id);
      typed.delete(id);
      if (problem || value === null) typed.set(id, value);
      if (problem) {
        problems.set(id, problem);
        return;
      }
      const { [id]: _, ...others } = session.inputs;
      session.inputs = value === null ? others : { ...others, [id]: value };
      session.evaluate();
    },

    /** The visitor leaves a field: one left empty shows what counts instead. */
    settle(id: string): void {
      if (!problems.has(id)) typed.delete(id);
    },

    /** Works out again what it amounts to. */
    evaluate(): void {
      session.evaluation = evaluated(session.inputs);
    },
  };
  return session;
}
