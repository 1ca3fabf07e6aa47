import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/en.ts';
import { say } from '../../locales/say.ts';
import type { Source } from '../../model/content/primitives.ts';
import type {
  CalculatorEngine,
  CalculatorEvaluation,
  EvaluatedValue,
} from '../../model/calculator/calculator-evaluation.ts';
import { columns } from '../../ui/chart/columns.ts';
import { sourceLine } from '../../ui/source-note.ts';

export interface CalculatorEstimateView {
  readonly engine: CalculatorEngine;
  readonly evaluation: CalculatorEvaluation;
  readonly words: Words;
  readonly locale: string;
}

function headline({ value, text, rangeText }: EvaluatedValue): TemplateResult {
  return html`<div class="headline" part="headline">
    <dt class="muted">${value.label}</dt>
    <dd class="figure">${text}</dd>
    ${rangeText ? html`<dd class="small muted">${rangeText}</dd>` : nothing}
    ${value.help ? html`<dd class="small muted">${value.help}</dd>` : nothing}
  </div>`;
}

function row({ value, number, text, rangeText }: EvaluatedValue): TemplateResult {
  return html`<div part="value">
    <dt>
      ${value.label}${value.help ? html`<span class="small muted">${value.help}</span>` : nothing}
    </dt>
    <dd>
      ${
        number === null ? html`<span class="muted">${text}</span>` : html`<strong>${text}</strong>`
      }${rangeText ? html`<span class="small muted">${rangeText}</span>` : nothing}
    </dd>
  </div>`;
}

/** The few figures that count, large. */
export function headlines({ evaluation }: CalculatorEstimateView): TemplateResult {
  const large = evaluation.values.filter(({ shown, value }) => shown && value.headline);
  return html`<dl class="headlines">${large.map(headline)}</dl>`;
}

/** Every other figure, in the groups of the content. */
export function figures({ engine, evaluation }: CalculatorEstimateView): unknown {
  const rest = evaluation.values.filter(({ shown, value }) => shown && !value.headline);
  const { groups = [] } = engine.calculator;
  const list = (values: readonly EvaluatedValue[], title?: string) =>
    values.length === 0
      ? nothing
      : html`<section>
          ${title ? html`<h4>${title}</h4>` : nothing}
          <dl class="rows">${values.map(row)}</dl>
        </section>`;
  return [
    list(rest.filter(({ value }) => !groups.some(({ id }) => id === value.group))),
    ...groups.map(({ id, title }) =>
      list(
        rest.filter(({ value }) => value.group === id),
        title,
      ),
    ),
  ];
}

/** The figures over the years; nothing where the content has none. */
export function yearChart({ evaluation, words }: CalculatorEstimateView): unknown {
  const { series, format } = evaluation;
  const known = series.filter(({ numbers }) => numbers.some((number) => number !== null));
  if (known.length === 0) return nothing;
  const years = Math.max(...known.map(({ numbers }) => numbers.length));
  return columns({
    title: words.overYears,
    labels: Array.from({ length: years }, (_, year) => say(words.year, { n: year + 1 })),
    rows: known.map(({ series, numbers }) => ({
      label: series.label,
      numbers,
      texts: numbers.map((number) => format(number, series.format)),
    })),
    tableLabel: words.chartTable,
    corner: words.figure,
  });
}

/** Where the figures come from, each source once. */
function sources({ engine }: CalculatorEstimateView): Source[] {
  const { inputs, values, tables = {} } = engine.calculator;
  const all = [...inputs, ...values, ...Object.values(tables)].flatMap(
    ({ source }) => source ?? [],
  );
  return [...new Map(all.map((source) => [`${source.label} ${source.url}`, source])).values()];
}

/** Every step from the inputs to the figures, and the sources. */
export function working(view: CalculatorEstimateView): TemplateResult {
  const { evaluation, words } = view;
  const found = sources(view);
  return html`<details part="working">
    <summary>${words.working}</summary>
    <div class="stack">
      <ol class="steps">
        ${evaluation.values.map(
          ({ value, text }) =>
            html`<li>
              <p><span>${value.label}</span> <strong>${text}</strong></p>
              <code dir="ltr">${value.id} = ${value.formula}</code>
            </li>`,
        )}
      </ol>
      ${
        found.length > 0
          ? html`<h4>${words.sources}</h4>
              <ul class="notes small">
                ${found.map((source) => html`<li>${sourceLine(source, words)}</li>`)}
              </ul>`
          : nothing
      }
    </div>
  </details>`;
}
