import type { Lead } from '../model/lead/lead.ts';
import { type Connector } from './connectors.ts';
import type { OutboxRecord } from './outbox-record.ts';
import type { DeliveryState } from './status.ts';
/** When something may be tried: moments of `Clock.elapsed`, past ones for at once. */
export interface Pace {
    /** Failed attempts in a row on this page. */
    failures: number;
    /** Our own backoff: whatever suggests that it may work now ends it. */
    softMs: number;
    /** The endpoint's word or an owner's mistake: ends early only if somebody asks for it. */
    firmMs: number;
}
/** The way to one endpoint, shared by all that go there. */
export interface Road extends Pace {
    running: number;
}
/** One lead for one endpoint while this page takes care of it: its record and what is only true here and now. */
export interface Parcel extends Pace {
    record: OutboxRecord;
    lead: Lead;
    connector: Connector;
    url: URL;
    /** Submitted on this page: somebody may be watching. */
    isHere: boolean;
    durable: boolean;
    /** Null or absent: to be had before the next attempt, where the record names a challenge. */
    proof?: string | null;
    state: DeliveryState;
}
export declare const freshPace: (firmMs?: number) => Pace;
/** The record must be ours, see `isOurs`. */
export declare function parcelOf(record: OutboxRecord, isHere: boolean, durable: boolean, firmMs?: number): Parcel;
/** Where the request goes: the fragment is for us. */
export declare const addressOf: ({ url }: Parcel) => string;
/** Not yet at its endpoint, as far as anybody can know. */
export declare const isLive: ({ state }: Pick<Parcel, 'state'>) => boolean;
