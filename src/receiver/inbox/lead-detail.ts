import { html } from 'hono/html';
import type { LeadConsent, LeadEstimate, LeadSource } from '../../model/lead/lead.ts';
import { may } from '../roles.ts';
import type { Job, Note, StoredLead } from '../store/store.ts';
import { facts, momentOf, timeOf, type Fact } from './facts.ts';
import { listAddress } from './filters.ts';
import { quote, text, type Html } from './layout.ts';
import { priorityBadge } from './lead-row.ts';
import {
  countryWords,
  estimateWords,
  flagWords,
  idWords,
  joined,
  languageTag,
  mailLink,
  nameOf,
  phoneLink,
  timeframeWords,
  valueWords,
  webLink,
} from './plain-words.ts';
import { quizSection } from './quiz-section.ts';
import { sentOnSection } from './sent-on-section.ts';
import { mayWork, type View } from './view.ts';
import { notesSection, spamForm, workSection } from './work-section.ts';

/** What is shown with a lead. */
export interface LeadCompanions {
  /** Its thread, latest first. */
  versions: readonly StoredLead[];
  notes: readonly Note[];
  jobs: readonly Job[];
}

/** Everything known of one lead, what a salesperson needs first at the top. */
export function leadDetail(
  stored: StoredLead,
  { versions, notes, jobs }: LeadCompanions,
  view: View,
): Html {
  const { lead, received, flags } = stored;
  const { contact } = lead;
  const mail = mailLink(contact.email);
  const phone = phoneLink(contact.phoneE164 || contact.phone);
  const page = `/leads/${encodeURIComponent(lead.id)}`;
  return html`<article
    data-lead="${lead.id}"
    data-status="${stored.status}"
    data-spam="${String(stored.spam)}"
    data-assignee="${stored.assignee ?? ''}"
  >
    <p class="back"><a href="${listAddress(view.filters)}" data-back>All leads</a></p>
    <header class="lead-head">
      <p class="over">
        ${priorityBadge(lead.priority)} ${momentOf(received, view.nowMs)}
        ${lead.test ? html`<span class="mark-word test">test</span>` : ''}
      </p>
      <h2 tabindex="-1" data-key="lead-title">${text(nameOf(lead))}</h2>
      <p class="who">
        ${text(joined([contact.role, contact.company, countryWords(contact.country)]))}
      </p>
      <div class="actions">
        ${mail ? html`<a class="button primary" href="${mail}">Write e-mail</a>` : ''}
        ${phone ? html`<a class="button" href="${phone}">Call</a>` : ''}
        <button class="button" data-copy>Copy summary</button>
        <a class="button" href="${page}/print" target="_blank" data-print-page>Print</a>
        ${may(view.person.role, 'erase') ? eraseButton(versions) : ''}
      </div>
      ${suspicion(stored, view)}
    </header>
    ${workSection(stored, view)}
    ${section('Summary', html`<p class="summary" dir="auto" data-summary>${lead.summary || 'No summary was sent.'}</p>`)}
    ${notesSection(stored, notes, view)} ${sentOnSection(stored, jobs, view)}
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
        ['Flags', flags.map(flagWords).join('; ')],
        ['Id', html`<code>${lead.id}</code>`],
      ]),
    )}
    ${may(view.person.role, 'erase') ? eraseDialog(nameOf(lead), versions.length) : ''}
  </article>`;
}

/** Why a lead was taken for spam, with the way back; else what was noticed. */
function suspicion(stored: StoredLead, view: View): Html {
  // Most pages ask for no proof of work: its absence says something in the spam folder alone.
  const told = stored.flags.filter((flag) => stored.spam || flag !== 'no-proof');
  const reasons = told.map(flagWords).join('; ');
  if (!stored.spam) {
    return html`<div data-suspicion>
      ${reasons ? html`<p class="remark small">Noticed: ${reasons}.</p>` : ''}
    </div>`;
  }
  return html`<div class="note" data-suspicion>
    <p>
      <strong>In the spam folder.</strong>
      ${reasons ? `Flagged: ${reasons}.` : 'Put there by hand.'} It stays until someone erases it.
    </p>
    ${mayWork(view) ? spamForm(stored, view) : ''}
  </div>`;
}

function eraseButton(versions: readonly StoredLead[]): Html {
  return html`<button
    class="button danger"
    data-erase="${versions.map(({ lead }) => lead.id).join(' ')}"
  >
    Erase …
  </button>`;
}

function section(title: string, content: Html): Html {
  return html`<section class="card">
    <h3 dir="auto">${title}</h3>
    ${content}
  </section>`;
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
    ['Company', text(contact.company)],
    ['Role', text(contact.role)],
    ['Country', countryWords(contact.country)],
  ]);
}

function requestSection({ lead }: StoredLead): Html {
  const { request, contact } = lead;
  const custom = Object.entries(request.custom).map(([id, value]): Fact => [
    text(idWords(id)),
    text(valueWords(value)),
  ]);
  const known = [
    ['Interested in', text(request.topicLabels.join(', '))] as const,
    ['When', text(timeframeWords(request.timeframe))] as const,
    ...custom,
  ];
  if (contact.message === '' && known.every(([, content]) => content === '')) return html``;
  return section('Request', html`${contact.message ? quote(contact.message) : ''}${facts(known)}`);
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
                <th scope="row">${text(value.label)}</th>
                <td>${text(estimateWords(value))}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <details>
        <summary>What it was worked out from (${estimate.inputs.length})</summary>
        ${facts(estimate.inputs.map((input): Fact => [text(input.label), text(input.text)]))}
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
              ${text(idWords(consent.id))}
            </p>
            ${quote(consent.text, languageTag(consent.locale))}
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
      ...Object.entries(tags).map(([name, value]): Fact => [text(name), text(value)]),
      ['Widget', joined([source.widget, source.variant])],
      ['Language', source.locale],
      ['Time zone', source.timezone],
    ]),
  );
}

function versionsSection(
  shown: StoredLead,
  versions: readonly StoredLead[],
  { nowMs, filters }: View,
): Html {
  return section(
    `${versions.length} versions`,
    html`<ol class="versions">
      ${versions.map(({ lead }, index) => {
        const label = index === 0 ? 'Latest' : `Version ${versions.length - index}`;
        const link = html`<a href="${listAddress(filters, {}, { lead: lead.id })}" data-open
          >${label}</a
        >`;
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
      The data of ${text(name)} is removed for good, here and in the search. If the same lead is
      sent again it is not stored. What was downloaded or mailed before is not reached.
    </p>
    <p class="problem" role="alert" data-dialog-problem></p>
    <div class="actions">
      <button class="button" data-cancel>Keep</button>
      <button class="button danger solid" data-confirm>Erase for good</button>
    </div>
  </dialog>`;
}

function linkOr(link: string | null, words: string): string | Html {
  return link === null ? text(words) : html`<a href="${link}">${words}</a>`;
}
