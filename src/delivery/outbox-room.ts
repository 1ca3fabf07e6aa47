import { bytesOf } from './attempt.ts';
import type { OutboxRecord } from './outbox-record.ts';

export const OUTBOX_LIMIT_LEADS = 50;
export const OUTBOX_LIMIT_BYTES = 8 * 1024 * 1024;

/** There is no room for another lead; nothing of it was saved or sent, and nothing may be claimed. */
export class OutboxFullError extends Error {}

/**
 * Refused leads wait for the visitor, not for an endpoint: they take bytes but no place.
 *
 * @throws {OutboxFullError} if all this does not fit
 */
export function checkRoom(records: Iterable<Partial<OutboxRecord>>): void {
  const ids = new Set<string | undefined>();
  let bytes = 0;
  for (const { id, json, state } of records) {
    bytes += bytesOf(json ?? '');
    if (state !== 'refused') ids.add(id);
  }
  if (ids.size > OUTBOX_LIMIT_LEADS || bytes > OUTBOX_LIMIT_BYTES) {
    throw new OutboxFullError();
  }
}
