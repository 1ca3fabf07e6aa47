import { html, type TemplateResult } from 'lit';

/** Steps of a scale, filled up to the one reached. For the eye: the level is said in words beside it. */
export function scale(reached: number, total: number): TemplateResult {
  return html`<div class="scale" aria-hidden="true">
    ${Array.from({ length: total }, (_, index) => html`<i class=${index < reached ? 'on' : ''}></i>`)}
  </div>`;
}
