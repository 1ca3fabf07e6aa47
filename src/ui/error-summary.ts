import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../locales/en.ts';
import type { Section } from '../model/content/section.ts';
import { byName, focusIn } from './focus.ts';
import { onPress } from './quiet-form.ts';

/** What is wrong with one field, in the same words as beside the field. */
export interface Problem {
  readonly id: string;
  /** "" where the message names the field itself. */
  readonly label: string;
  readonly message: string;
  /** What the field stands under, in a form of several steps. */
  readonly section?: Section;
}

/** All problems on top, each a link to its field; takes the focus when it appears. */
export function errorSummary(
  { problemTitle }: Words,
  problems: readonly Problem[],
  root: ParentNode,
): TemplateResult | typeof nothing {
  if (!problems.length) return nothing;
  return html`<div class="panel notice danger stack" part="summary" role="alert" tabindex="-1">
    <h3>${problemTitle}</h3>
    <ul class="stack">
      ${problems.map(
        ({ id, label, message }) =>
          html`<li>
            <a href=${`#${id}`} @click=${onPress(() => focusIn(root, byName(id)))}
              >${label && `${label} – `}${message}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}
