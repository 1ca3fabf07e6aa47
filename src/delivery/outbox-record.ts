import type { Lead } from '../model/lead/lead.ts';
import { connectorNamed } from './connectors/registry.ts';
import { parseJson, safeJson } from './safe-json.ts';
import type { DeliveryProblem, Target } from './status.ts';

/** Written into each record; a record with another number was left by another version and is not ours to touch. */
export const RECORD_FORMAT = 1;

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
export function isOurs(record: unknown): record is OutboxRecord {
  const { format, connector, json } = (record ?? {}) as Partial<OutboxRecord>;
  return (
    format === RECORD_FORMAT &&
    connectorNamed(String(connector)) !== undefined &&
    leadOf(String(json)) !== null
  );
}

/** The lead in a record's text, or null where it is damaged. */
export function leadOf(json: string): Lead | null {
  const lead = parseJson(json) as Lead | null | undefined;
  return lead && typeof lead === 'object' && lead.id && lead.flat ? lead : null;
}

/** Whether the time the visitor was told has passed. A record from the future was saved by a wrong clock. */
export function isExpired(record: OutboxRecord, nowMs: number): boolean {
  return nowMs - record.savedMs > record.keepMs;
}

/** A record that has not been tried yet. */
export function newRecord(
  lead: Lead,
  { endpoint, connector, mapping }: Target,
  url: string,
  savedMs: number,
  keepMs: number,
): OutboxRecord {
  return {
    format: RECORD_FORMAT,
    endpoint,
    url,
    connector,
    mapping: mapping ? { ...mapping } : null,
    savedMs,
    keepMs,
    reminted: false,
    ...untried(lead),
  };
}

/** The record with the lead under another id. */
export function remintedRecord(record: OutboxRecord, lead: Lead): OutboxRecord {
  return { ...record, ...untried(lead), reminted: true };
}

function untried(lead: Lead) {
  const json = safeJson(lead);
  return {
    id: lead.id,
    json,
    bytes: new TextEncoder().encode(json).length,
    state: 'waiting' as const,
    attempts: 0,
    notBeforeMs: 0,
    problem: null,
  };
}
