import type { Lead } from '../model/lead/lead.ts';
import { type Mapping } from './connectors.ts';
import type { DeliveryProblem } from './status.ts';
/** Id and endpoint: the key of a record. */
export type RecordKey = [id: string, endpoint: string];
/** One lead for one endpoint, as it lies on the device until that endpoint has it. */
export interface OutboxRecord {
    /** A record with another number was left by another version and is not ours to touch. */
    format: 1;
    id: string;
    /** As configured; with `id` the key. */
    endpoint: string;
    /** The endpoint made absolute on the page of the submit: a later page may lie elsewhere. */
    url: string;
    connector: string;
    mapping?: Mapping;
    /** Absolute. */
    challenge?: string;
    /** The frozen lead. Text, so that every attempt sends the same bytes. */
    json: string;
    /** When it was saved, in ms since 1970, and for how long the visitor was told it is kept. */
    savedMs: number;
    keepMs: number;
    state: 'waiting' | 'refused';
    attempts: number;
    /** When a page began an attempt that has not ended; else 0. */
    claimedMs: number;
    /** Not before this moment: the endpoint's word or an owner's mistake. Backoff of our own is not stored. */
    notBeforeMs: number;
    problem: DeliveryProblem | null;
}
export declare const keyOf: ({ id, endpoint }: RecordKeyed) => RecordKey;
/** The same as a name. */
export declare const nameOf: (record: RecordKeyed) => string;
type RecordKeyed = Pick<OutboxRecord, 'id' | 'endpoint'>;
/** A record of this lead that has not been tried yet. */
export declare function recordOf(lead: Lead, rest: Pick<OutboxRecord, 'endpoint' | 'url' | 'connector' | 'mapping' | 'challenge' | 'savedMs' | 'keepMs'>): OutboxRecord;
/**
 * Whether this version can deliver the record. Others are left alone: a page with a newer script may
 * share the device, and will know what to do with its own.
 */
export declare function isOurs(record: unknown): record is OutboxRecord;
/** Whether the time the visitor was told has passed. A record from the future was saved by a wrong clock. */
export declare function isExpired({ savedMs, keepMs }: OutboxRecord, nowMs: number): boolean;
/** For how long, at a moment, another page still has the record in hand. A claim from the future is void. */
export declare function heldMs({ claimedMs }: OutboxRecord, nowMs: number): number;
export {};
