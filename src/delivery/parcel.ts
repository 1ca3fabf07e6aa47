import type { Lead } from '../model/lead/lead.ts';
import { connectorNamed, type Connector } from './connectors.ts';
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

export const freshPace = (firmMs = 0): Pace => ({ failures: 0, softMs: 0, firmMs });

/** The record must be ours, see `isOurs`. */
export function parcelOf(
  record: OutboxRecord,
  isHere: boolean,
  durable: boolean,
  firmMs?: number,
): Parcel {
  return {
    ...freshPace(firmMs),
    record,
    lead: JSON.parse(record.json) as Lead,
    connector: connectorNamed(record.connector)!,
    url: new URL(record.url),
    isHere,
    durable,
    state: record.state,
  };
}

/** Where the request goes: the fragment is for us. */
export const addressOf = ({ url }: Parcel): string => url.href.replace(url.hash, '');

/** Not yet at its endpoint, as far as anybody can know. */
export const isLive = ({ state }: Pick<Parcel, 'state'>): boolean =>
  state !== 'sent' && state !== 'unconfirmed';
