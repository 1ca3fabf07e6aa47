import { html } from 'hono/html';
import type { Person } from '../access.ts';
import { may } from '../roles.ts';
import { listAddress, type Filters } from './filters.ts';
import { text, type Html } from './layout.ts';
import { ROLE_WORDS } from './plain-words.ts';
import { initials, proofField } from './view.ts';

/** Who is signed in, and what is theirs to do beside reading leads. */
export function accountMenu(person: Person, filters?: Filters): Html {
  const { role, name } = person;
  const query = filters ? listAddress(filters).slice(2) : '';
  const table = `/leads.csv?${filters?.spam ? '' : 'folder=leads&'}${query}`.replace(/&$/, '');
  return html`<details class="menu" data-menu>
    <summary>
      <span class="initials" aria-hidden="true">${initials(name)}</span>
      <span class="menu-name">${text(name)}</span>
    </summary>
    <nav class="menu-items" aria-label="Account">
      <p class="small">
        ${person.userId === null ? 'Signed in with the token' : html`${text(name)}, ${ROLE_WORDS[role]}`}
      </p>
      ${may(role, 'manage') ? html`<a href="/people">People</a>` : ''}
      ${may(role, 'export') ? html`<a href="${table}" download data-csv>Download CSV</a>` : ''}
      <a href="/account">Your account</a>
      <form method="post" action="/sign-out">
        ${proofField(person)}<button class="plain">Sign out</button>
      </form>
    </nav>
  </details>`;
}
