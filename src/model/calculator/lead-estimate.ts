import type { LeadEstimate } from '../lead/lead.ts';
import { leadValue } from '../lead/lead-value.ts';
import type { CalculatorEngine, CalculatorEvaluation } from './calculator-evaluation.ts';
import { inputText } from './create-calculator.ts';

/** What of an estimate goes into the lead: the figures shown, the large ones first. */
export function leadEstimate(
  { id, calculator }: CalculatorEngine,
  { inputs, values, format, fill }: CalculatorEvaluation,
): LeadEstimate {
  const shown = values.filter(({ shown }) => shown);
  const headlines = shown.filter(({ value }) => value.headline);
  return {
    id,
    title: fill(calculator.title),
    inputs: inputs.map(({ input, options, value }) => ({
      id: input.id,
      label: input.label,
      value: leadValue(value),
      text: inputText(input, options, value, format),
    })),
    values: [...new Set([...headlines, ...shown])].map(
      ({ value, number, range, text, rangeText }) => ({
        id: value.id,
        label: value.label,
        value: number,
        text: rangeText ? `${text} (${rangeText})` : text,
        range,
      }),
    ),
  };
}
