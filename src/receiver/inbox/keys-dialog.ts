import { html } from 'hono/html';
import type { Html } from './layout.ts';

const READING: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['J', '↓'], 'next lead in the list'],
  [['K', '↑'], 'the one before'],
  [['Enter'], 'open it'],
  [['Esc'], 'back to the list'],
  [['/'], 'search'],
  [['P'], 'the lead as a page to print'],
  [['?'], 'these keys'],
];

const WORKING: typeof READING = [
  [['N'], 'new'],
  [['C'], 'contacted'],
  [['W'], 'won'],
  [['L'], 'lost'],
  [['A'], 'assign it to me, or to nobody'],
  [['T'], 'take a note'],
  [['Ctrl', 'Enter'], 'save the note'],
  [['X'], 'to the spam folder, or back'],
  [['Z'], 'undo the last change'],
];

/** What the keys do. The single letters can be turned off, for those who speak or mistype them. */
export function keysDialog(working: boolean): Html {
  return html`<dialog class="keys-dialog" aria-labelledby="keys-title" data-keys>
    <h3 id="keys-title">Keys</h3>
    <div class="keys-columns">
      ${list('Find and read', READING)} ${working ? list('Work on the lead in focus', WORKING) : ''}
    </div>
    <p>
      <label class="check"
        ><input type="checkbox" data-letter-keys checked /> Single-letter shortcuts</label
      >
    </p>
    <div class="actions"><button class="button" data-close-keys>Close</button></div>
  </dialog>`;
}

function list(title: string, keys: typeof READING): Html {
  return html`<div>
    <h4>${title}</h4>
    <dl class="keys">
      ${keys.map(
        ([names, does]) =>
          html`<div>
            <dt>${names.map((name) => html`<kbd>${name}</kbd> `)}</dt>
            <dd>${does}</dd>
          </div>`,
      )}
    </dl>
  </div>`;
}
