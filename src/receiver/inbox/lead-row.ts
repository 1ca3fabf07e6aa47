import { html } from 'hono/html';
import type { Priority } from '../../model/lead/lead.ts';
import type { StoredLead } from '../store/store.ts';
import { gapsOf } from './gaps.ts';
import type { Html } from './layout.ts';
import {
  PRIORITY_WORDS,
  countryWords,
  estimateWords,
  findingWords,
  scoreWords,
  timeWords,
  timeframeWords,
} from './plain-words.ts';

const GAPS_IN_ROW = 3;
const ESTIMATES_IN_ROW = 1;

export interface RowView {
  selected: string | undefined;
  search: string;
  nowMs: number;
}

/** A lead at a glance: who, what they want, how they stand, what it is worth, where from. */
export function leadRow(stored: StoredLead, { selected, search, nowMs }: RowView): Html {
  const { lead, received, versions, flags } = stored;
  const { contact, request, quiz, estimate, source } = lead;
  const target = new URLSearchParams({ ...(search && { q: search }), lead: lead.id });
  const wants = [request.topicLabels.join(', '), timeframeWords(request.timeframe)];
  const standing = quiz && [findingWords(quiz), quiz.band?.title, scoreWords(quiz.score)];
  const gaps = gapsOf(lead, GAPS_IN_ROW).map(({ label }) => label);
  const estimates = estimate?.values
    .filter(({ value }) => value !== null)
    .slice(0, ESTIMATES_IN_ROW)
    .map((value) => `${value.label}: ${estimateWords(value)}`);
  return html`<li data-row="${lead.id}">
    <a
      class="row"
      href="/?${target.toString()}"
      aria-current="${lead.id === selected ? 'true' : 'false'}"
    >
      <span class="row-top"
        >${priorityBadge(lead.priority)}
        <strong class="name">${contact.name || contact.email || 'Without a name'}</strong>
        ${momentOf(received, nowMs)}</span
      >
      <span class="who"
        >${joined([contact.company, countryWords(contact.country)])}
        ${marks(lead.test, versions, flags)}</span
      >
      ${line('Wants', joined(wants))}
      ${request.topics.length === 0 ? line('Writes', contact.message) : ''}
      ${line('Quiz', standing ? joined(standing) : '')} ${line('Gaps', gaps.join(' · '))}
      ${line('Estimate', estimates?.join(' · ') ?? '')} ${line('From', source.title || source.page)}
    </a>
  </li>`;
}

export function priorityBadge(priority: Priority): Html {
  return html`<span class="badge ${priority}"
    ><span class="hidden">Priority: </span>${PRIORITY_WORDS[priority]}</span
  >`;
}

/** Relative words are put in, and kept true, by the page's script. */
export function momentOf(iso: string, nowMs: number): Html {
  return html`<time datetime="${iso}" title="${timeWords(iso)}" data-moment
    >${ago(Date.parse(iso), nowMs)}</time
  >`;
}

export function joined(parts: readonly (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}

function marks(test: boolean, versions: number, flags: readonly string[]): Html {
  return html`${test ? html`<span class="mark-word test">test</span>` : ''}
  ${versions > 1 ? html`<span class="mark-word">${versions} versions</span>` : ''}
  ${flags.length > 0 ? html`<span class="mark-word flagged">flagged</span>` : ''}`;
}

function line(label: string, text: string): Html {
  if (text === '') return html``;
  return html`<span class="line"
    ><span class="label">${label} </span><span class="text">${text}</span></span
  >`;
}

function ago(thenMs: number, nowMs: number): string {
  const minutes = Math.max(0, Math.round((nowMs - thenMs) / 60_000));
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} min ago`;
  if (minutes < 24 * 60) return `${Math.round(minutes / 60)} h ago`;
  return `${Math.round(minutes / 1440)} d ago`;
}
