import { html } from 'hono/html';
import type { Job, LeadCounts, LeadPage, Note, StoredLead } from '../store/store.ts';
import { accountMenu } from './account-menu.ts';
import { countAll, filterForm, viewLinks } from './filter-form.ts';
import { listAddress } from './filters.ts';
import { keysDialog } from './keys-dialog.ts';
import { document, type Html } from './layout.ts';
import { leadDetail } from './lead-detail.ts';
import { leadRow } from './lead-row.ts';
import { nameOf } from './plain-words.ts';
import { mayWork, type View } from './view.ts';

export interface InboxView extends View {
  page: LeadPage;
  counts: LeadCounts;
  /** Of whoever looks; null for the bearer of the token, who has none. */
  mine: LeadCounts | null;
  /** The page is not the first one. */
  older: boolean;
  /** Id that was asked for. */
  selected: string | undefined;
  /** Its thread, latest first; empty if there is no such lead. */
  versions: readonly StoredLead[];
  notes: readonly Note[];
  /** Where the selected lead is sent on to. */
  jobs: readonly Job[];
  /** State of the store that this view shows. */
  revision: string;
  /** Origin of the receiver, for the snippet shown while there are no leads. */
  origin: string;
}

export function inboxPage(view: InboxView): Html {
  const { selected, versions, notes, jobs, filters } = view;
  const shown = versions.find(({ lead }) => lead.id === selected);
  return document({
    title: `${shown ? `${nameOf(shown.lead)} · ` : ''}Inbox · Leadline`,
    kind: 'inbox',
    header: html`<p class="live" data-live>
        <span class="dot"></span><span data-live-text>Not live</span>
      </p>
      <button class="plain keys-button" data-show-keys aria-haspopup="dialog">
        <kbd>?</kbd> <span class="wide">Keys</span>
      </button>
      ${accountMenu(view.person, filters)}`,
    main: html`<main
      class="inbox ${selected === undefined ? '' : 'has-selection'}"
      data-revision="${view.revision}"
      data-csrf="${view.person.csrf}"
      data-user="${view.person.userId ?? ''}"
      data-may-work="${String(mayWork(view))}"
    >
      <h1 class="hidden">Inbox</h1>
      <section class="list" aria-labelledby="leads-title">
        <div class="list-head">
          <h2 id="leads-title" tabindex="-1" data-key="list-title">
            ${filters.spam ? 'Spam' : filters.search ? 'Leads found' : 'Leads'}
          </h2>
          <p class="announce" role="status" data-announce></p>
          ${viewLinks(view, view.counts, view.mine)} ${filterForm(view)}
        </div>
        <div data-results>${results(view)}</div>
      </section>
      <section class="detail" aria-label="Selected lead" data-detail>
        ${shown ? leadDetail(shown, { versions, notes, jobs }, view) : nothingShown(view)}
      </section>
      <div class="toast" data-toast hidden>
        <span data-toast-text></span>
        <button class="plain" data-undo>Undo</button>
      </div>
      ${keysDialog(mayWork(view))}
    </main>`,
  });
}

function results(view: InboxView): Html {
  const { page, filters, selected } = view;
  if (page.leads.length === 0) return nothingListed(view);
  return html`<ol class="rows" data-rows>
      ${page.leads.map((stored) => leadRow(stored, selected, view))}
    </ol>
    ${page.next === null ? '' : html`<p class="more"><a href="${listAddress(filters, {}, { after: page.next })}" data-more>Older leads</a></p>`}
    ${view.older ? html`<p class="more"><a href="${listAddress(filters)}">Newest leads</a></p>` : ''}`;
}

function nothingListed(view: InboxView): Html {
  const { filters, counts } = view;
  const { search, spam } = filters;
  if (search) {
    return html`<div class="empty">
      <h2>Nothing found</h2>
      <p>
        No lead ${listAddress(filters, { search: '' }) === '/' ? '' : 'in this view'} has all of
        “<bdi>${search}</bdi>” in its name, company, message or answers.
      </p>
      <p><a href="/" data-view>Show all leads</a></p>
    </div>`;
  }
  if (spam) {
    return html`<div class="empty">
      <h2>No spam</h2>
      <p>
        What looks as if no person had sent it is kept here, with the reason, until someone erases
        it.
      </p>
    </div>`;
  }
  if (listAddress(filters) !== '/' || countAll(counts) > 0 || view.older) {
    return html`<div class="empty">
      <h2>Nothing here</h2>
      <p>No lead is in this view at present.</p>
      <p><a href="/" data-view>Show all leads</a></p>
    </div>`;
  }
  return noLeadsYet(view);
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
      <p>It may have been erased. <a href="/" data-view>Back to all leads</a></p>
    </div>`;
  }
  if (page.leads.length === 0) return html`<div class="empty"></div>`;
  return html`<div class="empty hint">
    <h2>Choose a lead</h2>
    <p>Its summary, answers and estimate are shown here.</p>
    <p>Everything works by keyboard too: <kbd>?</kbd> shows the keys.</p>
  </div>`;
}
