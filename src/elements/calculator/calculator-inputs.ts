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

/**
 * The figures to be set, in the groups of the content; folded groups keep the first view short.
 *
 * @param onSettle the visitor leaves a field
 */
export function calculatorInputs(
  session: CalculatorSession,
  words: Words,
  locale: string,
  onSet: (shown: EvaluatedInput, value: Answer, badInput?: boolean) => void,
  onSettle: (id: string) => void,
): TemplateResult {
  const { engine, evaluation } = session;
  const { groups = [], currency } = engine.calculator;
  const filled = filledBy(evaluation.fill);
  const chosen = evaluation.inputs.find(({ input }) => input.id === currency)?.value;

  /** The way back to the default, where another value is set. */
  const reset = (shown: EvaluatedInput) => {
    const { input, options, value } = shown;
    const onClick = () => {
      onSet(shown, null);
      onSettle(input.id);
    };
    if (!shown.set || JSON.stringify(value) === JSON.stringify(shown.default)) return nothing;
    const text = say(words.resetTo, {
      value: inputText(input, options, shown.default, evaluation.format),
    });
    return html`<button
      class="link small"
      type="button"
      aria-label=${`${text}: ${input.label}`}
      @click=${onClick}
    >
      ${text}
    </button>`;
  };

  const inputField = (shown: EvaluatedInput) => {
    const { input, options } = shown;
    const { source } = input;
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
      }${reset(shown)}`,
      onAnswer: (value, badInput) => onSet(shown, value, badInput),
    });
  };

  const fields = (id?: string) =>
    evaluation.inputs.filter(({ input }) => input.group === id).map(inputField);
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
