import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/en.ts';
import { say } from '../../locales/say.ts';
import type { Group } from '../../model/content/calculator.ts';
import type { Answer } from '../../model/content/field.ts';
import type { EvaluatedInput } from '../../model/calculator/calculator-evaluation.ts';
import { inputText } from '../../model/calculator/create-calculator.ts';
import { field } from '../../ui/field/field.ts';
import { sourceNote } from '../../ui/source-note.ts';
import type { CalculatorSession, InputProblem } from './calculator-session.ts';

export interface CalculatorInputsView {
  readonly session: CalculatorSession;
  readonly words: Words;
  readonly locale: string;
  readonly currency: string;
  readonly onSet: (shown: EvaluatedInput, value: Answer, badInput?: boolean) => void;
  readonly onReset: (shown: EvaluatedInput) => void;
  readonly onSettle: (id: string) => void;
}

function problemText(problem: InputProblem, { input }: EvaluatedInput, words: Words): string {
  if (problem === 'number') return words.numberError;
  const [text, limit] =
    problem === 'min' ? [words.minError, input.min] : [words.maxError, input.max];
  return say(text, { limit: limit ?? '' });
}

function reset(view: CalculatorInputsView, shown: EvaluatedInput): unknown {
  const { session, words, onReset } = view;
  if (!session.isChanged(shown)) return nothing;
  const { input, options } = shown;
  const value = inputText(input, options, shown.default, session.evaluation.format);
  return html`<button
    class="link small"
    type="button"
    aria-label=${say(words.resetLabel, { label: input.label, value })}
    @click=${() => onReset(shown)}
  >
    ${say(words.resetTo, { value })}
  </button>`;
}

function inputField(view: CalculatorInputsView, shown: EvaluatedInput): TemplateResult {
  const { session, words, locale, currency, onSet } = view;
  const { input, options } = shown;
  const problem = session.problems.get(input.id);
  return field({
    ...input,
    label: session.evaluation.fill(input.label),
    options,
    locale,
    words,
    currency,
    chips: input.type !== 'select',
    value: session.valueOf(shown),
    error: problem && problemText(problem, shown, words),
    tag: input.assumption ? html`<span class="tag">${words.ourAssumption}</span>` : nothing,
    after: html`${sourceNote(input.source, words)}${reset(view, shown)}`,
    onAnswer: (value, badInput) => onSet(shown, value, badInput),
  });
}

function group(view: CalculatorInputsView, { title, text, folded }: Group, fields: unknown) {
  const body = html`${text ? html`<p class="muted small">${text}</p>` : nothing}${fields}`;
  return folded
    ? html`<details class="group">
        <summary>${title}</summary>
        <div class="fields">${body}</div>
      </details>`
    : html`<section class="group fields">
        <h4>${title}</h4>
        ${body}
      </section>`;
}

/** The figures to be set, in the groups of the content; folded groups keep the first view short. */
export function calculatorInputs(view: CalculatorInputsView): TemplateResult {
  const { session, onSettle } = view;
  const { groups = [] } = session.engine.calculator;
  const { inputs } = session.evaluation;
  const fields = (id: string | undefined) =>
    inputs.filter(({ input }) => input.group === id).map((shown) => inputField(view, shown));
  const grouped = groups.map((one) => [one, fields(one.id)] as const);
  const onChange = (event: Event) => onSettle((event.target as HTMLInputElement).name);
  return html`<div class="inputs" @change=${onChange}>
    <div class="fields">${fields(undefined)}</div>
    ${grouped.map(([one, shown]) => (shown.length > 0 ? group(view, one, shown) : nothing))}
  </div>`;
}
