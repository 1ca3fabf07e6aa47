import type { Lead } from '../model/lead/lead.ts';
import type { Connector, Letter } from './connectors/connector.ts';
import type { Lane } from './lane.ts';
import { type OutboxRecord } from './outbox-record.ts';
import type { DeliveryState } from './status.ts';
/** One lead for one endpoint while this page takes care of it: its record and what is only true here and now. */
export interface Parcel {
    record: OutboxRecord;
    lead: Lead;
    connector: Connector;
    letter: Letter;
    /** Submitted on this page: somebody may be watching. */
    here: boolean;
    durable: boolean;
    state: DeliveryState;
    /** The request is out: what other tabs say no longer matters, its answer does. */
    inFlight: boolean;
    /** The lane it goes by, once it has started. */
    lane: Lane | null;
    nextAttemptMs: number | null;
    /** Failed attempts on this page; decide the backoff. */
    failures: number;
    /** The last attempt was a keepalive request that brought no answer. */
    keepaliveFailed: boolean;
}
/** The record must be ours, see `isOurs`. */
export declare function parcelOf(record: OutboxRecord, here: boolean, durable: boolean): Parcel;
/** Not yet at its endpoint, as far as anybody can know. */
export declare function isLive({ state }: Parcel): boolean;
/** Where the request goes: the fragment is for us. */
export declare function requestUrl(parcel: Parcel): string;
