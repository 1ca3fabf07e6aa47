import type { Lead } from '../model/lead/lead.ts';
import type { DeliveryProblem, Target } from './status.ts';
/** Written into each record; a record with another number was left by another version and is not ours to touch. */
export declare const RECORD_FORMAT = 1;
/** Id and endpoint: the key of a record. */
export type RecordKey = [id: string, endpoint: string];
/** One lead for one endpoint, as it lies on the device until that endpoint has it. */
export interface OutboxRecord {
    format: typeof RECORD_FORMAT;
    id: string;
    /** As configured; with `id` the key. */
    endpoint: string;
    /** The endpoint made absolute on the page of the submit: a later page may lie elsewhere. */
    url: string;
    connector: string;
    mapping: Record<string, string> | null;
    /** The frozen lead. Text, so that every attempt sends the same bytes. */
    json: string;
    bytes: number;
    /** When it was saved, in ms since 1970, and for how long the visitor was told it is kept. */
    savedMs: number;
    keepMs: number;
    state: 'waiting' | 'refused';
    attempts: number;
    /** Not before this moment: the endpoint's word or an owner's mistake. Backoff of our own is not stored. */
    notBeforeMs: number;
    problem: DeliveryProblem | null;
    /** The id was taken, and this is the lead under a new one: tried once, not for ever. */
    reminted: boolean;
}
/**
 * Whether this version can deliver the record. Others are left alone: a page with a newer script may
 * share the device, and will know what to do with its own.
 */
export declare function isOurs(record: unknown): record is OutboxRecord;
/** The lead in a record's text, or null where it is damaged. */
export declare function leadOf(json: string): Lead | null;
/** Whether the time the visitor was told has passed. A record from the future was saved by a wrong clock. */
export declare function isExpired(record: OutboxRecord, nowMs: number): boolean;
/** A record that has not been tried yet. */
export declare function newRecord(lead: Lead, { endpoint, connector, mapping }: Target, url: string, savedMs: number, keepMs: number): OutboxRecord;
/** The record with the lead under another id. */
export declare function remintedRecord(record: OutboxRecord, lead: Lead): OutboxRecord;
