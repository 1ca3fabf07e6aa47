import { html } from 'hono/html';
import type { Html } from './layout.ts';
import { timeWords } from './plain-words.ts';

export type Fact = readonly [label: string | Html, content: string | Html | null];

/** What is known, label by label; what is not known is left out. */
export function facts(list: readonly Fact[]): Html {
  const known = list.filter(([, content]) => content !== null && content !== '');
  if (known.length === 0) return html``;
  return html`<dl class="facts">
    ${known.map(
      ([label, content]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${content}</dd>
        </div>`,
    )}
  </dl>`;
}

/** A moment; the page's script puts it into the reader's own time. */
export function timeOf(iso: string): Html {
  return html`<time datetime="${iso}" data-time>${timeWords(iso)}</time>`;
}

/** Relative words are put in, and kept true, by the page's script. */
export function momentOf(iso: string, nowMs: number): Html {
  return html`<time datetime="${iso}" title="${timeWords(iso)}" data-moment
    >${ago(Date.parse(iso), nowMs)}</time
  >`;
}

function ago(thenMs: number, nowMs: number): string {
  const minutes = Math.max(0, Math.round((nowMs - thenMs) / 60_000));
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} min ago`;
  if (minutes < 24 * 60) return `${Math.round(minutes / 60)} h ago`;
  return `${Math.round(minutes / 1440)} d ago`;
}
