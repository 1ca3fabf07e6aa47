import type { Access, Person } from './access.ts';
import type { Forwarder } from './forward/forwarder.ts';
import type { LiveUpdates } from './live-updates.ts';
import type { Passwords } from './passwords.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics/metrics.ts';
import type { Origins } from './origins.ts';
import type { Challenges } from './proof/challenges.ts';
import type { RateLimit } from './rate-limit.ts';
import type { ScoreQueue } from './score-queue.ts';
import type { LeadStore } from './store/store.ts';
/** What a platform knows of a request beside the request itself. */
export interface RequestInfo {
    /** IP address of the other end of the connection. Without it all senders share one limit. */
    address?: string;
}
/** Whether leads need a proof of work: not looked at, looked at where there is one, needed. */
export type ChallengeMode = 'off' | 'optional' | 'required';
/** What every route of one receiver works with. */
export interface Services {
    store: LeadStore;
    access: Access;
    origins: Origins;
    /** By address prefix. */
    newLeads: RateLimit;
    /** Those that come without a proof of work, by page. */
    unprovedLeads: RateLimit;
    /** By address, and by account, whether there is one of that name or not. */
    signIns: RateLimit;
    passwords: Passwords;
    live: LiveUpdates;
    forwarder: Forwarder;
    log: Log;
    metrics: Metrics;
    challenge: ChallengeMode;
    challenges: Challenges;
    scoreQueue: ScoreQueue;
    isDisposable: ((domain: string) => boolean) | undefined;
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
        /** Who asks, behind the sign-in. */
        person: Person;
        /** What a form of a page sent, where it did. */
        form?: URLSearchParams;
    };
}
