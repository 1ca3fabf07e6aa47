import type { Calculator, CalculatorValue, Input } from '../../../model/content/calculator.ts';
import type { CalculatorEvaluation } from '../../../model/calculator/calculator-evaluation.ts';
import { MAX_YEARS } from '../../../model/calculator/create-calculator.ts';
import { isNumberType } from '../../../model/form/answer.ts';
import {
  FormulaError,
  type FormulaErrorCode,
  formulaName,
  holdsIn,
  readFormula,
} from '../../../model/formula/formula.ts';
import type { Severity } from '../finding.ts';
import {
  type Possible,
  errorsIn,
  isNothing,
  numbersIn,
  some,
  valuesOf,
} from '../possible/possible.ts';
import { all, any, not } from '../possible/truth.ts';
import { type CalculatorView, passedOn } from '../space/calculator-view.ts';
import type { Box, Target } from '../space/space.ts';
import { caseTargets } from './text-cases.ts';

/** A part of a calculator that some inputs should lead to, or none. */
export interface CalculatorTarget extends Target<CalculatorView, CalculatorEvaluation> {
  readonly kind: string;
  readonly path: string;
  readonly severity: Severity;
  readonly what: string;
  /** True: a mistake if it happens; else a mistake if it cannot. */
  readonly isFault: boolean;
  readonly suggestion?: string;
  readonly start?: (whole: Box) => Box;
}

/** `#N/A` is "on request", which is an answer. */
const FAULTS: readonly FormulaErrorCode[] = ['#DIV/0!', '#VALUE!', '#NUM!', '#NAME?', '#LIMIT!'];

const MENDING: Partial<Record<FormulaErrorCode, string>> = {
  '#DIV/0!': 'Ask first, as in IF(y = 0, 0, x / y), or say what it means by "missing".',
  '#VALUE!': 'A text or a blank stands where a number is wanted: ask for it by IF or ISBLANK.',
  '#NUM!': 'No such number: ask first, or bound what goes in by MIN and MAX.',
};

export function calculatorTargets(calculator: Calculator, at: string): CalculatorTarget[] {
  const targets = parts(calculator, at);
  return [
    ...targets,
    ...caseTargets<CalculatorView, CalculatorEvaluation, CalculatorTarget>(calculator, at, targets),
    ...faults(calculator, at),
  ];
}

function parts({ inputs, values, notes = [] }: Calculator, at: string): CalculatorTarget[] {
  const reached = { severity: 'error' as const, isFault: false };
  return [
    ...inputs.flatMap((input, place): CalculatorTarget[] => {
      const path = `${at}.inputs[${place}]`;
      return [
        {
          ...reached,
          kind: 'input',
          path,
          what: `input "${input.id}"`,
          test: (view) => view.lookAt(input).shown,
          happened: (real) => real.inputs.some((shown) => shown.input.id === input.id),
        },
        ...(input.options ?? []).map((option, at): CalculatorTarget => ({
          ...reached,
          kind: 'option',
          path: `${path}.options[${at}]`,
          what: `option "${option.value}" of "${input.id}"`,
          test: (view) => {
            const { shown, options } = view.lookAt(input);
            return shown.can ? all(shown, options[at]!.offered) : shown;
          },
          happened: (real) =>
            real.inputs.some(
              (shown) =>
                shown.input.id === input.id &&
                shown.options.some(({ value }) => value === option.value),
            ),
        })),
      ];
    }),
    ...values.map((value, place): CalculatorTarget => ({
      ...reached,
      kind: 'value',
      path: `${at}.values[${place}]`,
      what: `a figure for "${value.id}"`,
      test: (view) => {
        const found = view.get(formulaName(value.id)) as Possible;
        const isNumber = {
          can: numbersIn(found) !== undefined,
          must: found.some.every((one) => typeof one === 'number') && !found.texts && !found.lists,
        };
        return isNumber.can ? all(isNumber, view.holds(value.showIf)) : isNumber;
      },
      happened: (real) =>
        real.values.some(
          ({ value: { id, hidden }, number, shown }) =>
            id === value.id && number !== null && (shown || hidden === true),
        ),
    })),
    ...values.flatMap((value, place) =>
      [value.missing ?? []].flat().flatMap((words, order) => {
        if (typeof words === 'string') return [];
        const before = (value.missing as (typeof words)[]).slice(0, order);
        return wordsTarget(value, words, before, `${at}.values[${place}].missing[${order}]`);
      }),
    ),
    ...notes.map(({ when }, place): CalculatorTarget => ({
      ...reached,
      kind: 'note',
      path: `${at}.notes[${place}]`,
      what: `note ${place + 1}`,
      test: (view) => view.holds(when),
      happened: (real) => real.notes.includes(`note ${place}`),
    })),
  ];
}

interface Words {
  readonly text: string;
  readonly showIf?: string | undefined;
}

/** Words in place of a figure, said where it has none and none of those before them is said. */
function wordsTarget(
  { id }: CalculatorValue,
  words: Words,
  before: readonly Words[],
  path: string,
): CalculatorTarget {
  return {
    kind: 'text',
    severity: 'error',
    isFault: false,
    path,
    what: `"${words.text}" in place of "${id}"`,
    test: (view) => {
      const { some: values, numbers, texts, lists } = view.get(formulaName(id)) as Possible;
      const none = values.filter((one) => typeof one !== 'number');
      const isMissing = {
        can: none.length > 0 || Boolean(texts ?? lists),
        must: none.length === values.length && !numbers,
      };
      const others = before.map(({ showIf }) => not(view.holds(showIf)));
      return all(isMissing, view.holds(words.showIf), ...others);
    },
    happened: ({ scope, values }) =>
      values.some(({ value, number }) => value.id === id && number === null) &&
      holdsIn(scope, words.showIf) &&
      !before.some(({ showIf }) => holdsIn(scope, showIf)),
  };
}

