import { html } from 'hono/html';
import type { LeadPage, StoredLead } from '../store/store.ts';
import { document, type Html } from './layout.ts';
import { leadDetail } from './lead-detail.ts';
import { leadRow } from './lead-row.ts';

export interface InboxView {
  page: LeadPage;
  /** What was searched for, as typed. */
  search: string;
  /** The page is not the first one. */
  older: boolean;
  /** Id that was asked for. */
  selected: string | undefined;
  /** Its thread, latest first; empty if there is no such lead. */
  versions: StoredLead[];
  /** State of the store that this view shows. */
  revision: string;
  nowMs: number;
  /** Origin of the receiver, for the snippet shown while there are no leads. */
  origin: string;
}

export function inboxPage(view: InboxView): Html {
  const { selected, versions, search } = view;
  const shown = versions.find(({ lead }) => lead.id === selected);
  const name = shown && (shown.lead.contact.name || shown.lead.contact.email || 'Lead');
  return document({
    title: `${name ? `${name} · ` : ''}Inbox · Leadline`,
    kind: 'inbox',
    header: html`<p class="live" data-live>
        <span class="dot"></span><span data-live-text>Not live</span>
      </p>
      <nav class="tools" aria-label="Inbox">
        <a href="/leads.csv${search ? `?q=${encodeURIComponent(search)}` : ''}" download data-csv
          ><span class="wide">Download </span>CSV</a
        >
        <form method="post" action="/sign-out"><button class="plain">Sign out</button></form>
      </nav>`,
    main: html`<main
      class="inbox ${selected === undefined ? '' : 'has-selection'}"
      data-revision="${view.revision}"
    >
      <h1 class="hidden">Inbox</h1>
      <section class="list" aria-labelledby="leads-title">
        <div class="list-head">
          <h2 id="leads-title">${search ? 'Leads found' : 'Leads'}</h2>
          <p class="announce" role="status" data-announce></p>
          <form class="search" role="search" action="/">
            <label class="hidden" for="search">Search leads</label>
            <input
              id="search"
              name="q"
              type="search"
              value="${search}"
              placeholder="Name, company, answer …"
              autocomplete="off"
              spellcheck="false"
              data-search
            />
            <button class="quiet">Search</button>
          </form>
        </div>
        <div data-results>${results(view)}</div>
      </section>
      <section class="detail" aria-label="Selected lead" data-detail>
        ${shown ? leadDetail(shown, versions, { search, nowMs: view.nowMs }) : nothingShown(view)}
      </section>
    </main>`,
  });
}

function results(view: InboxView): Html {
  const { page, search, selected, nowMs } = view;
  if (page.leads.length === 0) return search ? nothingFound(search) : noLeadsYet(view);
  const next = new URLSearchParams({ ...(search && { q: search }), after: page.next ?? '' });
  return html`<ol class="rows" data-rows>
      ${page.leads.map((stored) => leadRow(stored, { selected, search, nowMs }))}
    </ol>
    ${page.next === null ? '' : html`<p class="more"><a href="/?${next.toString()}" data-more>Older leads</a></p>`}
    ${view.older ? html`<p class="more"><a href="/${search ? `?q=${encodeURIComponent(search)}` : ''}">Newest leads</a></p>` : ''}`;
}

function nothingFound(search: string): Html {
  return html`<div class="empty">
    <h2>Nothing found</h2>
    <p>No lead has all of “${search}” in its name, company, message or answers.</p>
    <p><a href="/">Show all leads</a></p>
  </div>`;
}

function noLeadsYet({ origin }: InboxView): Html {
  return html`<div class="empty">
    <h2>No leads yet</h2>
    <p>
      A lead appears here within seconds of a visitor sending it. Point a page’s script tag at this
      receiver and send the first one yourself:
    </p>
    <pre tabindex="0"><code>data-endpoint="${origin}/leads"
data-connector="leadline"</code></pre>
    <p>Pages on another origin must be allowed when the receiver is started:</p>
    <pre tabindex="0"><code>leadline receive --origins https://www.example.com</code></pre>
  </div>`;
}

function nothingShown({ selected, page }: InboxView): Html {
  if (selected !== undefined) {
    return html`<div class="empty">
      <h2 tabindex="-1">This lead is not here</h2>
      <p>It may have been erased. <a href="/">Back to all leads</a></p>
    </div>`;
  }
  if (page.leads.length === 0) return html`<div class="empty"></div>`;
  return html`<div class="empty hint">
    <h2>Choose a lead</h2>
    <p>Its summary, answers and estimate are shown here.</p>
    <dl class="keys">
      <div>
        <dt><kbd>J</kbd> <kbd>K</kbd> or <kbd>↓</kbd> <kbd>↑</kbd></dt>
        <dd>through the list</dd>
      </div>
      <div>
        <dt><kbd>Enter</kbd></dt>
        <dd>open</dd>
      </div>
      <div>
        <dt><kbd>Esc</kbd></dt>
        <dd>back to the list</dd>
      </div>
      <div>
        <dt><kbd>/</kbd></dt>
        <dd>search</dd>
      </div>
    </dl>
    <p>
      <label class="check"
        ><input type="checkbox" data-letter-keys checked /> Single-letter shortcuts</label
      >
    </p>
  </div>`;
}
