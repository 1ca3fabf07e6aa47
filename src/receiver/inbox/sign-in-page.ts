import { html } from 'hono/html';
import { document, type Html } from './layout.ts';

/** @param problem what was wrong with the last attempt */
export function signInPage(problem?: string): Html {
  return document({
    title: problem ? 'Error: Sign in · Leadline' : 'Sign in · Leadline',
    kind: 'plain',
    main: html`<main class="card narrow">
      <h1>Sign in to the inbox</h1>
      <p>The token was shown in the terminal when the receiver was started for the first time.</p>
      <form method="post" action="/sign-in">
        <label for="token">Token</label>
        <p class="problem" id="problem">${problem && html`<strong>Error:</strong> ${problem}`}</p>
        <input name="username" value="leadline" autocomplete="username" hidden />
        <input
          id="token"
          name="token"
          type="password"
          autocomplete="current-password"
          required
          aria-invalid="${problem ? 'true' : 'false'}"
          aria-describedby="problem"
          autofocus
        />
        <button class="primary">Sign in</button>
      </form>
    </main>`,
  });
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
