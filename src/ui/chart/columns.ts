import { html, nothing, svg, type TemplateResult } from 'lit';

export interface ColumnsView {
  readonly title: string;
  readonly labels: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly numbers: readonly (number | null)[];
    readonly texts: readonly string[];
  }[];
  /** Words for opening the same figures as a table, and for the corner of that table. */
  readonly tableLabel: string;
  readonly corner: string;
}

const WIDTH = 320;
const HEIGHT = 120;

/** Figures over the years as columns above and below zero; the same figures as a table for everyone. */
export function columns({ title, labels, rows, tableLabel, corner }: ColumnsView): TemplateResult {
  const numbers = rows.flatMap((row) => row.numbers.map((number) => number ?? 0));
  const top = Math.max(0, ...numbers);
  const bottom = Math.min(0, ...numbers);
  const y = (number: number) => ((top - number) / (top - bottom || 1)) * HEIGHT;
  const group = WIDTH / labels.length;
  const width = Math.min(48, (group * 0.7) / rows.length);
  const column = (number: number | null, row: number, year: number) => {
    if (number === null) return nothing;
    const isUp = number >= 0;
    const x = group * (year + 0.5) + width * (row - rows.length / 2);
    return svg`<rect class="series-${row}" x=${x + 1} y=${Math.min(y(number), y(0))}
      width=${width - 2} height=${Math.max(1, Math.abs(y(number) - y(0)))} rx="2"></rect>
      ${
        rows.length === 1
          ? svg`<text x=${x + width / 2} y=${y(number) + (isUp ? -5 : 14)}>${rows[row]?.texts[year]}</text>`
          : nothing
      }`;
  };
  return html`<figure class="columns" part="chart">
    <figcaption><h4>${title}</h4></figcaption>
    <ul class="legend small">
      ${rows.map((row, index) => html`<li><i class="series-${index}"></i>${row.label}</li>`)}
    </ul>
    <svg viewBox="0 -18 ${WIDTH} ${HEIGHT + 56}" aria-hidden="true">
      ${rows.map((row, index) => row.numbers.map((number, year) => column(number, index, year)))}
      <line class="axis" x1="0" x2=${WIDTH} y1=${y(0)} y2=${y(0)}></line>
      ${labels.map(
        (label, year) => svg`<text x=${group * (year + 0.5)} y=${HEIGHT + 34}>${label}</text>`,
      )}
    </svg>
    <details>
      <summary>${tableLabel}</summary>
      <div class="scroll" tabindex="0" role="region" aria-label=${title}>
        <table>
          <thead>
            <tr>
              <th scope="col">${corner}</th>
              ${labels.map((label) => html`<th scope="col">${label}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (row) =>
                html`<tr>
                  <th scope="row">${row.label}</th>
                  ${row.texts.map((text) => html`<td>${text}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>
  </figure>`;
}
