import { html } from 'hono/html';
import type { Priority } from '../../model/lead/lead.ts';
import { LEAD_STATUSES } from '../store/leads.ts';
import type { StoredLead } from '../store/store.ts';
import { option } from './controls.ts';
import { momentOf } from './facts.ts';
import { listAddress } from './filters.ts';
import { gapsOf } from './gaps.ts';
import { text, type Html } from './layout.ts';
import {
  PRIORITY_WORDS,
  STATUS_WORDS,
  countryWords,
  estimateWords,
  findingWords,
  flagWords,
  joined,
  nameOf,
  scoreWords,
  timeframeWords,
} from './plain-words.ts';
import { initials, mayWork, userName, type View } from './view.ts';

const GAPS_IN_ROW = 3;
const ESTIMATES_IN_ROW = 1;

/** A lead at a glance: who, what they want, how they stand, what it is worth, where from, how far we are. */
export function leadRow(stored: StoredLead, selected: string | undefined, view: View): Html {
  const { lead, received, versions, flags } = stored;
  const { contact, request, quiz, estimate, source } = lead;
  const wants = [request.topicLabels.join(', '), timeframeWords(request.timeframe)];
  const standing = quiz && [findingWords(quiz), quiz.band?.title, scoreWords(quiz.score)];
  const gaps = gapsOf(lead, GAPS_IN_ROW).map(({ label }) => label);
  const estimates = estimate?.values
    .filter(({ value }) => value !== null)
    .slice(0, ESTIMATES_IN_ROW)
    .map((value) => `${value.label}: ${estimateWords(value)}`);
  return html`<li
    class="item"
    data-row="${lead.id}"
    data-status="${stored.status}"
    data-spam="${String(stored.spam)}"
    data-assignee="${stored.assignee ?? ''}"
  >
    <a
      class="row"
      href="${listAddress(view.filters, {}, { lead: lead.id })}"
      aria-current="${lead.id === selected ? 'true' : 'false'}"
      data-key="row-${lead.id}"
    >
      <span class="row-top"
        >${priorityBadge(lead.priority)}
        <strong class="name">${text(nameOf(lead))}</strong>
        ${momentOf(received, view.nowMs)}</span
      >
      <span class="who"
        >${text(joined([contact.company, countryWords(contact.country)]))}
        ${lead.test ? html`<span class="mark-word test">test</span>` : ''}
        ${stored.unsent ? html`<span class="mark-word no">not sent on</span>` : ''}
        ${versions > 1 ? html`<span class="mark-word">${versions} versions</span>` : ''}</span
      >
      ${stored.spam ? line('Why', flags.map(flagWords).join('; ')) : ''}
      ${line('Wants', joined(wants))}
      ${request.topics.length === 0 ? line('Writes', contact.message) : ''}
      ${line('Quiz', standing ? joined(standing) : '')} ${line('Gaps', gaps.join(' · '))}
      ${line('Estimate', estimates?.join(' · ') ?? '')} ${line('From', source.title || source.page)}
    </a>
    <div class="row-state">${statusControl(stored, view)} ${assignedMark(stored, view)}</div>
  </li>`;
}

export function priorityBadge(priority: Priority): Html {
  return html`<span class="badge ${priority}"
    ><span class="hidden">Priority: </span>${PRIORITY_WORDS[priority]}</span
  >`;
}

function statusControl(stored: StoredLead, view: View): Html {
  const { lead, status } = stored;
  if (!mayWork(view)) {
    return html`<span class="status ${status}"
      ><span class="hidden">Status: </span>${STATUS_WORDS[status]}</span
    >`;
  }
  return html`<select
    class="status ${status}"
    aria-label="Status of ${nameOf(lead)}"
    autocomplete="off"
    data-row-status
    data-key="status-${lead.id}"
  >
    ${LEAD_STATUSES.map((each) => option(each, STATUS_WORDS[each], each === status))}
  </select>`;
}

function assignedMark({ assignee, notes }: StoredLead, view: View): Html {
  const name = userName(view, assignee);
  const count = notes === 1 ? '1 note' : `${notes} notes`;
  return html`${notes > 0 ? html`<span class="small">${count}</span>` : ''}
  ${
    name
      ? html`<span class="assigned"
          ><span class="initials" aria-hidden="true">${initials(name)}</span
          ><span class="hidden">Assigned to </span>${text(name)}</span
        >`
      : ''
  }`;
}

function line(label: string, words: string): Html {
  if (words === '') return html``;
  return html`<span class="line"
    ><span class="label">${label} </span><span class="text" dir="auto">${words}</span></span
  >`;
}
