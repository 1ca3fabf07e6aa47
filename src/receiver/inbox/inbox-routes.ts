import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { ReceiverEnv, Services } from '../environment.ts';
import type { LeadStore, User } from '../store/store.ts';
import { leadQuery, readFilters } from './filters.ts';
import { inboxPage } from './inbox-page.ts';
import { inboxScript } from './inbox-script.ts';
import { INBOX_STYLES } from './inbox-styles.ts';
import { ICON } from './layout.ts';
import { pageHeaders } from './page-headers.ts';
import { printPage } from './print-page.ts';

const ROWS_A_PAGE = 50;

/** The page a salesperson keeps open, the one they print, and what these load. */
export function inboxRoutes(services: Services): Hono<ReceiverEnv> {
  const { store, now } = services;
  return new Hono<ReceiverEnv>()
    .get('/', pageHeaders, signedInOnly(services), async (c) => {
      const { lead: selected, after } = c.req.query();
      const { person } = c.var;
      const filters = readFilters(c.req.query());
      const cursor = after !== undefined && /^\d{1,15}$/.test(after) ? after : undefined;
      // Before the leads are read: one that comes between is then noticed by the page.
      const revision = await store.revision();
      const [page, counts, mine, users, versions, notes, jobs] = await Promise.all([
        store.list({
          ...leadQuery(filters, person.userId),
          latestOnly: true,
          after: cursor,
          limit: ROWS_A_PAGE,
        }),
        store.counts(),
        person.userId === null ? null : store.counts(person.userId),
        workers(store),
        selected === undefined ? [] : store.versions(selected),
        selected === undefined ? [] : store.notes(selected),
        selected === undefined ? [] : store.jobs(selected),
      ]);
      return c.html(
        inboxPage({
          person,
          filters,
          users,
          page,
          counts,
          mine,
          older: cursor !== undefined,
          selected,
          versions,
          notes,
          jobs,
          revision,
          nowMs: now(),
          origin: c.var.ownOrigin,
        }),
      );
    })
    .get('/leads/:id/print', pageHeaders, signedInOnly(services), async (c) => {
      const id = c.req.param('id');
      const found = await store.get(id);
      if (!found) return c.notFound();
      const [users, notes] = await Promise.all([store.users(), store.notes(id)]);
      const assignee = users.find((user) => user.id === found.assignee)?.name ?? '';
      return c.html(printPage(found, { notes, assignee, nowMs: now() }));
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

/** Shows the way in to whoever is not signed in. */
export function signedInOnly({ access }: Pick<Services, 'access'>) {
  return createMiddleware<ReceiverEnv>(async (c, next) => {
    const person = await access.identify(c);
    if (!person) return c.redirect('/sign-in', 303);
    c.set('person', person);
    return next();
  });
}

/** Those whom a lead can be given to. */
async function workers(store: LeadStore): Promise<User[]> {
  return (await store.users()).filter(({ role, disabled }) => role !== 'viewer' && !disabled);
}
