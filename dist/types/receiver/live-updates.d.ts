import type { Log } from './log.ts';
import type { LeadStore } from './store/store.ts';
/** Tells open inboxes that leads came or went, as Server-Sent Events: `change` with the store's revision. */
export declare class LiveUpdates {
    #private;
    constructor(store: LeadStore, log: Log);
    /** @param reader who asks; null if they have as many streams as they may have */
    open(reader: string, revision: string, signal: AbortSignal): Response | null;
    /** Looks whether the store has changed and says so. */
    check(): Promise<void>;
    close(): void;
}
