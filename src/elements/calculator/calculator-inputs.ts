import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/en.ts';
import { say } from '../../locales/say.ts';
import type { Answer } from '../../model/content/field.ts';
import type { EvaluatedInput } from '../../model/calculator/calculator-evaluation.ts';
import { inputText } from '../../model/calculator/create-calculator.ts';
import { filledBy } from '../../model/form/fill-text.ts';
import { field } from '../../ui/field/field.ts';
import { prose } from '../../ui/prose.ts';
import { sourceLine } from '../../ui/source-line.ts';
import { problemText } from '../field-problem.ts';
import type { CalculatorSession } from './calculator-session.ts';

export interface CalculatorInputsView {
  readonly session: CalculatorSession;
  readonly words: Words;
  readonly locale: string;
  readonly onSet: (shown: EvaluatedInput, value: Answer, badInput?: boolean) => void;
  readonly onSettle: (id: string) => void;
}

/** The way back to the default, where another value is set. */
function reset(
  { session, words, onSet, onSettle }: CalculatorInputsView,
  shown: EvaluatedInput,
): unknown {
  const { input, options, value } = shown;
  const onClick = () => {
    onSet(shown, null);
    onSettle(input.id);
  };
  if (!shown.set || JSON.stringify(value) === JSON.stringify(shown.default)) return nothing;
  const text = say(words.resetTo, {
    value: inputText(input, options, shown.default, session.evaluation.format),
  });
  return html`<button
    class="link small"
    type="button"
    aria-label=${`${text}: ${input.label}`}
    @click=${onClick}
  >
    ${text}
  </button>`;
}

function inputField(view: CalculatorInputsView, shown: EvaluatedInput): TemplateResult {
  const { session, words, locale, onSet } = view;
  const { evaluation, engine } = session;
  const { input, options } = shown;
  const { source } = input;
  const { currency } = engine.calculator;
  const chosen = evaluation.inputs.find(({ input }) => input.id === currency)?.value;
  const problem = session.problems.get(input.id);
  return field({
    ...input,
    options,
    locale,
    words,
    currency: chosen === undefined ? currency : String(chosen),
    chips: input.type !== 'select',
    value: session.valueOf(shown),
    error: problem && problemText(problem, input, words),
    tag: input.assumption ? html` <span class="muted">(${words.ourAssumption})</span>` : nothing,
    after: html`${
      source && html`<p class="small muted">${sourceLine(source, words)}</p>`
    }${reset(view, shown)}`,
    onAnswer: (value, badInput) => onSet(shown, value, badInput),
  });
}

/** The figures to be set, in the groups of the content; folded groups keep the first view short. */
export function calculatorInputs(view: CalculatorInputsView): TemplateResult {
  const { session, onSettle } = view;
  const { engine, evaluation } = session;
  const { groups = [] } = engine.calculator;
  const filled = filledBy(evaluation.fill);
  const fields = (id?: string) =>
    evaluation.inputs
      .filter(({ input }) => input.group === id)
      .map((shown) => inputField(view, shown));
  const onChange = (event: Event) => onSettle((event.target as HTMLInputElement).name);
  return html`<div class="fields" @change=${onChange}>
    ${fields()}
    ${groups.map(filled).map(({ id, title, text, folded }) => {
      const shown = fields(id);
      if (!shown.length) return nothing;
      const remark = prose(text, 'small muted');
      return folded
        ? html`<details>
            <summary>${title}</summary>
            <div class="fields">${remark}${shown}</div>
          </details>`
        : html`<div class="header">
              <h4 aria-level="3">${title}</h4>
              ${remark}
            </div>
            ${shown}`;
    })}
  </div>`;
}
