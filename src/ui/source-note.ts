import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../locales/en.ts';
import type { Source } from '../model/content/primitives.ts';

/** Where a figure comes from and how sure that is. */
export function sourceLine({ label, url, status }: Source, words: Words): TemplateResult {
  const doubt = {
    confirmed: '',
    unconfirmed: words.unconfirmedSource,
    assumption: words.assumptionSource,
  };
  const note = doubt[status ?? 'confirmed'];
  return html`${url ? html`<a href=${url} target="_blank" rel="noopener">${label}</a>` : label}${
    note ? ` (${note})` : nothing
  }`;
}

/** The same as a small line under a field or figure; nothing without a source. */
export function sourceNote(
  source: Source | undefined,
  words: Words,
): TemplateResult | typeof nothing {
  if (!source) return nothing;
  return html`<p class="small muted">${words.source}: ${sourceLine(source, words)}</p>`;
}
