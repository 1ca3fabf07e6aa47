import { html, nothing, svg, type TemplateResult } from 'lit';

/**
 * A horizontal bar for the eye alone: the figure always stands beside it in words. Everything in
 * percent of the width. Lengths are SVG attributes, because a strict Content Security Policy allows
 * no style attributes.
 */
export function bar(to: number, marks: readonly number[] = [], from = 0): TemplateResult {
  return html`<svg class="bar" aria-hidden="true">
    <rect x="${from}%" width="${to - from}%" height="100%" stroke="none"></rect>
    ${marks.map((at) => svg`<line x1="${at}%" x2="${at}%" y2="100%" stroke-width="2"></line>`)}
  </svg>`;
}

/** Steps of a scale, filled up to the one reached; the level is said in words beside it. */
export function scale(reached: number, total: number): TemplateResult {
  const steps = Array.from({ length: total - 1 }, (_, step) => ((step + 1) / total) * 100);
  return bar((reached / total) * 100, steps);
}

export interface GaugeView {
  /** 0–100 */
  readonly value: number;
  /** The figure as it is written. */
  readonly text: string;
  readonly caption: string;
  readonly mark?: { at: number; label: string };
}

/** A score in large, with a mark for what is worth reaching. */
export function gauge({ value, text, caption, mark }: GaugeView): TemplateResult {
  return html`<div part="score">
    <p class="overline">${caption}</p>
    <p class="figure">${text}</p>
    ${bar(value, mark && [mark.at])}
    ${
      mark
        ? html`<p class="small muted"><span aria-hidden="true">|</span> ${mark.label}</p>`
        : nothing
    }
  </div>`;
}
