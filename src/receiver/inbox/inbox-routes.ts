import { Hono } from 'hono';
import { isFromOwnPage } from '../access.ts';
import type { ReceiverEnv, Services } from '../environment.ts';
import { ProblemError } from '../problem.ts';
import { inboxScript } from './inbox-client.ts';
import { inboxPage } from './inbox-page.ts';
import { INBOX_STYLES } from './inbox-styles.ts';
import { CONTENT_SECURITY_POLICY, ICON } from './layout.ts';
import { signInPage, signedInPage, spentLinkPage } from './sign-in-page.ts';

const ROWS_A_PAGE = 50;

/** The way in: by token, or by a link that works once. */
export function signInRoutes({ access, failedSignIns, log }: Services): Hono<ReceiverEnv> {
  return new Hono<ReceiverEnv>()
    .get('/sign-in', async (c) => {
      pageHeaders(c);
      const link = c.req.query('link');
      if (link === undefined) return c.html(signInPage());
      if (!(await access.redeemLink(link))) return c.html(spentLinkPage(), 401);
      await access.startSession(c);
      log('info', 'signed-in');
      return c.html(signedInPage());
    })
    .post('/sign-in', async (c) => {
      pageHeaders(c);
      if (!isFromOwnPage(c)) throw foreignPage();
      const retryAfterSeconds = failedSignIns.waitSeconds(c.var.sender);
      if (retryAfterSeconds > 0) {
        c.header('retry-after', String(retryAfterSeconds));
        return c.html(signInPage(`Too many attempts. Try again in ${retryAfterSeconds} s.`), 429);
      }
      const { token } = await c.req.parseBody();
      if (typeof token !== 'string' || !(await access.isToken(token.trim()))) {
        failedSignIns.record(c.var.sender);
        log('warn', 'sign-in-failed');
        return c.html(signInPage('This is not the token.'), 401);
      }
      await access.startSession(c);
      log('info', 'signed-in');
      return c.redirect('/', 303);
    })
    .post('/sign-out', async (c) => {
      if (!isFromOwnPage(c)) throw foreignPage();
      await access.endSession(c);
      return c.redirect('/sign-in', 303);
    });
}

/** The page a salesperson keeps open. */
export function inboxRoutes({ store, access, now }: Services): Hono<ReceiverEnv> {
  return new Hono<ReceiverEnv>()
    .get('/', async (c) => {
      if (!(await access.isAllowed(c))) return c.redirect('/sign-in', 303);
      const { q: search = '', lead: selected, after } = c.req.query();
      const cursor = after !== undefined && /^\d{1,15}$/.test(after) ? after : undefined;
      // Before the leads are read: one that comes between is then noticed by the page.
      const revision = await store.revision();
      const page = await store.list({
        search,
        after: cursor,
        limit: ROWS_A_PAGE,
        latestOnly: true,
      });
      const versions = selected === undefined ? [] : await store.versions(selected);
      pageHeaders(c);
      return c.html(
        inboxPage({
          page,
          search,
          older: cursor !== undefined,
          selected,
          versions,
          revision,
          nowMs: now(),
          origin: c.var.ownOrigin,
        }),
      );
    })
    .get('/inbox.css', (c) =>
      c.body(INBOX_STYLES, 200, { 'content-type': 'text/css; charset=utf-8' }),
    )
    .get('/inbox.js', (c) =>
      c.body(inboxScript(), 200, {
        'content-type': 'text/javascript; charset=utf-8',
      }),
    )
    .get('/inbox.svg', (c) => c.body(ICON, 200, { 'content-type': 'image/svg+xml' }));
}

function pageHeaders(c: { header(name: string, value: string): void }): void {
  c.header('content-security-policy', CONTENT_SECURITY_POLICY);
  c.header('cross-origin-opener-policy', 'same-origin');
  c.header('cross-origin-resource-policy', 'same-origin');
  c.header('x-frame-options', 'DENY');
  // Under no-referrer a browser hides the Origin of our own forms, by which we know them.
  c.header('referrer-policy', 'same-origin');
}

function foreignPage(): ProblemError {
  return new ProblemError('origin-refused', {
    detail: 'Only a page of this inbox may ask for that.',
  });
}
