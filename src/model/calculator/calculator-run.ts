import type { Calculator, CalculatorValue, Input } from '../content/calculator.ts';
import type { Answer, Answers, Option } from '../content/field.ts';
import { isNumberType, toAnswer } from '../form/answer.ts';
import {
  FormulaError,
  type FormulaTable,
  type FormulaValue,
  type Scope,
  formulaName,
  isTrue,
} from '../formula/formula.ts';
import { lazily } from '../formula/lazily.ts';
import { readFormula } from '../formula/formula.ts';

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

export function namesOf({ inputs, values, tables = {} }: Calculator): CalculatorNames {
  return {
    figures: new Map([...inputs, ...values].map((figure) => [formulaName(figure.id), figure])),
    tables: new Map(
      Object.entries(tables).map(([id, { columns = [], rows }]) => [
        formulaName(id),
        { columns, rows },
      ]),
    ),
  };
}

export function runCalculator(
  { figures, tables }: CalculatorNames,
  inputs: Answers,
): CalculatorRun {
  const circle = new FormulaError('#LIMIT!');
  const bits = new Map([...figures.values()].map((figure, i) => [figure, 1n << BigInt(i)]));

  const holds = (condition: string | undefined) =>
    condition === undefined || isTrue(readFormula(condition).evaluate(scope));

  const input = lazily(
    (input: Input): InputState => {
      const options = (input.options ?? []).filter(({ showIf }) => holds(showIf));
      const given = Object.hasOwn(inputs, input.id) ? inputs[input.id] : null;
      const shown = holds(input.showIf);
      const answer = shown ? toAnswer({ ...input, options }, given) : null;
      return { shown, options, answer: answer ?? undefined };
    },
    { shown: true, options: [], answer: undefined },
  );

  const isSet = (figure: Figure) => isInput(figure) && input(figure).answer !== undefined;

  const uncertain = lazily((figure: Figure): bigint => {
    if (isSet(figure)) return 0n;
    const { low, high } = figure;
    // With both bounds of its own, what the figure itself rests on no longer matters.
    const sources = [low, high, low && high ? undefined : formulaOf(figure)];
    let found = low || high ? bits.get(figure)! : 0n;
    for (const name of sources.flatMap((source) => (source ? readFormula(source).names : []))) {
      const source = figures.get(name);
      if (source && source !== figure) found |= uncertain(source);
    }
    return found;
  }, 0n);

  /** A figure without bounds of its own, at a corner of those it rests on. */
  const plain = (figure: Figure, at: Scope): Outcome => {
    if (!isInput(figure)) return readFormula(figure.formula).evaluate(at);
    return input(figure).answer ?? defaultOf(figure, input(figure).options, at);
  };

  const bounded = (figure: Figure, corner: Corner): Outcome => {
    const at = scopeAt(corner);
    const bit = bits.get(figure)!;
    const bound = corner.low & bit ? figure.low : corner.high & bit ? figure.high : undefined;
    if (!bound) return plain(figure, at);
    // A bound may be told by the figure itself: `days * 0.8`.
    const own = formulaName(figure.id);
    return readFormula(bound).evaluate({
      get: (name) => (name === own ? plain(figure, at) : at.get(name)),
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
    default: (own) => defaultOf(own, input(own).options, scope),
    figure,
    uncertain,
  };
}

function isInput(figure: Figure): figure is Input {
  return 'default' in figure;
}

/** How a figure is worked out; undefined for an input whose default is told outright. */
function formulaOf(figure: Figure): string | undefined {
  if (!isInput(figure)) return figure.formula;
  const { default: given } = figure;
  return typeof given === 'object' && 'formula' in given ? given.formula : undefined;
}

/** A default is always an answer: a worked-out number keeps to the bounds, a choice to what is offered. */
function defaultOf(input: Input, options: readonly Option[], at: Scope): Answer {
  const { min = -Infinity, max = Infinity, type } = input;
  const formula = formulaOf(input);
  const value = formula ? readFormula(formula).evaluate(at) : input.default;
  const within =
    isNumberType(type) && typeof value === 'number' ? Math.min(max, Math.max(min, value)) : value;
  const answer = toAnswer({ ...input, options }, within) ?? null;
  return answer === null && type !== 'several' ? (options[0]?.value ?? null) : answer;
}
