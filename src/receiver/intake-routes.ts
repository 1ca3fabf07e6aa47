import { Hono, type Context } from 'hono';
import { checkLead } from '../model/lead/check-lead.ts';
import { leadSchema } from '../model/lead/lead-schema.ts';
import { LEAD_SCHEMA, type Lead } from '../model/lead/lead.ts';
import type { ReceiverEnv, Services } from './environment.ts';
import { exactShape } from './exact-shape.ts';
import { judge, takeRoom } from './judge-lead.ts';
import { corsHeaders, preflightHeaders } from './origins.ts';
import { ProblemError } from './problem.ts';
import { examineProof, staleProof } from './proof/proof-routes.ts';
import { countValues, MAX_VALUES, readJsonBody } from './request-body.ts';
import { allowedOrigin, proofOrigin } from './sender-origin.ts';
import type { Standing } from './store/store.ts';

/** Nearly every lead is one to the letter, and then it is stored as it came. */
const countExactLead = exactShape(leadSchema);

/** Where leads arrive, the one door that is open to everyone. */
export function intakeRoutes(services: Services): Hono<ReceiverEnv> {
  const { store, live, forwarder, scoreQueue, metrics, maxBodyBytes, now } = services;

  return new Hono<ReceiverEnv>()
    .options('/leads', (c) => {
      const origin = allowedOrigin(c, services);
      return c.body(null, 204, origin === undefined ? {} : preflightHeaders(origin, 'POST'));
    })
    .post('/leads', async (c) => {
      const origin = allowedOrigin(c, services);
      if (origin !== undefined) {
        for (const [name, value] of Object.entries(corsHeaders(origin))) c.header(name, value);
      }
      const { lead, body } = await readLead(c.req.raw, maxBodyBytes);
      assertSameKey(c.req.header('idempotency-key'), lead.id);
      // Before anything else is asked: a repeat carries a spent proof, takes up no room, and needs no store
      // that can be written to.
      const known = await store.standing(lead);
      if (known !== 'new') return acknowledge(c, known, lead.id);

      const proof = await examineProof(lead.signals.proof, proofOrigin(c, origin), services);
      const room = takeRoom(c.var.sender, lead, proof, services);
      const { flags, spam } = judge(lead, origin !== undefined, proof, services);
      const unchecked = scoreQueue.takes(lead);
      const received = new Date(now()).toISOString();
      const standing = await store
        .insert(
          { lead, body, received, flags, spam, unchecked },
          // What looks like spam is sent on when somebody has said that it is none.
          { proof: proof.work, jobs: spam ? [] : forwarder.jobsFor(lead) },
        )
        .catch((error: unknown) => {
          room.giveBack();
          throw error;
        });
      if (standing !== 'new') room.giveBack();
      if (standing === 'proof-spent') {
        metrics.proofs.add({ result: 'spent' });
        throw staleProof();
      }
      if (standing !== 'new') return acknowledge(c, standing, lead.id);
      if (proof.work) metrics.proofs.add({ result: 'held' });
      metrics.leads.add({ outcome: 'stored' });
      for (const flag of spam ? [...flags, 'spam'] : flags) metrics.flags.add({ flag });
      void live.check();
      forwarder.wake();
      if (unchecked) scoreQueue.add(lead);
      return c.json({ id: lead.id }, 201);
    });

  function acknowledge(c: Context, standing: Exclude<Standing, 'new'>, id: string): Response {
    if (standing === 'reused') {
      throw new ProblemError('key-reused', {
        detail: `id: expected the same lead as before under "${id}", found another`,
      });
    }
    metrics.leads.add({ outcome: standing === 'same' ? 'repeated' : 'erased' });
    return c.json({ id }, 200);
  }
}

/** @throws ProblemError `malformed` where it is no lead at all, `invalid-fields` where parts of it are wrong */
async function readLead(
  request: Request,
  maxBytes: number,
): Promise<{ lead: Lead; body?: string }> {
  const { data, text } = await readJsonBody(request, maxBytes);
  if (countExactLead(data) <= MAX_VALUES) return { lead: data as Lead, body: text };
  countValues(data);
  const schema = (data as { schema?: unknown } | null)?.schema;
  if (schema !== LEAD_SCHEMA) {
    const found = JSON.stringify(schema)?.slice(0, 100) ?? 'none';
    throw new ProblemError('malformed', {
      detail: `schema: expected "${LEAD_SCHEMA}", found ${found}`,
    });
  }
  const { lead, problems } = checkLead(data);
  // Without what the check has left out of it.
  if (lead) return { lead };
  const errors = problems.map(({ path, expected, found }) => ({
    field: path,
    message: `expected ${expected}, found ${found}`,
  }));
  throw new ProblemError('invalid-fields', {
    detail: inWords(errors.map(({ field, message }) => `${field}: ${message}`)),
    errors,
  });
}

/** The first few, and how many more there are. */
function inWords(errors: string[]): string {
  const shown = errors.slice(0, 3).join('; ');
  return errors.length > 3 ? `${shown}; and ${errors.length - 3} more` : shown;
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
