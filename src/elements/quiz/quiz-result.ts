import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/en.ts';
import { say } from '../../locales/say.ts';
import type { QuizGap, QuizOutcome } from '../../model/quiz/quiz-evaluation.ts';
import { filledBy } from '../../model/form/fill-text.ts';
import { bar, gauge, scale } from '../../ui/chart.ts';
import { prose } from '../../ui/prose.ts';
import { quietButton } from '../../ui/quiet-button.ts';
import { quoteButton } from '../quote-button.ts';
import type { QuizSession } from './quiz-session.ts';

/** A titled part of the result; nothing where there is nothing to list. */
function section<T>(
  title: string | undefined,
  part: string,
  items: readonly T[],
  body: (items: readonly T[]) => unknown,
): unknown {
  if (!items.length) return nothing;
  return html`<section class="stack" part=${part}>
    ${title && html`<h3>${title}</h3>`}${body(items)}
  </section>`;
}

/**
 * What the answers amount to: findings first, figures, what to do, then where to go from here.
 *
 * @param go moves within the quiz and takes the focus along
 */
export function quizResult(
  session: QuizSession,
  words: Words,
  locale: string,
  go: (move: () => unknown) => void,
  restart: () => void,
): TemplateResult {
  const { engine, evaluation } = session;
  const { quiz } = engine;
  const { bands = [] } = quiz;
  const { score, band, fill } = evaluation;
  const filled = filledBy(fill);
  const result = filled(quiz.result ?? {});
  const mark = result.mark && filled(result.mark);
  const { scoreUnit } = result;

  const percent = (value: number) => (value / 100).toLocaleString(locale, { style: 'percent' });
  const scoreText = (value: number) =>
    scoreUnit
      ? `${value.toLocaleString(locale, { maximumFractionDigits: 0 })} ${scoreUnit}`
      : percent(value);
  /** Place of a band on the quiz's scale, from 1; 0 where it has none. */
  const levelOf = (id: string | null) => bands.findIndex((one) => one.id === id) + 1;
  const levelText = (id: string | null) =>
    say(words.levelPlace, { n: levelOf(id), total: bands.length });
  const levels = (id: string | null) => scale(levelOf(id), bands.length);
  /** What a graded outcome is graded by; undefined where rules decide. */
  const gradedBy = ({ name }: QuizOutcome) => {
    const outcome = quiz.outcomes?.[name];
    return outcome && 'score' in outcome ? outcome.score : undefined;
  };

  const finding = (outcome: QuizOutcome) => {
    const { label, title, text, next, undecided } = outcome;
    return html`<section class="finding panel stack" part="outcome">
      <div>
        <p class="overline">${label}</p>
        ${title && html`<h3>${title}</h3>`}
      </div>
      ${prose(title ? text : undecided)}
      ${
        next &&
        html`<div class="next">
          <p class="overline">${words.nextStep}</p>
          ${prose(next)}
        </div>`
      }
    </section>`;
  };

  const figure =
    score === null || result.hideScore
      ? null
      : gauge({ value: score, text: scoreText(score), caption: words.scoreTitle, mark });
  const verdict =
    band &&
    html`<div class="stack">
      <div>
        <p class="overline">${levelText(band.id)}</p>
        <h3>${band.title}</h3>
      </div>
      ${levels(band.id)}${prose(band.text)}
    </div>`;

  const gapList = (title: string, gaps: readonly QuizGap[]) =>
    gaps.length
      ? html`<div class="stack">
          ${title && html`<h4>${title}</h4>`}
          <ol class="stack">
            ${gaps.map(
              ({ label, text, reference, urgent }) =>
                html`<li class=${urgent ? 'panel notice warning' : 'panel notice'}>
                  <strong>${label}</strong>
                  ${
                    reference &&
                    html` <span class="small muted">${say(words.clause, { reference })}</span>`
                  }
                  <p>${text}</p>
                </li>`,
            )}
          </ol>
        </div>`
      : nothing;

  return html`<div class="sections" part="result">
    <header>
      <p class="overline" part="title">${fill(quiz.title)}</p>
      <h2 tabindex="-1">${result.title || words.resultTitle}</h2>
    </header>
    ${evaluation.outcomes.filter((one) => !gradedBy(one)).map(finding)}
    ${
      figure || verdict
        ? html`<section class=${figure && verdict ? 'panel both' : 'panel'} part="level">
            ${figure}${verdict}
          </section>`
        : nothing
    }
    ${section(
      '',
      'levels',
      // The quiz's own level stands above already.
      evaluation.outcomes.filter((one) => gradedBy(one) && gradedBy(one) !== 'score'),
      (outcomes) =>
        outcomes.map(
          ({ label, id, title, undecided }) =>
            html`<div>
              <p class="pair">
                <strong>${label}</strong>
                <span class="muted"
                  >${id ? `${levelText(id)}: ${title}` : (undecided ?? words.notRated)}</span
                >
              </p>
              ${levels(id)}
            </div>`,
        ),
    )}
    ${section(
      words.areasTitle,
      'areas',
      evaluation.areas,
      (areas) =>
        html`<ul class="areas">
          ${areas.map(
            ({ label, score }) =>
              html`<li>
                <p class="pair">
                  <span>${label}</span>
                  <strong>${score === null ? words.notRated : percent(score)}</strong>
                </p>
                ${bar(score ?? 0, mark && [mark.at])}
              </li>`,
          )}
        </ul>`,
    )}
    ${section(result.gapsTitle || words.workOnTitle, 'gaps', evaluation.gaps, (gaps) => {
      const later = gaps.filter(({ urgent }) => !urgent);
      const urgent = gaps.filter((gap) => gap.urgent);
      return [
        gapList(words.urgentTitle, urgent),
        gapList(urgent.length ? words.laterTitle : '', later),
      ];
    })}
    ${section(
      fill(quiz.recommendations?.title),
      'recommendations',
      evaluation.recommendations,
      (recommended) =>
        html`<ul class="cells">
            ${recommended.map(
              ({ title, reason, note }) =>
                html`<li class="panel stack">
                  <h4>${title}</h4>
                  <p>${reason}</p>
                  ${prose(note, 'small muted')}
                </li>`,
            )}
          </ul>
          ${prose(evaluation.several)}`,
    )}
    ${section(
      words.notesTitle,
      'notes',
      evaluation.notes,
      (notes) =>
        html`<ul class="notes stack">
          ${notes.map((note) => html`<li>${note}</li>`)}
        </ul>`,
    )}
    <div class="actions">
      ${quoteButton(words)} ${quietButton(words.changeAnswers, () => go(() => session.revise()))}
      ${quietButton(words.startAgain, () => go(restart))}
    </div>
    <div>${prose(result.disclaimer, 'small muted')}</div>
  </div>`;
}
