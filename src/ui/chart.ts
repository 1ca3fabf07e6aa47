import { html, type TemplateResult } from 'lit';

/**
 * A horizontal bar for the eye alone: the figure always stands beside it in words. Everything in
 * percent of the width. Lengths are SVG attributes, because a strict Content Security Policy allows
 * no style attributes. A line has an `<svg>` of its own around it, which makes it a shape without the
 * `svg` tag for templates: the script's Lit is shipped without that.
 */
export function bar(to: number, marks: readonly number[] = [], from = 0): TemplateResult {
  return html`<svg class="bar" aria-hidden="true">
    <rect x=${`${from}%`} width=${`${to - from}%`} height="100%"></rect>
    ${marks.map((at) => html`<svg><line x1=${`${at}%`} x2=${`${at}%`} y2="100%"></line></svg>`)}
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
    ${mark && html`<p class="small muted"><span aria-hidden="true">|</span> ${mark.label}</p>`}
  </div>`;
}
