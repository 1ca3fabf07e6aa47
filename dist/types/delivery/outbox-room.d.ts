import type { OutboxRecord } from './outbox-record.ts';
export declare const OUTBOX_LIMIT_LEADS = 50;
export declare const OUTBOX_LIMIT_BYTES: number;
/** There is no room for another lead; nothing of it was saved or sent, and nothing may be claimed. */
export declare class OutboxFullError extends Error {
}
/**
 * Refused leads wait for the visitor, not for an endpoint: they take bytes but no place.
 *
 * @throws {OutboxFullError} if all this does not fit
 */
export declare function checkRoom(records: Iterable<Partial<OutboxRecord>>): void;
