import type { Calculator, CalculatorValue, Input, Series } from '../content/calculator.ts';
import type { Option } from '../content/field.ts';
import { type Formula, type FormulaTable, formulaName, parseFormula } from '../formula/formula.ts';

/** A calculator with its formulas read. */
export interface CompiledCalculator {
  readonly calculator: Calculator;
  readonly inputs: readonly CompiledInput[];
  readonly values: readonly CompiledValue[];
  readonly series: readonly { readonly series: Series; readonly formula: Formula }[];
  readonly notes: readonly { readonly when: Formula | undefined; readonly text: string }[];
  /** What a name in a formula means. */
  readonly figures: ReadonlyMap<string, CompiledInput | CompiledValue>;
  readonly tables: ReadonlyMap<string, FormulaTable>;
}

/** A figure that others rest on. */
interface CompiledFigure {
  /** As formulas write it. */
  readonly name: string;
  readonly showIf: Formula | undefined;
  readonly low: Formula | undefined;
  readonly high: Formula | undefined;
  /** How it is worked out; of an input, until it is set. */
  readonly formula: Formula | undefined;
}

export interface CompiledInput extends CompiledFigure {
  readonly input: Input;
  readonly options: readonly { readonly option: Option; readonly showIf: Formula | undefined }[];
}

export interface CompiledValue extends CompiledFigure {
  readonly formula: Formula;
  readonly value: CalculatorValue;
}

/** @throws FormulaSyntaxError for content that was not checked */
export function compileCalculator(calculator: Calculator): CompiledCalculator {
  const formula = (text: string | undefined) =>
    text === undefined ? undefined : parseFormula(text);
  const figure = ({ id, showIf, low, high }: Input | CalculatorValue) => ({
    name: formulaName(id),
    showIf: formula(showIf),
    low: formula(low),
    high: formula(high),
  });

  const inputs = calculator.inputs.map((input): CompiledInput => ({
    ...figure(input),
    input,
    formula: isWorkedOut(input.default) ? parseFormula(input.default.formula) : undefined,
    options: (input.options ?? []).map((option) => ({ option, showIf: formula(option.showIf) })),
  }));
  const values = calculator.values.map((value): CompiledValue => ({
    ...figure(value),
    value,
    formula: parseFormula(value.formula),
  }));

  return {
    calculator,
    inputs,
    values,
    series: (calculator.series ?? []).map((series) => ({
      series,
      formula: parseFormula(series.formula),
    })),
    notes: (calculator.notes ?? []).map(({ when, text }) => ({ when: formula(when), text })),
    figures: new Map([...inputs, ...values].map((figure) => [figure.name, figure])),
    tables: new Map(
      Object.entries(calculator.tables ?? {}).map(([id, { columns = [], rows }]) => [
        formulaName(id),
        { columns, rows },
      ]),
    ),
  };
}

function isWorkedOut(value: Input['default']): value is { formula: string } {
  return typeof value === 'object' && 'formula' in value;
}
