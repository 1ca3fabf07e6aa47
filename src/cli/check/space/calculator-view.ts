import { MAX_YEARS } from '../../../model/calculator/create-calculator.ts';
import { VARIANT } from '../../../model/content/choose-variant.ts';
import type { Calculator, Input, Series } from '../../../model/content/calculator.ts';
import { isNumberType, toAnswer } from '../../../model/form/answer.ts';
import {
  FormulaError,
  type FormulaErrorCode,
  formulaName,
} from '../../../model/formula/formula.ts';
import { lazily } from '../../../model/formula/lazily.ts';
import type { FormulaTable } from '../../../model/formula/value.ts';
import { type View, evaluate } from '../possible/evaluate.ts';
import {
  ANYTHING,
  type Concrete,
  type Interval,
  type Possible,
  type Truth,
  errorOf,
  errorsIn,
  numbersIn,
  possible,
  some,
  union,
  valuesOf,
} from '../possible/possible.ts';
import { sure, truthOf } from '../possible/truth.ts';
import { type Look, lookAt } from './question-look.ts';
import { type Box, BoxView, type Meter, type Within } from './space.ts';

/**
 * Stands for an error that a formula gets from what it asks for, while errors of `code` are looked for in
 * the formula itself. What `IFERROR` or `IFNA` makes of it stays the same.
 */
export function passedOn(error: FormulaError, code: FormulaErrorCode): FormulaError {
  if (error.code !== code) return error;
  return errorOf(code === '#NUM!' ? '#VALUE!' : '#NUM!');
}

/** A calculator as it may stand, given a box of inputs. Follows the model's `createCalculator`. */
export class CalculatorView extends BoxView {
  readonly calculator: Calculator;
  readonly #names = new Map<string, () => Possible | FormulaTable>();

  constructor(calculator: Calculator, box: Box, meter: Meter, isExact: boolean, within?: Within) {
    super(box, meter, isExact, within);
    this.calculator = calculator;
    this.#names.set(VARIANT, () => this.variant());
    for (const [id, table] of Object.entries(calculator.tables ?? {})) {
      const read = { ...table, columns: table.columns ?? [] };
      this.#names.set(formulaName(id), () => read);
    }
    for (const input of calculator.inputs) {
      this.#names.set(formulaName(input.id), () => this.input(input));
    }
    for (const { id, formula } of calculator.values) {
      this.#names.set(formulaName(id), () => this.worth(formula));
    }
    for (const series of calculator.series ?? []) {
      this.#names.set(formulaName(series.id), () => this.overTheYears(series));
    }
  }

  get(name: string): Possible | FormulaTable | undefined {
    return this.#names.get(name)?.();
  }

  worth = lazily((formula: string): Possible => evaluate(formula, this), ANYTHING);

  holds(condition: string | undefined): Truth {
    return condition === undefined ? sure(true) : truthOf(this.worth(condition));
  }

  lookAt = lazily(
    (input: Input): Look => {
      const shown = this.holds(input.showIf);
      const given = shown.can ? this.read(input.id) : some(null);
      return lookAt(input, given, shown, ({ showIf }) => this.holds(showIf));
    },
    { shown: { can: true, must: false }, options: [], answer: ANYTHING },
  );

  /** Whether the visitor may leave it as it comes. */
  input = lazily((input: Input): Possible => {
    const { answer } = this.lookAt(input);
    if (!answer.some.includes(null)) return answer;
    const given = answer.some.filter((value) => value !== null);
    const set = possible(given, answer.numbers, answer.texts, answer.lists);
    return union(set, this.default(input));
  }, ANYTHING);

  default(input: Input): Possible {
    const { type, min = -Infinity, max = Infinity } = input;
    const own = input.default;
    const isFormula = typeof own === 'object' && !Array.isArray(own);
    const value: Possible = isFormula ? this.worth(own.formula) : some(own);
    const { options } = this.lookAt(input);
    const offered = (input.options ?? []).filter(
      (_, at) => options[at] === undefined || options[at].offered.can,
    );
    const isCertain = options.every(({ offered }) => offered.must);
    const found: Concrete[] = [];
    const otherwise = () => {
      if (type === 'several' || !offered.length) return [null];
      return isCertain ? [offered[0]!.value] : [null, ...offered.map((option) => option.value)];
    };
    const clamp = (number: number) => Math.min(max, Math.max(min, number));
    for (const one of valuesOf(value).some) {
      const within = isNumberType(type) && typeof one === 'number' ? clamp(one) : one;
      const answer = (toAnswer({ ...input, options: offered }, within) ?? null) as Concrete;
      if (answer === null) found.push(...otherwise());
      else found.push(answer);
      if (!isCertain) found.push(...otherwise());
    }
    if (errorsIn(value).length || value.texts || value.lists) found.push(...otherwise());
    if (value.lists) return union(possible(found), possible([], undefined, undefined, value.lists));
    const { numbers } = value;
    if (!numbers || !isNumberType(type)) return possible(found);
    return possible(found, { low: clamp(numbers.low), high: clamp(numbers.high) });
  }

  /** A list of figures, one a year; "on request" where that of any year is none. */
  overTheYears = lazily(({ formula, years, cumulative = false }: Series): Possible => {
    const figures: Interval[] = [];
    let canBeMissing = false;
    for (let year = 1; year <= Math.min(years, MAX_YEARS); year++) {
      const at: View = {
        get: (name) => (name === 'year' ? some(year) : this.get(name)),
        spend: this.spend,
      };
      const found = evaluate(formula, at);
      const figure = numbersIn(found);
      if (!figure) return some(errorOf('#N/A'));
      const { some: values, texts, lists } = found;
      if (texts || lists || values.some((value) => typeof value !== 'number')) canBeMissing = true;
      const before = cumulative ? figures.at(-1) : undefined;
      figures.push(
        before
          ? { low: before.low + figure.low, high: before.high + figure.high }
          : { low: figure.low, high: figure.high },
      );
    }
    const missing = canBeMissing ? [errorOf('#N/A')] : [];
    const isCertain = figures.every(({ low, high }) => low === high);
    return isCertain
      ? possible([...missing, figures.map(({ low }) => low)])
      : possible(missing, undefined, undefined, { must: [], figures });
  }, ANYTHING);

  /** What a formula comes to, with an error of this code only where it is its own, not of what it asks for. */
  ownErrors(
    formula: string,
    code: FormulaErrorCode,
    more: Readonly<Record<string, Possible>> = {},
  ): Possible {
    const view: View = {
      get: (name) => {
        const found = more[name] ?? this.get(name);
        if (!found || !('some' in found)) return found;
        const values = found.some.map((value) =>
          value instanceof FormulaError ? passedOn(value, code) : value,
        );
        return { ...found, some: values };
      },
      spend: this.spend,
    };
    return evaluate(formula, view);
  }
}
