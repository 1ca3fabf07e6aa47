import { html, type TemplateResult } from 'lit';
import { prose } from './prose.ts';

/** A widget's title and what it is about. */
export function header(title: string, intro?: string, remark?: string): TemplateResult {
  return html`<header class="header">
    <h2 part="title">${title}</h2>
    ${intro && html`<div class="muted" part="intro">${prose(intro)}</div>`}
    ${prose(remark, 'small muted')}
  </header>`;
}
