import { html } from 'hono/html';
import type { Html } from './layout.ts';

/** One choice of a list. */
export function option(value: string, words: string | Html, isChosen: boolean): Html {
  return isChosen
    ? html`<option value="${value}" selected>${words}</option>`
    : html`<option value="${value}">${words}</option>`;
}
