import { html } from 'hono/html';
import { MAX_PASSWORD_LENGTH } from '../passwords.ts';
import type { Person } from '../access.ts';
import { accountMenu } from './account-menu.ts';
import { document, text, type Html } from './layout.ts';
import { ROLE_WORDS } from './plain-words.ts';
import { errorWords, newPasswordFields } from './sign-in-page.ts';
import { proofField } from './view.ts';

export interface AccountView {
  person: Person;
  done?: string;
  /** What was wrong with a change of password, and at which of its fields. */
  problem?: { at: 'current' | 'new'; words: string };
}

/** What everyone may do about their own way in. */
export function accountPage({ person, done, problem }: AccountView): Html {
  const { name, email, role, userId } = person;
  return document({
    title: `${problem ? 'Error: ' : ''}Your account · Leadline`,
    kind: 'plain',
    header: html`<nav class="crumbs" aria-label="Page"><a href="/">Inbox</a></nav>
      ${accountMenu(person)}`,
    main: html`<main class="wide-page">
      <h1>Your account</h1>
      ${done ? html`<p class="note" role="status">${done}</p>` : ''}
      <section class="card">
        <h2>${text(name)}</h2>
        <p class="soft">
          ${userId === null ? 'Signed in with the token' : text(email)}, ${ROLE_WORDS[role]}
        </p>
      </section>
      ${userId === null ? '' : passwordCard(person, problem)}
      <section class="card">
        <h2>Sign out everywhere</h2>
        <p class="soft">Ends every session of yours, in this browser too.</p>
        <form method="post" action="/account/sign-out-everywhere">
          ${proofField(person)}<button class="button">Sign out everywhere</button>
        </form>
      </section>
    </main>`,
  });
}

function passwordCard(person: Person, problem: AccountView['problem']): Html {
  const wrong = problem?.at === 'current' ? problem.words : '';
  return html`<section class="card">
    <h2>Change your password</h2>
    <form method="post" action="/account/password" class="stack">
      ${proofField(person)}
      <input name="username" value="${person.email}" autocomplete="username" hidden />
      <label for="password">Present password</label>
      <p class="problem" id="current-problem" role="alert">${errorWords(wrong)}</p>
      <input
        id="password"
        name="password"
        type="password"
        autocomplete="current-password"
        maxlength="${MAX_PASSWORD_LENGTH}"
        required
        aria-invalid="${wrong === '' ? 'false' : 'true'}"
        aria-describedby="current-problem"
      />
      ${newPasswordFields(problem?.at === 'new' ? problem.words : '')}
      <button class="primary">Change password</button>
    </form>
    <p class="small">Other browsers have to sign in again.</p>
  </section>`;
}
