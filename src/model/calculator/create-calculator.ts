import type { Calculator, CalculatorValue, Format, Input, Series } from '../content/calculator.ts';
import type { Answer, Answers, Option } from '../content/field.ts';
import { VARIANT } from '../content/choose-variant.ts';
import type { Text } from '../content/primitives.ts';
import { answerText } from '../form/answer-text.ts';
import { type SaidOption, isNumberType, sanitizeAnswers, toAnswer } from '../form/answer.ts';
import { type Filled, fillText, filledBy } from '../form/fill-text.ts';
import {
  FormulaError,
  type FormulaValue,
  type Scope,
  formulaName,
  holdsIn,
  readFormula,
} from '../formula/formula.ts';
import { lazily } from '../formula/lazily.ts';
import type {
  CalculatorEngine,
  CalculatorEvaluation,
  CalculatorResult,
  FormatFigure,
} from './calculator-evaluation.ts';
import { createFigureFormats } from './figure-format.ts';
import { type Corner, rangeOf } from './range.ts';
import { type PlainWords, plainWords } from '../plain-words.ts';

/** A series has no bounds of its own. */
type Figure = Input | CalculatorValue | (Series & { low?: undefined; high?: undefined });
type Offered = Input & { options: readonly Option[] };
type Outcome = FormulaValue | FormulaError;

/** The published schema's bound; the check in the browser leaves single numbers alone. */
export const MAX_YEARS = 30;

/** So many figures are worked out for all ranges together, a series as one a year; a range that is not done by then is not shown. */
const MAX_AT_BOUNDS = 50_000;

const EXPECTED: Corner<Figure> = new Map();

/** The figure, or null ("on request") for anything but a number. */
const numberOf = (value: Outcome) => (typeof value === 'number' ? value + 0 : null);

/**
 * Reads a calculator of a checked content file.
 *
 * @param id its name in the content
 * @param locale BCP 47, for how figures are written
 * @param words what is said of a value that has no figure and no words of its own
 * @param variant which one formulas find
 */
export function createCalculator(
  id: string,
  calculator: Calculator,
  locale: string,
  { onRequest }: Pick<PlainWords, 'onRequest'> = plainWords,
  variant = '',
): CalculatorEngine {
  const { inputs, values, series: allSeries = [], tables = {} } = calculator;
  const named = new Map<string, Figure>(
    [...inputs, ...values, ...allSeries].map((figure) => [formulaName(figure.id), figure]),
  );
  const tableNames = new Map(
    Object.entries(tables).map(([id, table]) => [formulaName(id), { columns: [], ...table }]),
  );
  const formats = createFigureFormats(locale);

  /** One look with given inputs; everything is worked out on first use, and once. */
  const evaluate = (given: Answers): CalculatorEvaluation => {
    const circle = new FormulaError('#LIMIT!');
    let left = MAX_AT_BOUNDS;
    const holds = (condition: string | undefined) => holdsIn(scope, condition);

    const stateOf = lazily(
      (input: Input) => {
        const shown = holds(input.showIf);
        const options = (input.options ?? []).filter(({ showIf }) => holds(showIf));
        const field: Offered = { ...input, options };
        // Null: not set, so the default counts.
        const answer = shown ? (toAnswer(field, given[input.id]) ?? null) : null;
        return { shown, field, answer };
      },
      // In a circle any field is as good as another.
      { shown: true, field: inputs[0] as Offered, answer: null as Answer },
    );

    /** Without bounds of its own, at a corner of those it rests on. */
    const plain = (figure: Figure, at: Scope): Outcome => {
      if ('years' in figure) return listOf(overTheYears(figure, at));
      if (!('default' in figure)) return readFormula(figure.formula).evaluate(at);
      const { field, answer } = stateOf(figure);
      return answer ?? defaultOf(field, at);
    };

    const scopes = new Map<string, Scope>();
    const scopeAt = (corner: Corner<Figure>): Scope => {
      const key = [...corner]
        .map(([{ id }, bound]) => id + bound)
        .sort()
        .join();
      const known = scopes.get(key);
      if (known) return known;
      const figureAt = lazily((figure: Figure): Outcome => {
        if (corner.size && (left -= 'years' in figure ? MAX_YEARS : 1) < 0) return circle;
        const bound = figure[corner.get(figure)!];
        if (!bound) return plain(figure, scope);
        // A bound may be told by the figure itself: `days * 0.8`.
        const own = formulaName(figure.id);
        return readFormula(bound).evaluate({
          get: (name) => (name === own ? plain(figure, scope) : scope.get(name)),
        });
      }, circle);
      const scope: Scope = {
        get(name) {
          const figure = named.get(name);
          if (figure) return figureAt(figure);
          return name === VARIANT ? variant : tableNames.get(name);
        },
      };
      scopes.set(key, scope);
      return scope;
    };
    const scope = scopeAt(EXPECTED);
    const figure = ({ id }: Figure, corner = EXPECTED) =>
      scopeAt(corner).get(formulaName(id)) as Outcome;

    /** The uncertain figures that this one rests on. */
    const uncertain = (figure: Figure): readonly Figure[] => {
      // A set hands out what is added on the way: a chain of any length needs no stack.
      const met = new Set([figure]);
      for (const one of met) {
        const { low, high } = one;
        if ('default' in one && stateOf(one).answer !== null) met.delete(one);
        // With both bounds of its own, what the figure itself rests on no longer matters.
        else {
          for (const formula of [low, high, low && high ? low : formulaOf(one)]) {
            for (const name of readFormula(formula ?? '0').names) met.add(named.get(name) ?? one);
          }
        }
      }
      return [...met].filter(({ low, high }) => low ?? high);
    };

    const { currency: code = '' } = calculator;
    const isInput = inputs.some(({ id }) => id === code);
    const currency = isInput ? answerText([], scope.get(formulaName(code)) as Answer) : code;
    const format: FormatFigure = (value, format, digits) =>
      value === null ? onRequest : formats(format, digits, currency)(value);

    /** Figures in words, by name. */
    const texts = new Map<string, string>();
    const fill = (text: Text | undefined) => fillText(text, scope, (name) => texts.get(name));
    const filled = filledBy(fill);

    const shownInputs = inputs.flatMap((input) => {
      const { shown, field, answer } = stateOf(input);
      if (!shown) return [];
      const byDefault = defaultOf(field, scope);
      const options = field.options.map(filled);
      const value = answer ?? byDefault;
      texts.set(formulaName(input.id), inputText(filled(input), options, value, format));
      return { input, options, value, set: answer !== null, default: byDefault };
    });

    const evaluated = values.map((value) => {
      const number = numberOf(figure(value));
      const range = rangeOf(uncertain(value), number, (corner) => numberOf(figure(value, corner)));
      const written = formats(value.format, value.digits, currency);
      const text = number === null ? fill(value.missing) || onRequest : written(number);
      texts.set(value.id, text);
      return {
        value,
        number,
        range,
        text,
        rangeText: range ? written(...range) : '',
        shown: !value.hidden && holds(value.showIf),
      };
    });

    const series = allSeries.map((series) => {
      const numbers = overTheYears(series, scope);
      texts.set(series.id, numbers.map((number) => format(number, series.format)).join(', '));
      return { series: filled(series), numbers };
    });

    const evaluation = {
      inputs: shownInputs.map((shown) => ({ ...shown, input: filled(shown.input) })),
      values: evaluated.map((figure) => ({ ...figure, value: filled(figure.value) })),
      series,
    };
    return {
      ...evaluation,
      notes: (calculator.notes ?? [])
        .filter(({ when }) => holds(when))
        .map(({ text }) => fill(text)),
      result: resultOf(id, evaluation),
      scope: { ...scope, words: (name) => texts.get(name) },
      fill,
      format,
    };
  };

  return {
    id,
    calculator,
    sanitize: (answers) => sanitizeAnswers(inputs, answers),
    evaluate,
  };
}

