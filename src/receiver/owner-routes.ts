import { Hono, type Context } from 'hono';
import { assertMay } from './access.ts';
import { csvStream } from './csv.ts';
import type { ReceiverEnv, Services } from './environment.ts';
import { everyLead } from './every-lead.ts';
import { leadQuery, readFilters } from './inbox/filters.ts';
import { ProblemError } from './problem.ts';
import type { LeadQuery } from './store/store.ts';

const PAGE_SIZE = 50;
const MAX_PAGE_SIZE = 200;

/** What is read, exported and erased; behind the token or a session, with the role for it. */
export function ownerRoutes({ store, live, log }: Services): Hono<ReceiverEnv> {
  return new Hono<ReceiverEnv>()
    .get('/leads', async (c) => {
      const { leads, next } = await store.list(pageQuery(c));
      return c.json({
        leads: leads.map(({ lead }) => lead),
        next,
        receipts: leads.map(({ lead, received, flags, status, assignee, spam }) => ({
          id: lead.id,
          received,
          flags,
          status,
          assignee,
          spam,
        })),
      });
    })
    .get('/leads.csv', async (c) => {
      assertMay(c.var.person, 'export');
      const query = filteredQuery(c);
      const names = new Map((await store.users()).map(({ id, name }) => [id, name]));
      const table = await csvStream(() => everyLead(store, query), names);
      c.header('content-type', 'text/csv; charset=utf-8');
      c.header('content-disposition', 'attachment; filename="leads.csv"');
      return c.body(table);
    })
    .get('/leads/stream', async (c) => {
      // A stream nobody reads would never be let go of.
      if (c.req.method === 'HEAD') return c.body(null);
      const reader = c.req.header('cookie') ?? c.req.header('authorization') ?? '';
      const response = live.open(reader, await store.revision(), c.req.raw.signal);
      if (response) return response;
      throw new ProblemError('unavailable', {
        detail: 'stream: expected at most 4 open at once; ask GET /leads instead',
        retryAfterSeconds: 10,
      });
    })
    .get('/leads/:id', async (c) => {
      const found = await store.get(c.req.param('id'));
      if (!found) throw noSuchLead();
      return c.json(found.lead);
    })
    .delete('/leads/:id', async (c) => {
      assertMay(c.var.person, 'erase');
      if (!(await store.erase(c.req.param('id')))) throw noSuchLead();
      log('info', 'lead-erased');
      void live.check();
      return c.body(null, 204);
    });
}

function pageQuery(c: Context<ReceiverEnv>): LeadQuery {
  const { after, limit = String(PAGE_SIZE) } = c.req.query();
  if (after !== undefined && !/^\d{1,15}$/.test(after)) {
    throw new ProblemError('malformed', {
      detail: `after: expected "next" of the page before, found "${after.slice(0, 100)}"`,
    });
  }
  if (!/^\d{1,3}$/.test(limit) || Number(limit) < 1 || Number(limit) > MAX_PAGE_SIZE) {
    throw new ProblemError('malformed', {
      detail: `limit: expected 1 to ${MAX_PAGE_SIZE}, found "${limit.slice(0, 100)}"`,
    });
  }
  return { ...filteredQuery(c), after, limit: Number(limit) };
}

/** By the same words as in the inbox's address; without a folder both, since a system wants to miss nothing. */
function filteredQuery(c: Context<ReceiverEnv>): Omit<LeadQuery, 'limit'> {
  const { spam: _spam, ...query } = leadQuery(readFilters(c.req.query()), c.var.person.userId);
  const folder = c.req.query('folder');
  return { ...query, ...(folder !== undefined && { spam: folder === 'spam' }) };
}

function noSuchLead(): ProblemError {
  return new ProblemError('not-found', { detail: 'No lead has this id.' });
}
