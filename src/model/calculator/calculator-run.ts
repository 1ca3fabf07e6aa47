import type { Answer, Answers, Option } from '../content/field.ts';
import { isNumberType, toAnswer } from '../form/answer.ts';
import {
  type Formula,
  FormulaError,
  type FormulaValue,
  type Scope,
  isTrue,
} from '../formula/formula.ts';
import { lazily } from '../formula/lazily.ts';
import type { CompiledCalculator, CompiledInput, CompiledValue } from './compile-calculator.ts';

/** Which uncertain figures stand at their lower and which at their upper bound, a bit each. */
export interface Corner {
  readonly low: bigint;
  readonly high: bigint;
}

/** Every figure at its expected value. */
export const EXPECTED: Corner = { low: 0n, high: 0n };

/** Where an input stands. */
export interface InputState {
  readonly shown: boolean;
  /** Those offered. */
  readonly options: readonly Option[];
  /** The answer that counts; undefined: not set, so the default does. */
  readonly answer: Answer | undefined;
}

type Figure = CompiledInput | CompiledValue;
type Outcome = FormulaValue | FormulaError;

/** One look at a calculator with given inputs; everything is worked out on first use, and once. */
export interface CalculatorRun {
  /** At the expected values. */
  readonly scope: Scope;
  input(input: CompiledInput): InputState;
  holds(condition: Formula | undefined): boolean;
  /** The default as it is now. */
  default(input: CompiledInput): Answer;
  figure(figure: Figure, corner?: Corner): Outcome;
  /** The uncertain figures that this one rests on, a bit each. */
  uncertain(figure: Figure): bigint;
}

export function runCalculator(compiled: CompiledCalculator, inputs: Answers): CalculatorRun {
  const { figures, tables } = compiled;
  const circle = new FormulaError('#LIMIT!');
  const bits = new Map([...figures.values()].map((figure, i) => [figure, 1n << BigInt(i)]));

  const holds = (condition: Formula | undefined) =>
    condition === undefined || isTrue(condition.evaluate(scope));

  const input = lazily(
    ({ input, showIf, options }: CompiledInput): InputState => {
      const offered = options.flatMap(({ option, showIf }) => (holds(showIf) ? option : []));
      const given = Object.hasOwn(inputs, input.id) ? inputs[input.id] : null;
      const shown = holds(showIf);
      const answer = shown ? toAnswer({ ...input, options: offered }, given) : null;
      return { shown, options: offered, answer: answer ?? undefined };
    },
    { shown: true, options: [], answer: undefined },
  );

  const isSet = (figure: Figure) => 'input' in figure && input(figure).answer !== undefined;

  const uncertain = lazily((figure: Figure): bigint => {
    if (isSet(figure)) return 0n;
    const { low, high, formula } = figure;
    // With both bounds of its own, what the figure itself rests on no longer matters.
    const sources = [low, high, low && high ? undefined : formula];
    const names = new Set(sources.flatMap((source) => source?.names ?? []));
    let found = low || high ? bits.get(figure)! : 0n;
    for (const name of names) {
      const source = figures.get(name);
      if (source && source !== figure) found |= uncertain(source);
    }
    return found;
  }, 0n);

  /** A figure without bounds of its own, at a corner of those it rests on. */
  const plain = (figure: Figure, at: Scope): Outcome => {
    if (!('input' in figure)) return figure.formula.evaluate(at);
    return input(figure).answer ?? defaultOf(figure, input(figure).options, at);
  };

  const bounded = (figure: Figure, corner: Corner): Outcome => {
    const at = scopeAt(corner);
    const bit = bits.get(figure)!;
    const bound = corner.low & bit ? figure.low : corner.high & bit ? figure.high : undefined;
    if (!bound) return plain(figure, at);
    // A bound may be told by the figure itself: `days * 0.8`.
    return bound.evaluate({
      get: (name) => (name === figure.name ? plain(figure, at) : at.get(name)),
    });
  };

  const figuresAt = new Map<string, (figure: Figure) => Outcome>();
  /** A figure depends on no more of a corner than it rests on, so corners share what they can. */
  const figure = (figure: Figure, { low, high }: Corner = EXPECTED): Outcome => {
    const touched = low | high ? uncertain(figure) : 0n;
    const corner = { low: low & touched, high: high & touched };
    const key = `${corner.low} ${corner.high}`;
    let get = figuresAt.get(key);
    if (!get) {
      get = lazily((figure: Figure) => bounded(figure, corner), circle);
      figuresAt.set(key, get);
    }
    return get(figure);
  };

  const scopeAt = (corner: Corner): Scope => ({
    get(name) {
      const found = figures.get(name);
      return found ? figure(found, corner) : tables.get(name);
    },
  });
  const scope = scopeAt(EXPECTED);

  return {
    scope,
    input,
    holds,
    default: (compiled) => defaultOf(compiled, input(compiled).options, scope),
    figure,
    uncertain,
  };
}

/** A default is always an answer: a worked-out number keeps to the bounds, a choice to what is offered. */
function defaultOf(
  { input, formula }: CompiledInput,
  options: readonly Option[],
  at: Scope,
): Answer {
  const { min = -Infinity, max = Infinity, type } = input;
  const value = formula ? formula.evaluate(at) : input.default;
  const within =
    isNumberType(type) && typeof value === 'number' ? Math.min(max, Math.max(min, value)) : value;
  const answer = toAnswer({ ...input, options }, within) ?? null;
  return answer === null && type !== 'several' ? (options[0]?.value ?? null) : answer;
}
