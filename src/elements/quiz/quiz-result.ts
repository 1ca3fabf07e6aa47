import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/en.ts';
import { say } from '../../locales/say.ts';
import type { Quiz } from '../../model/content/quiz.ts';
import type {
  QuizEngine,
  QuizEvaluation,
  QuizGap,
  QuizOutcome,
} from '../../model/quiz/quiz-evaluation.ts';
import { bar, gauge, scale } from '../../ui/chart.ts';
import { prose } from '../../ui/prose.ts';

export interface QuizResultView {
  readonly engine: QuizEngine;
  readonly evaluation: QuizEvaluation;
  readonly words: Words;
  readonly locale: string;
  /** Leads on to the form; absent where the page has none. */
  readonly onQuote?: (() => void) | null;
  readonly onReview: () => void;
  readonly onRestart: () => void;
}

const section = (title: string | undefined, part: string, body: unknown) =>
  html`<section class="stack" part=${part}>
    ${title ? html`<h3>${title}</h3>` : nothing}${body}
  </section>`;

/** A score as a percentage, or in the content's own unit. */
function scoreText(score: number, { result }: Quiz, locale: string): string {
  const unit = result?.scoreUnit;
  if (unit) return `${new Intl.NumberFormat(locale).format(Math.round(score))} ${unit}`;
  return percent(score, locale);
}

function percent(score: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(
    score / 100,
  );
}

/** Place of a band on the quiz's scale, from 1; 0 where it has none. */
const levelOf = ({ bands = [] }: Quiz, id: string | null) =>
  bands.findIndex((band) => band.id === id) + 1;

const isGraded = ({ outcomes }: Quiz, name: string) => {
  const outcome = outcomes?.[name];
  return outcome !== undefined && 'score' in outcome;
};

/** A finding decided by rules: what it is, why, and what to do next. */
function finding(outcome: QuizOutcome, words: Words): TemplateResult {
  const { label, title, text, next, undecided } = outcome;
  return html`<section class="finding stack" part="outcome">
    <div>
      <p class="overline">${label}</p>
      ${title ? html`<h3>${title}</h3>` : nothing}
    </div>
    ${prose(title ? text : undecided)}
    ${
      next
        ? html`<div class="next">
            <p class="overline">${words.nextStep}</p>
            ${prose(next)}
          </div>`
        : nothing
    }
  </section>`;
}

function readiness({ engine, evaluation, words, locale }: QuizResultView): unknown {
  const { quiz } = engine;
  const { score, band } = evaluation;
  const { hideScore, mark } = quiz.result ?? {};
  const level = levelOf(quiz, band?.id ?? null);
  const total = quiz.bands?.length ?? 0;
  const showsScore = score !== null && !hideScore;
  if (!showsScore && !band) return nothing;
  return html`<section class="panel readiness ${showsScore && band ? 'both' : ''}" part="level">
    ${
      showsScore
        ? gauge({
            value: score,
            text: scoreText(score, quiz, locale),
            caption: words.scoreTitle,
            mark,
          })
        : nothing
    }
    ${
      band
        ? html`<div class="stack">
            <div>
              <p class="overline">${say(words.readiness, { n: level, total })}</p>
              <h3>${band.title}</h3>
            </div>
            ${scale(level, total)}${prose(band.text)}
          </div>`
        : nothing
    }
  </section>`;
}

function levels({ engine, evaluation, words }: QuizResultView): unknown {
  const { quiz } = engine;
  const graded = evaluation.outcomes.filter(({ name }) => {
    const outcome = quiz.outcomes?.[name];
    // The quiz's own level stands above already.
    return isGraded(quiz, name) && outcome && 'score' in outcome && outcome.score !== 'score';
  });
  if (graded.length === 0) return nothing;
  const total = quiz.bands?.length ?? 0;
  return html`<ul class="levels stack">
    ${graded.map(({ label, id, title, undecided }) => {
      const level = levelOf(quiz, id);
      const words_ = id ? `${say(words.readiness, { n: level, total })}: ${title}` : undecided;
      return html`<li>
        <p><strong>${label}</strong> <span class="muted">${words_ ?? words.notRated}</span></p>
        ${scale(level, total)}
      </li>`;
    })}
  </ul>`;
}

