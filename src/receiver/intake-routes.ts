import { Hono, type Context } from 'hono';
import { checkLead } from '../model/lead/check-lead.ts';
import { LEAD_SCHEMA, type Lead } from '../model/lead/lead.ts';
import type { ReceiverEnv, Services } from './environment.ts';
import { fingerprint } from './fingerprint.ts';
import { corsHeaders, preflightHeaders } from './origins.ts';
import { ProblemError } from './problem.ts';
import { readJson } from './request-body.ts';
import type { Standing } from './store/store.ts';

/** Where leads arrive, the one door that is open to everyone. */
export function intakeRoutes(services: Services): Hono<ReceiverEnv> {
  const { store, origins, newLeads, live, log, maxBodyBytes, now } = services;

  return new Hono<ReceiverEnv>()
    .options('/leads', (c) => {
      const origin = checkedOrigin(c);
      return c.body(null, 204, origin === undefined ? {} : preflightHeaders(origin, 'POST'));
    })
    .post('/leads', async (c) => {
      const origin = checkedOrigin(c);
      if (origin !== undefined) {
        for (const [name, value] of Object.entries(corsHeaders(origin))) c.header(name, value);
      }
      const lead = await readLead(c.req.raw, maxBodyBytes);
      assertSameKey(c.req.header('idempotency-key'), lead.id);
      const print = await fingerprint(lead);
      const known = await store.standing(lead.id, print);
      if (known !== 'new') return acknowledge(c, known, lead.id);

      const retryAfterSeconds = newLeads.waitSeconds(c.var.sender);
      if (retryAfterSeconds > 0) {
        log('warn', 'rate-limited');
        throw new ProblemError('rate-limited', {
          detail: `Too many new leads from one address; try again in ${retryAfterSeconds} s.`,
          retryAfterSeconds,
        });
      }
      const standing = await store.insert({
        lead,
        fingerprint: print,
        received: new Date(now()).toISOString(),
        flags: flagsOf(lead, origin),
      });
      if (standing === 'proof-spent') throw new Error('expected none to be spent, none was given');
      if (standing !== 'new') return acknowledge(c, standing, lead.id);
      newLeads.record(c.var.sender);
      void live.check();
      return c.json({ id: lead.id }, 201);
    });

  function checkedOrigin(c: Context<ReceiverEnv>): string | undefined {
    c.header('vary', 'Origin');
    const origin = c.req.header('origin');
    if (origin === undefined || origins.allows(origin, c.var.ownOrigin)) return origin;
    log('warn', 'origin-refused', { origin: origin.slice(0, 200) });
    throw new ProblemError('origin-refused', {
      detail: `origin: expected one that --origins allows, found "${origin.slice(0, 200)}"`,
    });
  }
}

/** @throws ProblemError `malformed` where it is no lead at all, `invalid-fields` where parts of it are wrong */
async function readLead(request: Request, maxBytes: number): Promise<Lead> {
  const data = await readJson(request, maxBytes);
  const schema = (data as { schema?: unknown } | null)?.schema;
  if (schema !== LEAD_SCHEMA) {
    const found = JSON.stringify(schema)?.slice(0, 100) ?? 'none';
    throw new ProblemError('malformed', {
      detail: `schema: expected "${LEAD_SCHEMA}", found ${found}`,
    });
  }
  const { lead, problems } = checkLead(data);
  if (lead) return lead;
  const errors = problems.map(({ path, expected, found }) => ({
    field: path,
    message: `expected ${expected}, found ${found}`,
  }));
  throw new ProblemError('invalid-fields', {
    detail: errors
      .slice(0, 3)
      .map(({ field, message }) => `${field}: ${message}`)
      .join('; '),
    errors,
  });
}

/** The header is optional, quoted by the draft and bare by custom; where it is there it must not lie. */
function assertSameKey(header: string | undefined, id: string): void {
  const key = header?.trim().replace(/^"(.*)"$/, '$1');
  if (key !== undefined && key !== id) {
    throw new ProblemError('malformed', {
      detail: `Idempotency-Key: expected the lead's id "${id}", found "${key.slice(0, 100)}"`,
    });
  }
}

function acknowledge(c: Context, standing: Exclude<Standing, 'new'>, id: string): Response {
  if (standing !== 'reused') return c.json({ id }, 200);
  throw new ProblemError('key-reused', {
    detail: `id: expected the same lead as before under "${id}", found another`,
  });
}

function flagsOf(lead: Lead, origin: string | undefined): string[] {
  return [
    ...(origin === undefined ? ['no-origin'] : []),
    ...(lead.signals.honeypot ? ['honeypot'] : []),
  ];
}
