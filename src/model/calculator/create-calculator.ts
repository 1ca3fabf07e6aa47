import type { Calculator, Format, Input, Series } from '../content/calculator.ts';
import type { Answer, Answers, Option } from '../content/field.ts';
import { answerText } from '../form/answer-text.ts';
import { sanitizeAnswers } from '../form/answer.ts';
import { fillText } from '../form/fill-text.ts';
import { type Scope, formulaName } from '../formula/formula.ts';
import { readFormula } from '../formula/formula.ts';
import type {
  CalculatorEngine,
  CalculatorEvaluation,
  CalculatorResult,
  EvaluatedInput,
  EvaluatedValue,
  FormatFigure,
} from './calculator-evaluation.ts';
import { namesOf, runCalculator } from './calculator-run.ts';
import { createFigureFormats } from './figure-format.ts';
import { numberOf, rangeOf } from './range.ts';

/**
 * Reads a calculator of a checked content file.
 *
 * @param id its name in the content
 * @param locale BCP 47, for how figures are written
 * @param words what is said of a value that has no figure and no words of its own
 * @throws FormulaSyntaxError for content that was not checked
 */
export function createCalculator(
  id: string,
  calculator: Calculator,
  locale: string,
  words: { readonly onRequest: string } = { onRequest: 'on request' },
): CalculatorEngine {
  const names = namesOf(calculator);
  const formats = createFigureFormats(locale);

  const evaluate = (given: Answers): CalculatorEvaluation => {
    const run = runCalculator(names, given);
    const currency = currencyOf(calculator, run.scope);
    const format: FormatFigure = (value, format, digits) =>
      value === null ? words.onRequest : formats(format, digits, currency).one(value);

    const inputs = calculator.inputs.flatMap((input): EvaluatedInput[] => {
      const { shown, options, answer } = run.input(input);
      const byDefault = run.default(input);
      const set = answer !== undefined;
      return shown ? [{ input, options, value: answer ?? byDefault, set, default: byDefault }] : [];
    });

    const values = calculator.values.map((value): EvaluatedValue => {
      const number = numberOf(run.figure(value));
      const range = rangeOf(value, run);
      const { one, range: between } = formats(value.format, value.digits, currency);
      return {
        value,
        number,
        range,
        text: number === null ? (value.missing ?? words.onRequest) : one(number),
        rangeText: range ? between(...range) : '',
        shown: !value.hidden && run.holds(value.showIf),
      };
    });

    const series = (calculator.series ?? []).map((series) => ({
      series,
      numbers: overTheYears(series, run.scope),
    }));

    const texts = new Map<string, string>([
      ...inputs.map(({ input, options, value }): [string, string] => [
        formulaName(input.id),
        inputText(input, options, value, format),
      ]),
      ...values.map(({ value, text }): [string, string] => [value.id, text]),
    ]);
    const fill = (text: string) => fillText(text, run.scope, (name) => texts.get(name));
    const notes = (calculator.notes ?? [])
      .filter(({ when }) => run.holds(when))
      .map(({ text }) => fill(text));

    const result = resultOf(id, { inputs, values, series });
    return { inputs, values, series, notes, result, scope: run.scope, fill, format };
  };

  return {
    id,
    calculator,
    sanitize: (inputs) => sanitizeAnswers(calculator.inputs, inputs),
    evaluate,
    format(value, format, digits) {
      if (value === null) return words.onRequest;
      const currency = currencyOf(calculator, runCalculator(names, {}).scope);
      return formats(format, digits, currency).one(value);
    },
  };
}

/** An input in words, as the visitor reads it. */
export function inputText(
  { type, unit }: Input,
  options: readonly Option[],
  value: Answer,
  format: FormatFigure,
): string {
  if (typeof value !== 'number' || options.length) return answerText(options, value);
  const kind: Format = type === 'money' || type === 'percent' ? type : 'number';
  // What the visitor typed is shown with all it has behind the point.
  const text = format(value, kind, Number.isInteger(value) ? 0 : kind === 'money' ? 2 : 10);
  return unit ? `${text} ${unit}` : text;
}

/** Either told outright or by an input. */
function currencyOf({ currency = '', inputs }: Calculator, scope: Scope): string {
  if (!inputs.some(({ id }) => id === currency)) return currency;
  const value = scope.get(formulaName(currency));
  return typeof value === 'string' ? value : '';
}

function overTheYears({ formula, years, cumulative }: Series, scope: Scope): (number | null)[] {
  let total: number | null = 0;
  return Array.from({ length: years }, (_, index) => {
    const at: Scope = { get: (name) => (name === 'year' ? index + 1 : scope.get(name)) };
    const figure = numberOf(readFormula(formula).evaluate(at));
    if (!cumulative) return figure;
    // After a year that is unknown no sum is known.
    total = total === null || figure === null ? null : total + figure;
    return total;
  });
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
