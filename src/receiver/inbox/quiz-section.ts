import { html } from 'hono/html';
import type { Lead, LeadAnswer, LeadQuiz } from '../../model/lead/lead.ts';
import { gapsOf, type Gap } from './gaps.ts';
import { text, type Html } from './layout.ts';
import { outcomeWords, scoreWords } from './plain-words.ts';

const GAPS_SHOWN = 5;

/** How the visitor stands by the quiz: findings and gaps first, then every question with its answer. */
export function quizSection(lead: Lead, quiz: LeadQuiz): Html {
  const gaps = gapsOf(lead, GAPS_SHOWN);
  const scored = quiz.answers.filter((answer) => answer.score !== null);
  const others = quiz.answers.filter((answer) => answer.score === null);
  return html`<section class="card">
    <h3 dir="auto">${quiz.title || 'Quiz'}</h3>
    <div class="score">
      <p class="big">${scoreWords(quiz.score)}</p>
      <div>
        <p class="band">${text(quiz.band?.title ?? 'No level')}</p>
        ${bar(quiz.score)}
      </div>
    </div>
    ${outcomes(quiz)}
    ${
      quiz.areas.length > 0
        ? html`<h4>Areas</h4>
            <ul class="areas">
              ${quiz.areas.map(area)}
            </ul>`
        : ''
    }
    ${
      gaps.length > 0
        ? html`<h4>Largest gaps</h4>
            <ul class="gaps">
              ${gaps.map(gap)}
            </ul>`
        : ''
    }
    ${
      quiz.recommendations.length > 0
        ? html`<h4>Recommended</h4>
            <ul class="gaps">
              ${quiz.recommendations.map(
                ({ title, reason }) =>
                  html`<li>
                    <strong dir="auto">${title}</strong> <span dir="auto">${reason}</span>
                  </li>`,
              )}
            </ul>`
        : ''
    }
    ${answers('Scored answers', scored)}
    ${answers(scored.length > 0 ? 'Further answers' : 'Answers', others)}
  </section>`;
}

function outcomes(quiz: LeadQuiz): Html {
  const found = Object.entries(quiz.outcomes);
  if (found.length === 0) return html``;
  return html`<dl class="facts">
    ${found.map(
      ([name, outcome]) =>
        html`<div>
          <dt>${text(outcomeWords(name, quiz))}</dt>
          <dd>${text(outcome.title)}</dd>
        </div>`,
    )}
  </dl>`;
}

function area({ label, score }: LeadQuiz['areas'][number]): Html {
  return html`<li>
    <span>${text(label)}</span><span class="number">${scoreWords(score)}</span>${bar(score)}
  </li>`;
}

function gap({ label, answer }: Gap): Html {
  return html`<li><strong dir="auto">${label}</strong> <span dir="auto">${answer}</span></li>`;
}

function answers(title: string, list: readonly LeadAnswer[]): Html {
  if (list.length === 0) return html``;
  return html`<details class="answers">
    <summary>${title} (${list.length})</summary>
    <dl class="qa">
      ${list.map(
        ({ question, label, score }) =>
          html`<div>
            <dt dir="auto">${question}</dt>
            <dd>
              ${text(label || 'no answer')}
              ${score === null ? '' : html`<span class="points">${score} ${score === 1 ? 'point' : 'points'}</span>`}
            </dd>
          </div>`,
      )}
    </dl>
  </details>`;
}

/** Drawn by attributes, since the page's policy allows no style in markup; its figure stands beside it. */
function bar(score: number | null): Html {
  const width = Math.min(100, Math.max(0, score ?? 0));
  return html`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
    <rect class="rail" width="100" height="6" />
    <rect class="fill" width="${width}" height="6" />
  </svg>`;
}
