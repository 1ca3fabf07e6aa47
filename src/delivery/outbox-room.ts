import type { OutboxRecord } from './outbox-record.ts';

/** What counts against the outbox's room. */
export interface Weight {
  id: string;
  bytes: number;
  /** Refused leads wait for the visitor, not for an endpoint: they take bytes but no place. */
  waiting: boolean;
}

export function weightOf(record: unknown): Weight {
  const { id, bytes, state } = (record ?? {}) as Partial<OutboxRecord>;
  return { id: String(id), bytes: Number(bytes) || 0, waiting: state !== 'refused' };
}

export const OUTBOX_LIMIT_LEADS = 50;
export const OUTBOX_LIMIT_BYTES = 8 * 1024 * 1024;

/** There is no room for another lead; nothing of it was saved or sent, and nothing may be claimed. */
export class OutboxFullError extends Error {
  override readonly name = 'OutboxFullError';

  constructor(leads: number, bytes: number) {
    super(
      `Outbox: expected at most ${OUTBOX_LIMIT_LEADS} leads, ${OUTBOX_LIMIT_BYTES} bytes, found ${leads}, ${bytes}`,
    );
  }
}

/** The error if all this does not fit, else null. */
export function fullWith(weights: Iterable<Weight>): OutboxFullError | null {
  const ids = new Set<string>();
  let bytes = 0;
  for (const weight of weights) {
    bytes += weight.bytes;
    if (weight.waiting) ids.add(weight.id);
  }
  return ids.size > OUTBOX_LIMIT_LEADS || bytes > OUTBOX_LIMIT_BYTES
    ? new OutboxFullError(ids.size, bytes)
    : null;
}
