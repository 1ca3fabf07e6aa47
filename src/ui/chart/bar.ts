import { html, type TemplateResult } from 'lit';

/**
 * A horizontal bar from 0 to 100 for the eye alone: the figure always stands beside it in words.
 * Lengths are SVG attributes, because a strict Content Security Policy allows no style attributes.
 */
export function bar(percent: number, mark?: number): TemplateResult {
  const length = `${Math.min(100, Math.max(0, percent))}%`;
  return html`<svg class="bar" aria-hidden="true">
    <rect class="track" width="100%" height="100%" rx="4"></rect>
    <rect class="fill" width=${length} height="100%" rx="4"></rect>
    <line class="mark" x1="${mark ?? -9}%" x2="${mark ?? -9}%" y1="0" y2="100%"></line>
  </svg>`;
}
