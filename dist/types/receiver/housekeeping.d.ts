import type { Log } from './log.ts';
import type { LeadStore } from './store/store.ts';
export interface HousekeepingOptions {
    store: LeadStore;
    log: Log;
    now: () => number;
    /** Leads received longer ago are erased; undefined: kept. */
    retainDays: number | undefined;
    /** Something went. */
    onErased: () => void;
}
/** Forgets what has run out, now and every hour. */
export declare class Housekeeping {
    #private;
    constructor(options: HousekeepingOptions);
    /** Resolves once nothing is under way any more. */
    stop(): Promise<void>;
}
