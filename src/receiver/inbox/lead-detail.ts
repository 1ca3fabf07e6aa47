import { html } from 'hono/html';
import type { LeadConsent, LeadEstimate, LeadSource } from '../../model/lead/lead.ts';
import type { StoredLead } from '../store/store.ts';
import type { Html } from './layout.ts';
import { joined, momentOf, priorityBadge } from './lead-row.ts';
import {
  countryWords,
  estimateWords,
  flagWords,
  idWords,
  mailLink,
  phoneLink,
  timeWords,
  timeframeWords,
  valueWords,
  webLink,
} from './plain-words.ts';
import { quizSection } from './quiz-section.ts';

export interface DetailView {
  search: string;
  nowMs: number;
}

/** Everything known of one lead, what a salesperson needs first at the top. */
export function leadDetail(stored: StoredLead, versions: StoredLead[], view: DetailView): Html {
  const { lead, received, flags } = stored;
  const { contact } = lead;
  const back = view.search ? `/?q=${encodeURIComponent(view.search)}` : '/';
  const mail = mailLink(contact.email);
  const phone = phoneLink(contact.phoneE164 || contact.phone);
  return html`<article data-lead="${lead.id}">
    <p class="back"><a href="${back}" data-back>All leads</a></p>
    <header class="lead-head">
      <p class="over">
        ${priorityBadge(lead.priority)} ${momentOf(received, view.nowMs)}
        ${lead.test ? html`<span class="mark-word test">test</span>` : ''}
      </p>
      <h2 tabindex="-1">${contact.name || contact.email || 'Without a name'}</h2>
      <p class="who">${joined([contact.role, contact.company, countryWords(contact.country)])}</p>
      ${flags.length > 0 ? html`<p class="note">Flagged: ${flags.map(flagWords).join('; ')}.</p>` : ''}
      <div class="actions">
        ${mail ? html`<a class="button primary" href="${mail}">Write e-mail</a>` : ''}
        ${phone ? html`<a class="button" href="${phone}">Call</a>` : ''}
        <button class="button" data-copy>Copy summary</button>
        <button
          class="button danger"
          data-erase="${versions.map((version) => version.lead.id).join(' ')}"
        >
          Erase …
        </button>
      </div>
    </header>
    ${section('Summary', html`<p class="summary" data-summary>${lead.summary || 'No summary was sent.'}</p>`)}
    ${section('Contact', contactFacts(stored, mail, phone))} ${requestSection(stored)}
    ${lead.quiz ? quizSection(lead, lead.quiz) : ''}
    ${lead.estimate ? estimateSection(lead.estimate) : ''} ${consentSection(lead.consent)}
    ${sourceSection(lead.source)}
    ${versions.length > 1 ? versionsSection(stored, versions, view) : ''}
    ${section(
      'Record',
      facts([
        ['Sent', timeOf(lead.created)],
        ['Received', timeOf(received)],
        ['Id', html`<code>${lead.id}</code>`],
      ]),
    )}
    ${eraseDialog(contact.name || contact.email, versions.length)}
  </article>`;
}

export function section(title: string, content: Html): Html {
  return html`<section class="card">
    <h3>${title}</h3>
    ${content}
  </section>`;
}

type Fact = readonly [label: string, content: string | Html | null];

