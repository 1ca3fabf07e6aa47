import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/en.ts';
import { say } from '../../locales/say.ts';
import { journey } from '../../page/journey.ts';

const FIGURES_SHOWN = 2;

/**
 * What travels with the lead beside what the visitor types, so that nobody is surprised.
 *
 * @param isSecret what was found is not to be read here
 */
export function sendAlong(words: Words, isSecret: boolean): TemplateResult | typeof nothing {
  const quiz = journey().quiz?.lead;
  const estimate = journey().estimate?.lead;
  if (!quiz && !estimate) return nothing;
  const line = ({ title }: { title: string }, figures: readonly string[]) =>
    html`<li>
      ${say(words.sendAlongAnswers, { title })}<strong
        >${isSecret ? nothing : figures.join(' · ')}</strong
      >
    </li>`;
  const found = [Object.values(quiz?.outcomes ?? {})[0], quiz?.band];
  const findings = [...new Set(found.flatMap((one) => one?.title ?? []))];
  const figures = estimate?.values.map(({ label, text }) => `${label}: ${text}`) ?? [];
  return html`<aside class="along small panel" part="along">
    <h4>${words.sendAlong}</h4>
    <ul class="notes">
      ${quiz && line(quiz, findings)} ${estimate && line(estimate, figures.slice(0, FIGURES_SHOWN))}
      <li>${words.sendAlongPage}</li>
    </ul>
  </aside>`;
}
