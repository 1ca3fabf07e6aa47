import { html, nothing, type TemplateResult } from 'lit';
import { prose } from './prose.ts';

/** A widget's title and what it is about. */
export function header(
  title: string,
  intro?: string,
  facts: readonly string[] = [],
): TemplateResult {
  return html`<header class="header">
    <h2 part="title">${title}</h2>
    ${intro ? html`<div class="muted" part="intro">${prose(intro)}</div>` : nothing}
    ${facts.length > 0 ? html`<p class="facts small muted">${facts.join(' · ')}</p>` : nothing}
  </header>`;
}