export function facts(list: readonly Fact[]): Html {
  const known = list.filter(([, content]) => content !== null && content !== '');
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

function contactFacts({ lead }: StoredLead, mail: string | null, phone: string | null): Html {
  const { contact, signals } = lead;
  return facts([
    [
      'E-mail',
      contact.email &&
        html`${linkOr(mail, contact.email)}
        ${signals.freeMail ? html`<span class="small">a free mail address</span>` : ''}`,
    ],
    ['Phone', linkOr(phone, contact.phone)],
    ['Company', contact.company],
    ['Role', contact.role],
    ['Country', countryWords(contact.country)],
  ]);
}

function requestSection({ lead }: StoredLead): Html {
  const { request, contact } = lead;
  const custom = Object.entries(request.custom).map(([id, value]): Fact => [
    idWords(id),
    valueWords(value),
  ]);
  const known = [
    ['Interested in', request.topicLabels.join(', ')] as const,
    ['When', timeframeWords(request.timeframe)] as const,
    ...custom,
  ];
  if (contact.message === '' && known.every(([, content]) => content === '')) return html``;
  return section(
    'Request',
    html`${contact.message ? html`<blockquote>${contact.message}</blockquote>` : ''}${facts(known)}`,
  );
}

function estimateSection(estimate: LeadEstimate): Html {
  return section(
    estimate.title || 'Estimate',
    html`<table class="figures">
        <caption class="hidden">
          Values of the estimate
        </caption>
        <tbody>
          ${estimate.values.map(
            (value) =>
              html`<tr>
                <th scope="row">${value.label}</th>
                <td>${estimateWords(value)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <details>
        <summary>What it was worked out from (${estimate.inputs.length})</summary>
        ${facts(estimate.inputs.map((input): Fact => [input.label, input.text]))}
      </details>`,
  );
}

function consentSection(consents: readonly LeadConsent[]): Html {
  if (consents.length === 0) return html``;
  return section(
    'Consent',
    html`<ul class="consents">
      ${consents.map(
        (consent) =>
          html`<li>
            <p>
              <span class="mark-word ${consent.given ? 'yes' : 'no'}"
                >${consent.given ? 'given' : 'not given'}</span
              >
              ${idWords(consent.id)}
            </p>
            <blockquote lang="${consent.locale}">${consent.text}</blockquote>
            <p class="small">Version ${consent.version}, ${timeOf(consent.at)}</p>
          </li>`,
      )}
    </ul>`,
  );
}

function sourceSection(source: LeadSource): Html {
  const page = webLink(source.page);
  const tags = { ...source.utm, ...source.clickIds };
  return section(
    'Source',
    facts([
      [
        'Page',
        page
          ? html`<a href="${page}" rel="noreferrer noopener" target="_blank"
              >${source.title || source.page}</a
            >`
          : source.page,
      ],
      ['Address', page ? source.page : null],
      ['Came in at', source.landing],
      ['Came from', source.referrer],
      ...Object.entries(tags).map(([name, value]): Fact => [name, value]),
      ['Widget', joined([source.widget, source.variant])],
      ['Language', source.locale],
      ['Time zone', source.timezone],
    ]),
  );
}

function versionsSection(shown: StoredLead, versions: StoredLead[], { nowMs }: DetailView): Html {
  return section(
    `${versions.length} versions`,
    html`<ol class="versions">
      ${versions.map(({ lead }, index) => {
        const label = index === 0 ? 'Latest' : `Version ${versions.length - index}`;
        const link = html`<a href="/?lead=${encodeURIComponent(lead.id)}" data-open>${label}</a>`;
        return html`<li>
          ${lead.id === shown.lead.id ? html`<strong>${label}, shown here</strong>` : link}
          ${momentOf(lead.created, nowMs)}
        </li>`;
      })}
    </ol>`,
  );
}

function eraseDialog(name: string, versions: number): Html {
  const what = versions > 1 ? `all ${versions} versions of this lead` : 'this lead';
  return html`<dialog aria-labelledby="erase-title" data-dialog>
    <h3 id="erase-title">Erase ${what}?</h3>
    <p>
      ${name || 'This person'}’s data is removed for good, here and in the search. If the same lead
      is sent again it is not stored. What was downloaded or mailed before is not reached.
    </p>
    <p class="problem" role="alert" data-dialog-problem></p>
    <div class="actions">
      <button class="button" data-cancel>Keep</button>
      <button class="button danger solid" data-confirm>Erase for good</button>
    </div>
  </dialog>`;
}

function linkOr(link: string | null, text: string): string | Html {
  return link === null ? text : html`<a href="${link}">${text}</a>`;
}

function timeOf(iso: string): Html {
  return html`<time datetime="${iso}" data-time>${timeWords(iso)}</time>`;
}