function areas({ engine, evaluation, words, locale }: QuizResultView): unknown {
  if (evaluation.areas.length === 0) return nothing;
  const { mark } = engine.quiz.result ?? {};
  return section(
    words.areasTitle,
    'areas',
    html`<ul class="areas">
      ${evaluation.areas.map(
        ({ label, score }) =>
          html`<li>
            <p>
              <span>${label}</span>
              <strong>${score === null ? words.notRated : percent(score, locale)}</strong>
            </p>
            ${bar(score ?? 0, mark && [mark.at])}
          </li>`,
      )}
    </ul>`,
  );
}

function gapList(title: string, gaps: readonly QuizGap[], words: Words): unknown {
  if (gaps.length === 0) return nothing;
  return html`<div class="stack">
    <h4>${title}</h4>
    <ol class="gaps">
      ${gaps.map(
        ({ label, text, reference, urgent }) =>
          html`<li class=${urgent ? 'urgent' : ''}>
            <strong>${label}</strong>
            ${
              reference
                ? html`<span class="small muted">${say(words.reference, { reference })}</span>`
                : nothing
            }
            <p>${text}</p>
          </li>`,
      )}
    </ol>
  </div>`;
}

function recommendations({ engine, evaluation }: QuizResultView): unknown {
  if (evaluation.recommendations.length === 0) return nothing;
  return section(
    engine.quiz.recommendations?.title,
    'recommendations',
    html`<ul class="cards">
        ${evaluation.recommendations.map(
          ({ title, reason, note }) =>
            html`<li class="stack">
              <h4>${title}</h4>
              <p>${reason}</p>
              ${note ? html`<p class="small muted">${note}</p>` : nothing}
            </li>`,
        )}
      </ul>
      ${prose(evaluation.several)}`,
  );
}

/** What the answers amount to: findings first, figures, what to do, then where to go from here. */
export function quizResult(view: QuizResultView): TemplateResult {
  const { engine, evaluation, words, onQuote, onReview, onRestart } = view;
  const { quiz } = engine;
  const { title, gapsTitle, disclaimer } = quiz.result ?? {};
  const { outcomes, gaps, notes } = evaluation;
  const urgent = gaps.filter((gap) => gap.urgent);
  const later = gaps.filter((gap) => !gap.urgent);
  return html`<div class="sections appear" part="result">
    <header>
      <p class="overline" part="title">${quiz.title}</p>
      <h2 tabindex="-1">${title || words.resultTitle}</h2>
    </header>
    ${outcomes.filter(({ name }) => !isGraded(quiz, name)).map((one) => finding(one, words))}
    ${readiness(view)} ${levels(view)} ${areas(view)}
    ${
      gaps.length > 0
        ? section(
            gapsTitle || words.gapsTitle,
            'gaps',
            html`${gapList(words.urgentTitle, urgent, words)}
            ${gapList(urgent.length > 0 ? words.laterTitle : '', later, words)}`,
          )
        : nothing
    }
    ${recommendations(view)}
    ${
      notes.length > 0
        ? section(
            words.notesTitle,
            'notes',
            html`<ul class="notes">
              ${notes.map((note) => html`<li>${note}</li>`)}
            </ul>`,
          )
        : nothing
    }
    <div class="actions">
      ${
        onQuote
          ? html`<button class="button" part="quote" type="button" @click=${onQuote}>
              ${words.requestQuote}
            </button>`
          : nothing
      }
      <button class="button quiet" type="button" @click=${onReview}>${words.reviewAnswers}</button>
      <button class="button quiet" type="button" @click=${onRestart}>${words.startAgain}</button>
    </div>
    ${disclaimer ? html`<div class="small muted">${prose(evaluation.fill(disclaimer))}</div>` : nothing}
  </div>`;
}
