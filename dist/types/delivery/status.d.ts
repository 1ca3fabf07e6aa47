import type { Mapping } from './connectors.ts';
/** Where a lead goes. */
export interface Target {
    /** The URL as configured; relative to the page, its fragment holds what a service needs. */
    endpoint: string;
    /** Name of a connector; see `connectors.ts`. */
    connector: string;
    /** The page's own names for the fields. */
    mapping?: Mapping;
    /** Where to get a challenge to solve before the lead is sent; absolute. */
    challenge?: string;
}
/**
 * `waiting`: on this device, to be tried (again) · `sending`: an attempt is under way · `sent`:
 * confirmed by the endpoint · `unconfirmed`: sent to an endpoint that cannot say what became of it ·
 * `refused`: the endpoint wants something changed; kept until corrected or discarded.
 */
export type DeliveryState = 'waiting' | 'sending' | 'sent' | 'unconfirmed' | 'refused';
/** Why the last attempt did not succeed. */
export interface DeliveryProblem {
    /** What is wrong at which field of the form (ids as in the content, or a path into the lead), in the endpoint's own words. */
    fields: {
        field: string;
        message: string;
    }[];
    /** Nothing the visitor can change: offer another way to get in touch. */
    ownersMistake?: boolean;
    /** Refused because another lead has this id: mint a new id, `replaces` naming this one, and submit once more. */
    keyReused?: boolean;
}
/** One lead on its way to one endpoint. */
export interface DeliveryStatus extends Omit<OutboxEntry, 'state'> {
    state: DeliveryState;
    /** Of the last attempt; null before it and after a success. */
    problem: DeliveryProblem | null;
    /** On this device's disk. False: the visitor has to keep the page open until it is sent. */
    durable: boolean;
}
export type DeliveryErrorCode = 'endpoint-refused' | 'endpoint-blocked' | 'storage-unavailable' | 'challenge-failed';
/** For the site's owner, once for each endpoint and code. */
export interface DeliveryError {
    code: DeliveryErrorCode;
    message: string;
}
export type DeliveryEvent = DeliveryStatus | DeliveryError;
/** One entry of what waits on this device. */
export interface OutboxEntry {
    id: string;
    /** As configured. */
    endpoint: string;
    state: 'waiting' | 'sending' | 'unconfirmed' | 'refused';
    attempts: number;
    /** ISO 8601 in UTC, or null: now, or not by itself. */
    nextAttempt: string | null;
}
