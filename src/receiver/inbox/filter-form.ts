import { html } from 'hono/html';
import { LEAD_STATUSES } from '../store/leads.ts';
import type { LeadCounts } from '../store/store.ts';
import { option } from './controls.ts';
import { countSet, listAddress, type Filters } from './filters.ts';
import type { Html } from './layout.ts';
import { PRIORITY_WORDS, STATUS_WORDS } from './plain-words.ts';
import type { View } from './view.ts';

/** The folders and how many leads lie in each. */
export function viewLinks(
  { filters }: View,
  counts: LeadCounts,
  ownCounts: LeadCounts | null,
): Html {
  const inLeads = !filters.spam;
  const mine = ownCounts !== null && filters.assignee === 'me';
  return html`<nav class="views" aria-label="Views" data-views>
    ${link('all', 'All', countAll(counts), { spam: false, status: '' }, inLeads && filters.status === '')}
    ${LEAD_STATUSES.map((status) =>
      link(
        status,
        STATUS_WORDS[status],
        counts[status],
        { spam: false, status },
        inLeads && filters.status === status,
      ),
    )}
    ${ownCounts === null ? '' : link('mine', 'Mine', filters.status === '' ? countAll(ownCounts) : ownCounts[filters.status], { spam: false, assignee: mine ? '' : 'me' }, mine)}
    ${link('spam', 'Spam', counts.spam, { spam: true, status: '', assignee: '' }, filters.spam)}
  </nav>`;

  function link(
    key: string,
    words: string,
    count: number,
    changes: Partial<Filters>,
    isShown: boolean,
  ): Html {
    return html`<a
      class="view"
      href="${listAddress(filters, changes)}"
      aria-current="${isShown ? 'page' : 'false'}"
      data-view
      data-key="view-${key}"
      >${words} <span class="count">${count}</span></a
    >`;
  }
}

/** What is not in the spam folder. */
export function countAll(counts: LeadCounts): number {
  return LEAD_STATUSES.reduce((sum, status) => sum + counts[status], 0);
}

/** Search and filters, one form, so that they add up and work without the script. */
export function filterForm(view: View): Html {
  const { filters, users, person } = view;
  const set = countSet(filters);
  const panel = html`<summary>
      Filters<span data-filter-count>${set > 0 ? ` (${set})` : ''}</span>
    </summary>
    <div class="filter-grid">
      ${
        users.length === 0
          ? ''
          : html`<label class="field"
              >Assigned to
              <select name="assignee" autocomplete="off">
                ${option('', 'Anybody', filters.assignee === '')}
                ${person.userId === null ? '' : option('me', 'Me', filters.assignee === 'me')}
                ${option('none', 'Nobody', filters.assignee === 'none')}
                ${users.filter(({ id }) => id !== person.userId).map(({ id, name }) => option(id, name, filters.assignee === id))}
              </select></label
            >`
      }
      <label class="field"
        >Priority
        <select name="priority" autocomplete="off">
          ${option('', 'Any', filters.priority === '')}
          ${Object.entries(PRIORITY_WORDS).map(([value, words]) => option(value, words, filters.priority === value))}
        </select></label
      >
      <label class="field"
        >Received from <input type="date" name="from" value="${filters.from}"
      /></label>
      <label class="field">until <input type="date" name="to" value="${filters.to}" /></label>
    </div>
    <p class="filter-actions">
      <button class="quiet no-script">Apply</button>
      <a href="/" data-view>Clear all</a>
    </p>`;
  return html`<form class="search" role="search" action="/" data-filters>
    <label class="hidden" for="search">Search leads</label>
    <input
      id="search"
      name="q"
      type="search"
      value="${filters.search}"
      placeholder="Name, company, answer …"
      autocomplete="off"
      spellcheck="false"
      dir="auto"
      data-search
    />
    <button class="quiet no-script">Search</button>
    <input type="hidden" name="status" value="${filters.status}" />
    <input type="hidden" name="folder" value="${filters.spam ? 'spam' : ''}" />
    <input type="hidden" name="offset" value="${filters.offset}" data-offset />
    ${set > 0 ? html`<details class="filters" open data-filter-panel>${panel}</details>` : html`<details class="filters" data-filter-panel>${panel}</details>`}
  </form>`;
}
