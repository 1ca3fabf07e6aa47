import type { Lead } from '../../model/lead/lead.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { LeadStore, NewJob } from '../store/store.ts';
import { type Destination } from './destination.ts';
export interface ForwarderParts {
    store: LeadStore;
    destinations: readonly Destination[];
    log: Log;
    metrics: Metrics;
    now: () => number;
}
/**
 * Sends leads on. What is to be sent was stored in the transaction that stored the lead, so a receiver
 * that dies between the two leaves nothing undone; and since it may die after it sent and before it said
 * so, everything is sent at least once, under an id that stays the same.
 */
export declare class Forwarder {
    #private;
    constructor(parts: ForwarderParts);
    /** Whether leads are sent to anything of this kind. */
    has(kind: string): boolean;
    /**
     * What is to be sent on because of this lead.
     *
     * @param isLate it has lain for a while
     */
    jobsFor(lead: Lead, isLate?: boolean): NewJob[];
    /** Sends on what was held back as spam, unless it was sent on before. */
    release(lead: Lead): Promise<void>;
    /** Looks for work now, and from now on whenever some is due. */
    wake(): void;
    /** Begins nothing any more and waits for what was begun. */
    stop(): Promise<void>;
}
