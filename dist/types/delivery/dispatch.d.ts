import { type Fetch } from './attempt.ts';
import type { Clock } from './clock.ts';
import type { Outbox } from './outbox.ts';
import { type Parcel } from './parcel.ts';
import type { DeliveryErrorCode, DeliveryEvent, DeliveryState, DeliveryStatus } from './status.ts';
/** Gets a challenge and solves it: the proof, or null where none can be had. */
export type Prove = (challenge: string) => Promise<string | null>;
/**
 * What this page has in hand, and its sending: when which lead may go, one attempt, and what follows
 * from its outcome.
 */
export declare function createDispatch(prove: Prove, clock: Clock, outbox: Outbox, page: EventTarget | undefined, random: () => number, fetch: Fetch, emit: (event: DeliveryEvent) => void): {
    parcels: Map<string, Parcel>;
    of: (id: string | null) => Parcel[];
    drop: (parcel: Parcel) => void;
    pump: () => void;
    flush: () => Promise<void>;
    statusOf: (parcel: Parcel) => DeliveryStatus;
    move: (parcel: Parcel, state: DeliveryState) => void;
    report: (subject: string, code: DeliveryErrorCode, found: string) => void;
    prepare: (challenge: string) => Promise<string | null>;
};
