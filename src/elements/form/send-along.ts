import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/en.ts';
import { say } from '../../locales/say.ts';
import type { LeadEstimate, LeadQuiz } from '../../model/lead/lead.ts';

const FIGURES_SHOWN = 2;

/** What travels with the lead beside what the visitor types, so that nobody is surprised. */
export function sendAlong(
  quiz: LeadQuiz | null,
  estimate: LeadEstimate | null,
  words: Words,
): TemplateResult | typeof nothing {
  if (!quiz && !estimate) return nothing;
  const line = (text: string, figures: readonly string[]) =>
    html`<li>
      ${text}${figures.length > 0 ? html`<strong>${figures.join(' · ')}</strong>` : nothing}
    </li>`;
  const findings = quiz
    ? [
        ...new Set(
          [...Object.values(quiz.outcomes).slice(0, 1), quiz.band].map((one) => one?.title),
        ),
      ]
    : [];
  return html`<aside class="along small" part="along">
    <h3>${words.sendAlong}</h3>
    <ul>
      ${
        quiz
          ? line(
              say(quiz.band || findings[0] ? words.sendAlongQuiz : words.sendAlongAnswers, {
                title: quiz.title,
              }),
              findings.filter((title) => title !== undefined),
            )
          : nothing
      }
      ${
        estimate
          ? line(
              say(words.sendAlongEstimate, { title: estimate.title }),
              estimate.values.slice(0, FIGURES_SHOWN).map(({ label, text }) => `${label}: ${text}`),
            )
          : nothing
      }
      <li>${words.sendAlongPage}</li>
    </ul>
  </aside>`;
}
