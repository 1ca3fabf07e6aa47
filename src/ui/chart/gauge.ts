import { html, nothing, svg, type TemplateResult } from 'lit';

/** Length and turn of the half circle: 100 units of path over 180 degrees. */
const ARC = 'M 12 82 A 70 70 0 0 1 152 82';
const DEGREES_A_PERCENT = 1.8;

export interface GaugeView {
  /** 0–100 */
  readonly value: number;
  /** The figure as it is written. */
  readonly text: string;
  readonly caption: string;
  readonly mark?: { at: number; label: string };
}

/** A score on a half circle, with a mark for what is worth reaching. */
export function gauge({ value, text, caption, mark }: GaugeView): TemplateResult {
  const share = Math.min(100, Math.max(0, value));
  return html`<figure class="gauge" part="score">
    <svg viewBox="0 0 164 94" aria-hidden="true">
      <path class="track" d=${ARC} pathLength="100"></path>
      ${
        share > 0
          ? svg`<path class="fill" d=${ARC} pathLength="100" stroke-dasharray="${share} 200"></path>`
          : nothing
      }
      ${
        mark
          ? svg`<line class="mark" x1="2" x2="23" y1="82" y2="82"
            transform="rotate(${mark.at * DEGREES_A_PERCENT} 82 82)"></line>`
          : nothing
      }
    </svg>
    <figcaption>
      <strong class="figure">${text}</strong>
      <span class="small muted">${caption}</span>
    </figcaption>
    ${mark ? html`<p class="legend small muted">${mark.label}</p>` : nothing}
  </figure>`;
}
