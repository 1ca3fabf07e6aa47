import { Hono } from 'hono';
import type { ReceiverEnv, Services } from '../environment.ts';
import { corsHeaders, preflightHeaders } from '../origins.ts';
import { ProblemError } from '../problem.ts';
import { allowedOrigin, proofOrigin } from '../sender-origin.ts';

/** Where a page gets its task, as open as the way in for leads. */
export function proofRoutes(services: Services): Hono<ReceiverEnv> {
  const { challenge: mode, challenges, metrics } = services;
  if (mode === 'off') return new Hono<ReceiverEnv>();
  return new Hono<ReceiverEnv>()
    .options('/challenge', (c) => {
      const origin = allowedOrigin(c, services);
      return c.body(null, 204, origin === undefined ? {} : preflightHeaders(origin, 'GET'));
    })
    .get('/challenge', async (c) => {
      const origin = allowedOrigin(c, services);
      metrics.challenges.add();
      return c.json(
        await challenges.create(proofOrigin(c, origin)),
        200,
        origin === undefined ? {} : corsHeaders(origin),
      );
    });
}

/** What became of the proof that a lead came with. */
export interface ExaminedProof {
  standing: 'held' | 'missing' | 'unasked';
  /** To be spent together with the lead. */
  work?: { signature: string; expiresMs: number };
}

/**
 * Looks at a proof. That it was not spent before is for the store to find, in the transaction that
 * stores the lead.
 *
 * @param origin as by {@link proofOrigin}
 * @throws ProblemError `proof-required` or `proof-expired`
 */
export async function examineProof(
  proof: string | null,
  origin: string,
  { challenge: mode, challenges, metrics }: Services,
): Promise<ExaminedProof> {
  if (mode === 'off') return { standing: 'unasked' };
  if (proof === null) {
    if (mode === 'optional') return { standing: 'missing' };
    throw new ProblemError('proof-required', {
      detail: 'signals.proof: expected a solved GET /challenge, found null',
    });
  }
  const found = await challenges.check(proof, origin);
  if (typeof found === 'object') return { standing: 'held', work: found };
  metrics.proofs.add({ result: found });
  throw staleProof();
}

/** One answer for all that may be wrong: whoever asked honestly solves a new one, whoever forges learns nothing. */
export function staleProof(): ProblemError {
  return new ProblemError('proof-expired', {
    detail: 'signals.proof: expected a fresh one of this receiver; solve a new GET /challenge',
  });
}
