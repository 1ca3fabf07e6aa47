import type { Lead } from '../model/lead/lead.ts';
import { connectorNamed, type Mapping } from './connectors.ts';
import { safeJson } from './safe-json.ts';
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

/** A crashed or frozen page does not keep a lead from the others for longer. */
const CLAIM_MS = 5_000;

export const keyOf = ({ id, endpoint }: RecordKeyed): RecordKey => [id, endpoint];

/** The same as a name. */
export const nameOf = (record: RecordKeyed): string => keyOf(record).join(' ');

type RecordKeyed = Pick<OutboxRecord, 'id' | 'endpoint'>;

/** A record of this lead that has not been tried yet. */
export function recordOf(
  lead: Lead,
  rest: Pick<
    OutboxRecord,
    'endpoint' | 'url' | 'connector' | 'mapping' | 'challenge' | 'savedMs' | 'keepMs'
  >,
): OutboxRecord {
  return {
    ...rest,
    format: 1,
    id: lead.id,
    json: safeJson(lead),
    state: 'waiting',
    attempts: 0,
    claimedMs: 0,
    notBeforeMs: 0,
    problem: null,
  };
}

/**
 * Whether this version can deliver the record. Others are left alone: a page with a newer script may
 * share the device, and will know what to do with its own.
 */
export function isOurs(record: unknown): record is OutboxRecord {
  const { format, connector } = record as OutboxRecord;
  return format === 1 && !!connectorNamed(connector);
}

/** Whether the time the visitor was told has passed. A record from the future was saved by a wrong clock. */
export function isExpired({ savedMs, keepMs }: OutboxRecord, nowMs: number): boolean {
  return nowMs - savedMs > keepMs;
}

/** For how long, at a moment, another page still has the record in hand. A claim from the future is void. */
export function heldMs({ claimedMs }: OutboxRecord, nowMs: number): number {
  const leftMs = claimedMs + CLAIM_MS - nowMs;
  return leftMs > 0 && leftMs <= CLAIM_MS ? leftMs : 0;
}