/** How a figure is worked out; undefined for an input whose default is told outright. */
function formulaOf(figure: Figure): string | undefined {
  if (!('default' in figure)) return figure.formula;
  const { default: given } = figure;
  return typeof given === 'object' && 'formula' in given ? given.formula : undefined;
}

/** A default is always an answer: a worked-out number keeps to the bounds, a choice to what is offered. */
function defaultOf(input: Input, at: Scope): Answer {
  const { min = -Infinity, max = Infinity, type, options = [] } = input;
  const formula = formulaOf(input);
  const value = formula ? readFormula(formula).evaluate(at) : input.default;
  const within =
    isNumberType(type) && typeof value === 'number' ? Math.min(max, Math.max(min, value)) : value;
  const answer = toAnswer(input, within) ?? null;
  return answer === null && type !== 'several' ? (options[0]?.value ?? null) : answer;
}

/** An input in words, as the visitor reads it. */
export function inputText(
  { type, unit }: Filled<Input>,
  options: readonly SaidOption[],
  value: Answer,
  format: FormatFigure,
): string {
  if (typeof value !== 'number' || options.length) return answerText(options, value);
  const kind: Format = type === 'money' || type === 'percent' ? type : 'number';
  // What the visitor typed is shown with all it has behind the point.
  const text = format(value, kind, Number.isInteger(value) ? 0 : kind === 'money' ? 2 : 10);
  return unit ? `${text} ${unit}` : text;
}

function overTheYears({ formula, years, cumulative }: Series, scope: Scope): (number | null)[] {
  let total: number | null = 0;
  return Array.from({ length: Math.min(years, MAX_YEARS) }, (_, index) => {
    const at: Scope = { get: (name) => (name === 'year' ? index + 1 : scope.get(name)) };
    const figure = numberOf(readFormula(formula).evaluate(at));
    if (!cumulative) return figure;
    // After a year that is unknown no sum is known.
    total = total === null || figure === null ? null : total + figure;
    return total;
  });
}

/** What formulas reckon with; one year "on request" makes the whole so. */
function listOf(numbers: readonly (number | null)[]): Outcome {
  return numbers.includes(null) ? new FormulaError('#N/A') : (numbers as number[]);
}

function resultOf(
  id: string,
  { inputs, values, series }: Pick<CalculatorEvaluation, 'inputs' | 'values' | 'series'>,
): CalculatorResult {
  const shown = values.filter(({ shown }) => shown);
  return {
    id,
    inputs: Object.fromEntries(inputs.map(({ input, value }) => [input.id, value])),
    values: Object.fromEntries(shown.map(({ value, number }) => [value.id, number])),
    ranges: Object.fromEntries(
      shown.flatMap(({ value, range }) => (range ? [[value.id, range]] : [])),
    ),
    series: Object.fromEntries(series.map(({ series, numbers }) => [series.id, numbers])),
    working: values.map(({ value, number }) => ({
      name: value.id,
      label: value.label,
      formula: value.formula,
      value: number,
    })),
  };
}
