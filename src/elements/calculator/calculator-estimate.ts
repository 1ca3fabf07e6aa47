import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/en.ts';
import { say } from '../../locales/say.ts';
import type { EvaluatedValue } from '../../model/calculator/calculator-evaluation.ts';
import { bar } from '../../ui/chart.ts';
import { sourceLine } from '../../ui/source-line.ts';
import type { CalculatorSession } from './calculator-session.ts';

const small = (text: string | undefined) => text && html`<span class="small muted">${text}</span>`;

function row({ value, number, text, rangeText }: EvaluatedValue): TemplateResult {
  return html`<div class="pair" part="value">
    <dt>${value.label}${small(value.help)}</dt>
    <dd>
      ${
        number === null ? html`<span class="muted">${text}</span>` : html`<strong>${text}</strong>`
      }${small(rangeText)}
    </dd>
  </div>`;
}

/** The few figures that count, large; then every other one, in the groups of the content. */
export function figures({ engine, evaluation }: CalculatorSession): TemplateResult {
  const shown = evaluation.values.filter(({ shown }) => shown);
  const rest = shown.filter(({ value }) => !value.headline);
  const { groups = [] } = engine.calculator;
  const list = (title: string, values: readonly EvaluatedValue[]) =>
    values.length
      ? html`<section>
          ${title && html`<h4>${title}</h4>`}
          <dl class="rows">${values.map(row)}</dl>
        </section>`
      : nothing;
  return html`<dl class="cells">
      ${shown
        .filter(({ value }) => value.headline)
        .map(
          ({ value, text, rangeText }) =>
            html`<div part="headline">
              <dt class="muted">${value.label}</dt>
              <dd class="figure">${text}</dd>
              <dd>${small(rangeText)} ${small(value.help)}</dd>
            </div>`,
        )}
    </dl>
    ${list(
      '',
      rest.filter(({ value }) => !groups.some(({ id }) => id === value.group)),
    )}
    ${groups.map(({ id, title }) =>
      list(
        evaluation.fill(title),
        rest.filter(({ value }) => value.group === id),
      ),
    )}`;
}

/** The figures over the years, each with a bar from zero; nothing where the content has none. */
export function years({ evaluation }: CalculatorSession, words: Words): unknown {
  const { format } = evaluation;
  const series = evaluation.series.filter(({ numbers }) => numbers.some((one) => one !== null));
  const all = series.flatMap(({ numbers }) => numbers.map((number) => number ?? 0));
  const bottom = Math.min(0, ...all);
  const span = Math.max(0, ...all) - bottom || 1;
  const percent = (number: number) => ((number - bottom) / span) * 100;
  return series.map(
    ({ series: { label, format: kind }, numbers }) =>
      html`<section part="chart">
        <h4>${label}</h4>
        <ul class="rows">
          ${numbers.map(
            (number, year) =>
              html`<li>
                <p class="pair">
                  <span>${say(words.year, { n: year + 1 })}</span>
                  <strong>${format(number, kind)}</strong>
                </p>
                ${
                  number === null
                    ? nothing
                    : bar(percent(Math.max(0, number)), [percent(0)], percent(Math.min(0, number)))
                }
              </li>`,
          )}
        </ul>
      </section>`,
  );
}

/** Every step from the inputs to the figures, and the sources. */
export function working({ engine, evaluation }: CalculatorSession, words: Words): TemplateResult {
  const { inputs, values, tables = {} } = engine.calculator;
  // Each source once, however many figures it stands behind.
  const sources = new Map(
    [...inputs, ...values, ...Object.values(tables)].flatMap(({ source }) =>
      source ? [[source.label + source.url, source]] : [],
    ),
  );
  return html`<details class="stack" part="working">
    <summary>${words.workingTitle}</summary>
    <ol class="notes stack">
      ${evaluation.values.map(
        ({ value, text }) =>
          html`<li>
            <p class="pair"><span>${value.label}</span> <strong>${text}</strong></p>
            <code class="small muted" dir="ltr">${value.id} = ${value.formula}</code>
          </li>`,
      )}
    </ol>
    ${
      sources.size
        ? html`<h4>${words.sourcesTitle}</h4>
            <ul class="notes small">
              ${[...sources.values()].map((source) => html`<li>${sourceLine(source, words)}</li>`)}
            </ul>`
        : nothing
    }
  </details>`;
}
