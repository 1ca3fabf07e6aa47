import type { Access } from './access.ts';
import type { LiveUpdates } from './live-updates.ts';
import type { Log } from './log.ts';
import type { Origins } from './origins.ts';
import type { RateLimit } from './rate-limit.ts';
import type { LeadStore } from './store/store.ts';
/** What a platform knows of a request beside the request itself. */
export interface RequestInfo {
    /** IP address of the other end of the connection. Without it all senders share one limit. */
    address?: string;
}
/** What every route of one receiver works with. */
export interface Services {
    store: LeadStore;
    access: Access;
    origins: Origins;
    newLeads: RateLimit;
    failedSignIns: RateLimit;
    live: LiveUpdates;
    log: Log;
    maxBodyBytes: number;
    now: () => number;
}
export interface ReceiverEnv {
    Bindings: {
        info?: RequestInfo;
    };
    Variables: {
        /** Origin under which this request reached us. */
        ownOrigin: string;
        /** Address prefix of the sender, for limits. */
        sender: string;
    };
}
