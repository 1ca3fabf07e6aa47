import type { Lead } from '../model/lead/lead.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics/metrics.ts';
import type { ScoreCheck } from './score-check.ts';
import type { LeadStore } from './store/store.ts';
export interface ScoreQueueParts {
    store: LeadStore;
    scores: ScoreCheck;
    log: Log;
    metrics: Metrics;
    now: () => number;
    /** Something is known of leads that was not before. */
    onSettled: () => void;
}
/**
 * Works the results of leads out again once nobody waits for an answer. That it is still to be done was
 * stored in the transaction that stored the lead, so a receiver that dies before leaves it to the next
 * one; until then the lead is flagged.
 */
export declare class ScoreQueue {
    #private;
    constructor(parts: ScoreQueueParts);
    /** Takes up what was left, and looks for more of it from time to time. */
    start(): void;
    /** Whether this lead's results can be worked out again here. */
    takes(lead: Lead): boolean;
    /** This lead was stored, unchecked. */
    add(lead: Lead): void;
    requestBegan(): void;
    requestEnded(): void;
    /** Begins nothing any more and waits for what was begun. */
    stop(): Promise<void>;
}
