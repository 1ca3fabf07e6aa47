import type { Lead } from '../model/lead/lead.ts';
import { connectorNamed } from './connectors/registry.ts';
import type { Connector, Letter } from './connectors/connector.ts';
import type { Lane } from './lane.ts';
import { leadOf, type OutboxRecord } from './outbox-record.ts';
import type { DeliveryState } from './status.ts';

/** One lead for one endpoint while this page takes care of it: its record and what is only true here and now. */
export interface Parcel {
  record: OutboxRecord;
  lead: Lead;
  connector: Connector;
  letter: Letter;
  /** Submitted on this page: somebody may be watching. */
  here: boolean;
  durable: boolean;
  state: DeliveryState;
  /** The request is out: what other tabs say no longer matters, its answer does. */
  inFlight: boolean;
  /** The lane it goes by, once it has started. */
  lane: Lane | null;
  nextAttemptMs: number | null;
  /** Failed attempts on this page; decide the backoff. */
  failures: number;
  /** The last attempt was a keepalive request that brought no answer. */
  keepaliveFailed: boolean;
}

/** The record must be ours, see `isOurs`. */
export function parcelOf(record: OutboxRecord, here: boolean, durable: boolean): Parcel {
  const lead = leadOf(record.json)!;
  return {
    record,
    lead,
    connector: connectorNamed(record.connector)!,
    letter: {
      lead,
      json: record.json,
      parameters: new URLSearchParams(new URL(record.url).hash.slice(1)),
      mapping: record.mapping,
    },
    here,
    durable,
    state: record.state,
    inFlight: false,
    lane: null,
    nextAttemptMs: null,
    failures: 0,
    keepaliveFailed: false,
  };
}

/** Not yet at its endpoint, as far as anybody can know. */
export function isLive({ state }: Parcel): boolean {
  return state === 'waiting' || state === 'sending' || state === 'refused';
}

/** Where the request goes: the fragment is for us. */
export function requestUrl(parcel: Parcel): string {
  return parcel.record.url.replace(/#.*$/s, '');
}
