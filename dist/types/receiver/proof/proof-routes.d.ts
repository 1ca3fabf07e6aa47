import { Hono } from 'hono';
import type { ReceiverEnv, Services } from '../environment.ts';
import { ProblemError } from '../problem.ts';
/** Where a page gets its task, as open as the way in for leads. */
export declare function proofRoutes(services: Services): Hono<ReceiverEnv>;
/** What became of the proof that a lead came with. */
export interface ExaminedProof {
    standing: 'held' | 'missing' | 'unasked';
    /** To be spent together with the lead. */
    work?: {
        signature: string;
        expiresMs: number;
    };
}
/**
 * Looks at a proof. That it was not spent before is for the store to find, in the transaction that
 * stores the lead.
 *
 * @param origin as by {@link proofOrigin}
 * @throws ProblemError `proof-required` or `proof-expired`
 */
export declare function examineProof(proof: string | null, origin: string, { challenge: mode, challenges, metrics }: Services): Promise<ExaminedProof>;
/** One answer for all that may be wrong: whoever asked honestly solves a new one, whoever forges learns nothing. */
export declare function staleProof(): ProblemError;
