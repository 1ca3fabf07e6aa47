import { html } from 'hono/html';
import type { User } from '../store/store.ts';
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from '../passwords.ts';
import { document, text, type Html } from './layout.ts';

export interface SignInView {
  /** There are people with a password; else the token is the only way. */
  withPassword: boolean;
  /** What was wrong with the last attempt, and at which of the two ways. */
  problem?: { at: 'password' | 'token'; words: string };
  email?: string;
}

export function signInPage({ withPassword, problem, email = '' }: SignInView): Html {
  const byToken = tokenForm(problem?.at === 'token' ? problem.words : '');
  return document({
    title: problem ? 'Error: Sign in · Leadline' : 'Sign in · Leadline',
    kind: 'plain',
    main: html`<main class="card narrow">
      <h1>Sign in to the inbox</h1>
      ${
        withPassword
          ? html`${passwordForm(problem?.at === 'password' ? problem.words : '', email)}
            ${tokenDetails(byToken, problem?.at === 'token')}`
          : byToken
      }
    </main>`,
  });
}

function tokenDetails(byToken: Html, isOpen: boolean): Html {
  const inside = html`<summary>Sign in with the token</summary>
    ${byToken}`;
  return isOpen ? html`<details open>${inside}</details>` : html`<details>${inside}</details>`;
}

function passwordForm(problem: string, email: string): Html {
  return html`<form method="post" action="/sign-in">
    <p class="problem" id="problem" role="alert">${errorWords(problem)}</p>
    <label for="email">E-mail</label>
    <input
      id="email"
      name="email"
      type="email"
      value="${email}"
      autocomplete="username"
      required
      aria-invalid="${problem === '' ? 'false' : 'true'}"
      aria-describedby="problem"
      autofocus
    />
    <label for="password">Password</label>
    <input
      id="password"
      name="password"
      type="password"
      autocomplete="current-password"
      maxlength="${MAX_PASSWORD_LENGTH}"
      required
      aria-invalid="${problem === '' ? 'false' : 'true'}"
      aria-describedby="problem"
    />
    <button class="primary">Sign in</button>
  </form>`;
}

function tokenForm(problem: string): Html {
  return html`<form method="post" action="/sign-in">
    <p>The token was shown in the terminal when the receiver was started for the first time.</p>
    <label for="token">Token</label>
    <p class="problem" id="token-problem" role="alert">${errorWords(problem)}</p>
    <input name="username" value="leadline" autocomplete="username" hidden />
    <input
      id="token"
      name="token"
      type="password"
      autocomplete="current-password"
      required
      aria-invalid="${problem === '' ? 'false' : 'true'}"
      aria-describedby="token-problem"
      autofocus
    />
    <button class="primary">Sign in</button>
  </form>`;
}

/** What a sign-in link opens. Only the button spends it. */
export function linkPage(link: string): Html {
  return document({
    title: 'Sign in · Leadline',
    kind: 'plain',
    main: html`<main class="card narrow">
      <h1>Sign in to the inbox</h1>
      <p>This link signs in one browser, once.</p>
      <form method="post" action="/sign-in">
        <input type="hidden" name="link" value="${link}" />
        <button class="primary" autofocus>Open the inbox</button>
      </form>
    </main>`,
  });
}

/** For someone who was invited, or whose password is to be set anew. */
export function joinPage(user: User, secret: string, problem = ''): Html {
  return document({
    title: `${problem ? 'Error: ' : ''}Choose a password · Leadline`,
    kind: 'plain',
    main: html`<main class="card narrow">
      <h1>Welcome, ${text(user.name)}</h1>
      <p>Choose a password for ${text(user.email)}, with which you sign in from now on.</p>
      <form method="post" action="/join">
        <input type="hidden" name="invite" value="${secret}" />
        <input name="username" value="${user.email}" autocomplete="username" hidden />
        ${newPasswordFields(problem)}
        <button class="primary">Save and sign in</button>
      </form>
    </main>`,
  });
}

export function newPasswordFields(problem: string): Html {
  return html`<label for="new-password">New password</label>
    <p class="small" id="password-rule">
      At least ${MIN_PASSWORD_LENGTH} characters; a sentence is easy to remember.
    </p>
    <p class="problem" id="password-problem" role="alert">${errorWords(problem)}</p>
    <input
      id="new-password"
      name="new-password"
      type="password"
      autocomplete="new-password"
      minlength="${MIN_PASSWORD_LENGTH}"
      maxlength="${MAX_PASSWORD_LENGTH}"
      required
      aria-invalid="${problem === '' ? 'false' : 'true'}"
      aria-describedby="password-rule password-problem"
    />`;
}

export function errorWords(problem: string): Html | '' {
  return problem === '' ? '' : html`<strong>Error:</strong> ${problem}`;
}

/**
 * Goes on to the inbox by itself. A redirect would still count as coming from the page that had the
 * link, and a strict cookie is not sent then.
 */
export function signedInPage(): Html {
  return document({
    title: 'Signed in · Leadline',
    kind: 'plain',
    continueTo: '/',
    main: html`<main class="card narrow">
      <h1>You are signed in</h1>
      <p><a href="/">Open the inbox</a></p>
    </main>`,
  });
}

export function spentLinkPage(): Html {
  return document({
    title: 'This link was used already · Leadline',
    kind: 'plain',
    main: html`<main class="card narrow">
      <h1>This link was used already</h1>
      <p>
        A sign-in link works once and for 15 minutes. Start the receiver again for another one, or
        <a href="/sign-in">sign in with the token</a>.
      </p>
    </main>`,
  });
}

export function spentInvitePage(): Html {
  return document({
    title: 'This invitation is over · Leadline',
    kind: 'plain',
    main: html`<main class="card narrow">
      <h1>This invitation is over</h1>
      <p>
        An invitation works once and for 7 days. Ask whoever sent it for another one, or
        <a href="/sign-in">sign in</a>.
      </p>
    </main>`,
  });
}
