import type { Calculator, Format, Input } from '../content/calculator.ts';
import type { Answer, Answers, Option } from '../content/field.ts';
import { answerText } from '../form/answer-text.ts';
import { sanitizeAnswers } from '../form/answer.ts';
import { fillText } from '../form/fill-text.ts';
import { type Formula, type Scope, formulaName } from '../formula/formula.ts';
import type {
  CalculatorEngine,
  CalculatorEvaluation,
  CalculatorResult,
  EvaluatedInput,
  EvaluatedValue,
  FormatFigure,
} from './calculator-evaluation.ts';
import { runCalculator } from './calculator-run.ts';
import { type CompiledCalculator, compileCalculator } from './compile-calculator.ts';
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
  const compiled = compileCalculator(calculator);
  const formats = createFigureFormats(locale);

  const evaluate = (given: Answers): CalculatorEvaluation => {
    const run = runCalculator(compiled, given);
    const currency = currencyOf(compiled, run.scope);
    const format: FormatFigure = (value, format, digits) =>
      value === null ? words.onRequest : formats(format, digits, currency).one(value);

    const inputs = compiled.inputs.flatMap((compiled): EvaluatedInput[] => {
      const { shown, options, answer } = run.input(compiled);
      const byDefault = run.default(compiled);
      if (!shown) return [];
      const set = answer !== undefined;
      return [
        { input: compiled.input, options, value: answer ?? byDefault, set, default: byDefault },
      ];
    });

    const values = compiled.values.map((figure): EvaluatedValue => {
      const { value } = figure;
      const number = numberOf(run.figure(figure));
      const range = rangeOf(figure, run);
      const { one, range: between } = formats(value.format, value.digits, currency);
      return {
        value,
        number,
        range,
        text: number === null ? (value.missing ?? words.onRequest) : one(number),
        rangeText: range ? between(...range) : '',
        shown: !value.hidden && run.holds(figure.showIf),
      };
    });

    const series = compiled.series.map(({ series, formula }) => ({
      series,
      numbers: overTheYears(formula, series.years, series.cumulative, run.scope),
    }));

    const texts = new Map<string, string>([
      ...inputs.map(({ input, options, value }): [string, string] => [
        formulaName(input.id),
        inputText(input, options, value, format),
      ]),
      ...values.map(({ value, text }): [string, string] => [value.id, text]),
    ]);
    const fill = (text: string) => fillText(text, run.scope, (name) => texts.get(name));
    const notes = compiled.notes.flatMap(({ when, text }) => (run.holds(when) ? fill(text) : []));

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
      const currency = currencyOf(compiled, runCalculator(compiled, {}).scope);
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
function currencyOf({ calculator, figures }: CompiledCalculator, scope: Scope): string {
  const { currency = '' } = calculator;
  const name = formulaName(currency);
  if (!figures.has(name)) return currency;
  const value = scope.get(name);
  return typeof value === 'string' ? value : '';
}

function overTheYears(
  formula: Formula,
  years: number,
  cumulative: boolean | undefined,
  scope: Scope,
): (number | null)[] {
  let total: number | null = 0;
  return Array.from({ length: years }, (_, index) => {
    const year = index + 1;
    const figure = numberOf(
      formula.evaluate({ get: (name) => (name === 'year' ? year : scope.get(name)) }),
    );
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