function faults(calculator: Calculator, at: string): CalculatorTarget[] {
  const { inputs, values, series = [] } = calculator;
  return [
    ...values.flatMap((value, place) =>
      faultsOf(value.formula, `${at}.values[${place}].formula`, {
        shown: value.hidden ? undefined : value.showIf,
        mayDivide: isExplained(value, calculator),
      }),
    ),
    ...inputs.flatMap((input, place) => [
      ...('formula' in Object(input.default)
        ? faultsOf(
            (input.default as { formula: string }).formula,
            `${at}.inputs[${place}].default.formula`,
            { shown: input.showIf, mayDivide: false },
          )
        : []),
      ...outOfRange(input, `${at}.inputs[${place}]`),
    ]),
    ...series.flatMap(({ formula, years }, place) =>
      faultsOf(formula, `${at}.series[${place}].formula`, {
        shown: undefined,
        mayDivide: false,
        years: Math.min(years, MAX_YEARS),
      }),
    ),
  ];
}

/** Whether a division by zero is told in words of its own wherever it would show. */
function isExplained(value: CalculatorValue, { values }: Calculator): boolean {
  if ([value.missing ?? []].flat().some((one) => typeof one === 'string' || !one.showIf))
    return true;
  if (!value.hidden) return false;
  const users = values.filter((other) =>
    readFormula(other.formula).names.includes(formulaName(value.id)),
  );
  return users.every((user) => user !== value && isExplained(user, { values } as Calculator));
}

interface Around {
  readonly shown: string | undefined;
  readonly mayDivide: boolean;
  readonly years?: number;
}

function faultsOf(formula: string, path: string, around: Around): CalculatorTarget[] {
  const { shown, mayDivide, years } = around;
  // Each year by itself, for a formula may ask for it more than once.
  const eachYear = Array.from({ length: years ?? 1 }, (_, index): Record<string, Possible> =>
    years ? { year: some(index + 1) } : {},
  );
  return FAULTS.filter((code) => !(mayDivide && code === '#DIV/0!')).map((code) => {
    const isCode = (value: unknown) => value instanceof FormulaError && value.code === code;
    return {
      kind: code === '#DIV/0!' ? 'division-by-zero' : 'formula-error',
      severity: 'error',
      isFault: true,
      path,
      what: code,
      ...(MENDING[code] && { suggestion: MENDING[code] }),
      test: (view) => {
        const truths = eachYear.map((year) => {
          const found = view.ownErrors(formula, code, year);
          const can = errorsIn(found).some(isCode);
          return { can, must: can && isNothing(valuesOf(found)) && found.some.length === 1 };
        });
        const own = any(...truths);
        return own.can ? all(own, view.holds(shown)) : own;
      },
      happened: (real) => {
        const { scope } = real;
        if (shown !== undefined && !isShown(real, shown)) return false;
        const known = (name: string) => {
          const value = scope.get(name);
          return value instanceof FormulaError ? passedOn(value, code) : value;
        };
        const at = (year: number) =>
          readFormula(formula).evaluate({
            get: (name) => (name === 'year' && years ? year : known(name)),
          });
        return Array.from({ length: years ?? 1 }, (_, index) => at(index + 1)).some(isCode);
      },
    };
  });
}

function isShown({ scope }: CalculatorEvaluation, condition: string): boolean {
  const value = readFormula(condition).evaluate(scope);
  return !(value instanceof FormulaError) && Boolean(Array.isArray(value) ? value.length : value);
}

/** A default, and how far it may be off, should be figures that the input takes. */
function outOfRange(input: Input, path: string): CalculatorTarget[] {
  const { id, min = -Infinity, max = Infinity } = input;
  if (!isNumberType(input.type) || (min === -Infinity && max === Infinity)) return [];
  const { default: own, low, high } = input;
  const formulas = { 'default.formula': (own as { formula?: string }).formula, low, high };
  return Object.entries(formulas).flatMap(([key, formula]): CalculatorTarget[] => {
    if (!formula) return [];
    return [
      {
        kind: 'default-out-of-range',
        severity: 'warning',
        isFault: true,
        path: `${path}.${key}`,
        what: `a figure outside ${min === -Infinity ? '…' : min} to ${max === Infinity ? '…' : max} for "${id}"`,
        suggestion: 'Bound the formula by MIN and MAX, or widen the range of the input.',
        start: (whole) => new Map(whole).set(id, some(null)),
        test: (view) => {
          const value = view.worth(formula);
          const { some: values, numbers } = value;
          const isOut = (one: unknown) => typeof one === 'number' && (one < min || one > max);
          const can =
            values.some(isOut) ||
            (numbers !== undefined && (numbers.low < min || numbers.high > max));
          const must =
            values.every(isOut) &&
            !value.texts &&
            !value.lists &&
            (!numbers || numbers.high < min || numbers.low > max);
          return can ? all({ can, must }, view.lookAt(input).shown) : { can, must: false };
        },
        happened: (real) => {
          const shown = real.inputs.find((one) => one.input.id === id);
          const value = readFormula(formula).evaluate(real.scope);
          return (
            shown !== undefined &&
            !shown.set &&
            typeof value === 'number' &&
            (value < min || value > max)
          );
        },
      },
    ];
  });
}
