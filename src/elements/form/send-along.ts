import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/en.ts';
import { say } from '../../locales/say.ts';
import { journey } from '../../page/journey.ts';

/**
 * What travels with the lead beside what the visitor types, so that nobody is surprised. No findings: a
 * quiz or calculator on the page may still hold them back.
 */
export function sendAlong(words: Words): TemplateResult | typeof nothing {
  const { quiz, estimate } = journey();
  const titles = [quiz, estimate].flatMap((record) => record?.lead.title ?? []);
  if (!titles.length) return nothing;
  return html`<aside class="small panel" part="along">
    <h4>${words.sendAlong}</h4>
    <ul class="notes">
      ${titles.map((title) => html`<li>${say(words.sendAlongAnswers, { title })}</li>`)}
      <li>${words.sendAlongPage}</li>
    </ul>
  </aside>`;
}
