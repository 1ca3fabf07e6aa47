import { html } from 'hono/html';
import type { Lead } from '../../model/lead/lead.ts';
import type { Note, StoredLead } from '../store/store.ts';
import { gapsOf } from './gaps.ts';
import { document, quote, text, type Html } from './layout.ts';
import { facts, timeOf, type Fact } from './facts.ts';
import {
  PRIORITY_WORDS,
  STATUS_WORDS,
  countryWords,
  estimateWords,
  flagWords,
  idWords,
  joined,
  nameOf,
  outcomeWords,
  scoreWords,
  timeframeWords,
  valueWords,
} from './plain-words.ts';

const GAPS_SHOWN = 8;
/** Room to write by hand during a visit. */
const EMPTY_LINES = 6;

export interface PrintView {
  notes: readonly Note[];
  /** Name of who works on it; "" for nobody. */
  assignee: string;
  nowMs: number;
}

/** One lead on paper: what a salesperson takes to a visit. Everything is open, nothing needs a script. */
export function printPage(stored: StoredLead, { notes, assignee, nowMs }: PrintView): Html {
  const { lead, received, flags, status } = stored;
  const { contact } = lead;
  return document({
    title: `${nameOf(lead)} · Leadline`,
    kind: 'paper',
    header: html`<nav class="tools" aria-label="Page">
      <a href="/?lead=${encodeURIComponent(lead.id)}">Back to the inbox</a>
      <button class="plain" data-print>Print</button>
    </nav>`,
    main: html`<main class="sheet">
      <header class="sheet-head">
        <p class="over">
          ${PRIORITY_WORDS[lead.priority]} ·
          ${STATUS_WORDS[status]}${assignee ? html` · ${text(assignee)}` : ''}${lead.test ? ' · test' : ''}
        </p>
        <h1>${text(nameOf(lead))}</h1>
        <p>${text(joined([contact.role, contact.company, countryWords(contact.country)]))}</p>
        ${facts([
          ['Phone', text(contact.phone)],
          ['E-mail', text(contact.email)],
          ['Received', timeOf(received)],
        ])}
        ${flags.length > 0 ? html`<p class="small">Flagged: ${flags.map(flagWords).join('; ')}.</p>` : ''}
      </header>
      ${part('Summary', html`<p class="summary" dir="auto">${lead.summary || 'No summary was sent.'}</p>`)}
      ${requestPart(lead)} ${quizPart(lead)} ${estimatePart(lead)} ${notesPart(notes)}
      ${answersPart(lead)} ${consentPart(lead)}
      <footer class="sheet-foot">
        <p>
          ${text(lead.source.title || lead.source.page)} · ${lead.id} · printed
          ${timeOf(new Date(nowMs).toISOString())}
        </p>
      </footer>
    </main>`,
  });
}

function part(title: string, content: Html): Html {
  return html`<section>
    <h2>${title}</h2>
    ${content}
  </section>`;
}

function requestPart({ request, contact }: Lead): Html {
  const known: Fact[] = [
    ['Interested in', text(request.topicLabels.join(', '))],
    ['When', text(timeframeWords(request.timeframe))],
    ...Object.entries(request.custom).map(([id, value]): Fact => [
      text(idWords(id)),
      text(valueWords(value)),
    ]),
  ];
  return part('Request', html`${contact.message ? quote(contact.message) : ''}${facts(known)}`);
}

function quizPart(lead: Lead): Html {
  const { quiz } = lead;
  if (!quiz) return html``;
  const gaps = gapsOf(lead, GAPS_SHOWN);
  return part(
    quiz.title || 'Quiz',
    html`${facts([
      ['Score', joined([scoreWords(quiz.score), quiz.band?.title])],
      ...Object.entries(quiz.outcomes).map(([name, { title }]): Fact => [
        text(outcomeWords(name, quiz)),
        text(title),
      ]),
      ...quiz.areas.map(({ label, score }): Fact => [text(label), scoreWords(score)]),
    ])}
    ${
      gaps.length > 0
        ? html`<h3>Largest gaps</h3>
            <ul class="bullets">
              ${gaps.map(({ label, answer }) => html`<li>${text(label)}: ${text(answer)}</li>`)}
            </ul>`
        : ''
    }
    ${
      quiz.recommendations.length > 0
        ? html`<h3>Recommended</h3>
            <ul class="bullets">
              ${quiz.recommendations.map(
                ({ title, reason }) => html`<li>${text(title)}: ${text(reason)}</li>`,
              )}
            </ul>`
        : ''
    }`,
  );
}

function estimatePart({ estimate }: Lead): Html {
  if (!estimate) return html``;
  return part(
    estimate.title || 'Estimate',
    html`<table class="figures">
        <caption class="hidden">
          Values of the estimate
        </caption>
        <tbody>
          ${estimate.values.map(
            (value) =>
              html`<tr>
                <th scope="row">${text(value.label)}</th>
                <td>${text(estimateWords(value))}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <h3>Worked out from</h3>
      ${facts(estimate.inputs.map((input): Fact => [text(input.label), text(input.text)]))}`,
  );
}

function notesPart(notes: readonly Note[]): Html {
  return part(
    'Notes',
    html`${
        notes.length > 0
          ? html`<ul class="bullets">
              ${notes.map(
                (note) =>
                  html`<li>
                    <span class="small">${text(note.authorName)}, ${timeOf(note.at)}</span>
                    <p class="said" dir="auto">${note.text}</p>
                  </li>`,
              )}
            </ul>`
          : ''
      }
      <div class="ruled" aria-hidden="true">
        ${Array.from({ length: EMPTY_LINES }, () => html`<p></p>`)}
      </div>`,
  );
}

function answersPart({ quiz }: Lead): Html {
  if (!quiz || quiz.answers.length === 0) return html``;
  return part(
    `All answers (${quiz.answers.length})`,
    html`<dl class="asked">
      ${quiz.answers.map(
        ({ question, label, score }) =>
          html`<div>
            <dt>${text(question)}</dt>
            <dd>${text(label || 'no answer')}${score === null ? '' : ` (${score})`}</dd>
          </div>`,
      )}
    </dl>`,
  );
}

function consentPart({ consent }: Lead): Html {
  if (consent.length === 0) return html``;
  return part(
    'Consent',
    html`<ul class="bullets">
      ${consent.map(
        ({ id, given, text: words, at }) =>
          html`<li>
            ${text(idWords(id))}: ${given ? 'given' : 'not given'}, ${timeOf(at)}. ${text(words)}
          </li>`,
      )}
    </ul>`,
  );
}
