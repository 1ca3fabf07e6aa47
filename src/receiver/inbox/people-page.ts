import { html } from 'hono/html';
import type { Person } from '../access.ts';
import { ROLES } from '../store/users.ts';
import type { User } from '../store/store.ts';
import { accountMenu } from './account-menu.ts';
import { option } from './controls.ts';
import { document, text, type Html } from './layout.ts';
import { ROLE_WORDS } from './plain-words.ts';
import { errorWords } from './sign-in-page.ts';
import { proofField } from './view.ts';

export interface PeopleView {
  person: Person;
  users: readonly User[];
  /** A link that was just made, shown this once. */
  invite?: { user: User; url: string };
  /** What was done, in words. */
  done?: string;
  /** What was wrong with an invitation, and what had been typed. */
  problem?: { words: string; name: string; email: string };
}

const ROLE_MEANINGS: Record<User['role'], string> = {
  owner: 'everything: people, export, erasure',
  member: 'works on leads',
  viewer: 'reads',
};

/** Who may open the inbox, for the owner. */
export function peoplePage({ person, users, invite, done, problem }: PeopleView): Html {
  return document({
    title: `${problem ? 'Error: ' : ''}People · Leadline`,
    kind: 'plain',
    header: html`<nav class="crumbs" aria-label="Page"><a href="/">Inbox</a></nav>
      ${accountMenu(person)}`,
    main: html`<main class="wide-page">
      <h1>People</h1>
      ${done ? html`<p class="note" role="status">${done}</p>` : ''}
      ${invite ? inviteCard(invite.user, invite.url) : ''}
      <section class="card" aria-labelledby="people-title">
        <h2 id="people-title">Who may open this inbox</h2>
        ${
          users.length === 0
            ? html`<p class="soft">
                Nobody but you yet. Whoever you invite signs in by e-mail and password; leads can
                then be assigned.
              </p>`
            : html`<ul class="people">
                ${users.map((user) => personItem(user, person))}
              </ul>`
        }
      </section>
      ${inviteForm(person, problem)}
    </main>`,
  });
}

function inviteCard(user: User, url: string): Html {
  return html`<section class="card invite" aria-labelledby="invite-title">
    <h2 id="invite-title">A link for ${text(user.name)}</h2>
    <p>
      Send it to them yourself. It works once and for 7 days, and is shown only now: with it they
      choose their password.
    </p>
    <label for="invite-link">Link</label>
    <div class="with-button">
      <input id="invite-link" value="${url}" readonly data-link />
      <button class="button" type="button" data-copy-link>Copy link</button>
    </div>
  </section>`;
}

function personItem(user: User, person: Person): Html {
  const { id, name, email, role } = user;
  const isSelf = id === person.userId;
  const state = user.disabled
    ? 'may not sign in'
    : user.passwordHash === null
      ? 'has not chosen a password yet'
      : '';
  return html`<li class="person">
    <div class="person-who">
      <p>
        <strong>${text(name)}</strong>${isSelf ? ' (you)' : ''}
        ${state ? html`<span class="mark-word flagged">${state}</span>` : ''}
      </p>
      <p class="soft">${text(email)}</p>
    </div>
    ${isSelf ? html`<p>${ROLE_WORDS[role]}</p>` : roleForm(user, person)}
    ${isSelf ? '' : moreForm(user, person)}
  </li>`;
}

function roleForm({ id, name, role }: User, person: Person): Html {
  return html`<form method="post" action="/people/${id}" class="role-form">
    ${proofField(person)}<input type="hidden" name="action" value="role" />
    <select name="role" aria-label="Role of ${name}" autocomplete="off">
      ${roleOptions(role)}
    </select>
    <button class="button">Change role</button>
  </form>`;
}

function moreForm({ id, name, disabled, passwordHash }: User, person: Person): Html {
  const button = (action: string, words: string, kind = '') =>
    html`<button class="button ${kind}" name="action" value="${action}">
      ${words}<span class="hidden"> (${name})</span>
    </button>`;
  return html`<details class="more-actions">
    <summary>More<span class="hidden"> for ${name}</span></summary>
    <form method="post" action="/people/${id}" class="actions">
      ${proofField(person)}
      ${disabled ? '' : button('link', passwordHash === null ? 'New link' : 'Link for a new password')}
      ${disabled ? '' : button('sign-out', 'Sign out everywhere')}
      ${disabled ? button('enable', 'Let in again') : button('disable', 'Do not let in')}
      ${button('remove', 'Remove', 'danger')}
    </form>
    <p class="small">
      Who is removed loses access at once. Their leads are then nobody’s, their notes stay.
    </p>
  </details>`;
}

function inviteForm(person: Person, problem: PeopleView['problem']): Html {
  return html`<section class="card" aria-labelledby="add-title">
    <h2 id="add-title">Invite someone</h2>
    <form method="post" action="/people" class="stack">
      ${proofField(person)}
      <p class="problem" id="problem" role="alert">${errorWords(problem?.words ?? '')}</p>
      <label for="name">Name</label>
      <input
        id="name"
        name="name"
        value="${problem?.name ?? ''}"
        maxlength="80"
        required
        autocomplete="off"
        dir="auto"
        aria-describedby="problem"
      />
      <label for="email">E-mail, to sign in with</label>
      <input
        id="email"
        name="email"
        type="email"
        value="${problem?.email ?? ''}"
        maxlength="254"
        required
        autocomplete="off"
        aria-describedby="problem"
      />
      <label for="role">Role</label>
      <select id="role" name="role" autocomplete="off">
        ${roleOptions('member', true)}
      </select>
      <button class="primary">Make a link</button>
    </form>
  </section>`;
}

function roleOptions(chosen: User['role'], explained = false): Html[] {
  return ROLES.map((role) =>
    option(
      role,
      `${ROLE_WORDS[role]}${explained ? `: ${ROLE_MEANINGS[role]}` : ''}`,
      role === chosen,
    ),
  );
}
