import { type Fetch } from './attempt.ts';
import { type Clock } from './clock.ts';
/**
 * Gets a challenge and solves it on this page's thread, in slices.
 *
 * @returns the proof for `signals.proof`; null where none can be had
 */
export declare function proofFrom(url: string, fetch?: Fetch, clock?: Clock): Promise<string | null>;
