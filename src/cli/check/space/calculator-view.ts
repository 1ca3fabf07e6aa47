import type { Calculator, Input } from '../../../model/content/calculator.ts';
import { isNumberType, toAnswer } from '../../../model/form/answer.ts';
import { formulaName } from '../../../model/formula/formula.ts';
import { lazily } from '../../../model/formula/lazily.ts';
import type { FormulaTable } from '../../../model/formula/value.ts';
import { type View, evaluate } from '../possible/evaluate.ts';
import {
  ANYTHING,
  type Concrete,
  type Possible,
  type Truth,
  errorsIn,
  possible,
  some,
  union,
  valuesOf,
} from '../possible/possible.ts';
import { sure, truthOf } from '../possible/truth.ts';
import { type Look, lookAt } from './question-look.ts';
import { type Box, BoxView, type Meter, type Within } from './space.ts';

/** A calculator as it may stand, given a box of inputs. Follows the model's `createCalculator`. */
export class CalculatorView extends BoxView {
  readonly calculator: Calculator;
  readonly #names = new Map<string, () => Possible | FormulaTable>();

  constructor(calculator: Calculator, box: Box, meter: Meter, isExact: boolean, within?: Within) {
    super(box, meter, isExact, within);
    this.calculator = calculator;
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

  /** What goes wrong in a formula itself, not in what it asks for. */
  ownErrors(formula: string, more: Readonly<Record<string, Possible>> = {}): Possible {
    const view: View = {
      get: (name) => {
        const found = more[name] ?? this.get(name);
        return found && 'some' in found ? valuesOf(found) : found;
      },
      spend: this.spend,
    };
    return evaluate(formula, view);
  }
}
