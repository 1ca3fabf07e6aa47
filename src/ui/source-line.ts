import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../locales/en.ts';
import type { Source } from '../model/content/primitives.ts';

/** Where a figure comes from and how sure that is. */
export function sourceLine({ label, url, status }: Source, words: Words): TemplateResult {
  const doubt =
    status === 'assumption'
      ? words.ourAssumption
      : status === 'unconfirmed' && words.unconfirmedSource;
  return html`${url ? html`<a href=${url} target="_blank">${label}</a>` : label}${
    doubt ? ` (${doubt})` : nothing
  }`;
}
