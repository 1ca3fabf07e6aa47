import { html, type TemplateResult } from 'lit';
import type { Words } from '../locales/en.ts';
import { showWidget } from '../ui/focus.ts';

/** Leads on to the page's form and its first field; null where the page has none. */
export function quoteButton(words: Words): TemplateResult | null {
  const form = document.querySelector<HTMLElement>('leadline-form');
  return (
    form &&
    html`<button class="button" part="quote" type="button" @click=${() => showWidget(form)}>
      ${words.requestQuote}
    </button>`
  );
}
