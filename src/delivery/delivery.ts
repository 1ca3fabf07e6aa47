import type { Lead } from '../model/lead/lead.ts';
import { Attempter, type Fetch } from './attempt.ts';
import { Board, statusOf } from './board.ts';
import { systemClock, type Clock } from './clock.ts';
import { connectorNamed, connectorNames } from './connectors/registry.ts';
import { Device } from './device.ts';
import { Dispatch } from './dispatch.ts';
import { listenForHints, type PageEvents } from './hints.ts';
import { deviceOutbox, type Outbox } from './outbox.ts';
import { isExpired, newRecord, type OutboxRecord } from './outbox-record.ts';
import { parcelOf } from './parcel.ts';
import { browserLinks, Peers, type PeerLinks } from './peers.ts';
import { HOUR_MS, waitMs } from './retry.ts';
import type { DeliveryEvent, DeliveryStatus, OutboxEntry, Target } from './status.ts';

/**
 * A lead's way from this device to its endpoints: written first, then sent, deleted on confirmation
 * only. One for a page. Doubles cannot be ruled out from here (browsers themselves repeat a POST when
 * a reused connection dies): every attempt carries the same id, and the receiver keeps it unique.
 */
export interface Delivery {
  /**
   * Saves the lead for every target, all or none, then starts sending. Resolved `durable`: on the
   * disk; not `durable`: in this page's memory only. Submitting an id again for a target that
   * waits, sends or has it changes nothing; one that was refused takes the corrected lead, and
   * refused leads that `lead.replaces` names are dropped.
   *
   * @throws {OutboxFullError} before anything is saved or sent
   * @throws {Error} if a target's endpoint is no URL or its connector is not known
   */
  submit(lead: Lead, targets: readonly Target[]): Promise<{ durable: boolean }>;
  /** Where the lead is on its way to each endpoint, as known on this page. */
  statuses(id: string): DeliveryStatus[];
  subscribe(listener: (event: DeliveryEvent) => void): () => void;
  /** All that has not been confirmed, of other pages too. Makes nothing on the device. */
  outbox(): Promise<OutboxEntry[]>;
  /** Tries all that waits at once, whatever it waits for; resolves when each attempt has ended. */
  flush(): Promise<void>;
  /**
   * Takes up the leads of earlier pages and sends them in the background; those older than the
   * visitor was told are removed. Makes nothing on the device. Resolves when they are taken up.
   */
  resume(): Promise<void>;
  /** The visitor dismissed a refused lead: it is deleted. What still waits is not touched. */
  discard(id: string): Promise<void>;
  /** Stops trying and listening. What is on the device stays there. */
  stop(): void;
}

export interface DeliveryOptions {
  /** How long an unsent lead is kept, as the visitor is told. */
  keepMs: number;
  /** `memory`: new leads are never written to the device; what earlier pages left is still sent. */
  store: 'indexeddb' | 'memory';
  /** Everything below is the browser's own unless given. */
  fetch?: Fetch;
  clock?: Clock;
  /** From 0 up to 1. */
  random?: () => number;
  indexedDB?: IDBFactory;
  /** Instead of the outbox on IndexedDB. */
  outbox?: Outbox;
  peers?: PeerLinks;
  events?: PageEvents;
  /** What a relative endpoint is relative to. */
  baseUrl?: () => string;
}

export function createDelivery(options: DeliveryOptions): Delivery {
  return new LeadDelivery(options);
}

class LeadDelivery implements Delivery {
  readonly #options: DeliveryOptions;
  readonly #clock: Clock;
  readonly #board = new Board();
  readonly #device: Device;
  readonly #dispatch: Dispatch;
  readonly #stopHints: () => void;
  /** What saves takes turns: the second submit of a double click finds what the first one saved. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: DeliveryOptions) {
    this.#options = options;
    const clock = (this.#clock = options.clock ?? systemClock);
    const outbox =
      options.outbox ?? deviceOutbox(() => options.indexedDB ?? globalThis.indexedDB, clock);
    this.#device = new Device(outbox, this.#board, options.store === 'indexeddb');
    this.#dispatch = new Dispatch({
      clock,
      random: options.random ?? Math.random,
      board: this.#board,
      device: this.#device,
      attempter: new Attempter(clock, options.fetch),
      peers: new Peers(clock, options.peers ?? browserLinks()),
    });
    this.#stopHints = listenForHints(
      options.events ?? { window: globalThis.window, document: globalThis.document },
      () => this.#dispatch.hurry(false),
      (url) => this.#dispatch.onBlocked(url),
    );
  }

  async submit(lead: Lead, targets: readonly Target[]): Promise<{ durable: boolean }> {
    const records = targets.map((target) => this.#recordOf(lead, target));
    return this.#inTurn(() => this.#admit(lead, records));
  }

  statuses(id: string): DeliveryStatus[] {
    return this.#board.of(id).map(statusOf);
  }

  subscribe(listener: (event: DeliveryEvent) => void): () => void {
    return this.#board.subscribe(listener);
  }

  async outbox(): Promise<OutboxEntry[]> {
    const entries: OutboxEntry[] = [];
    for (const { id, endpoint, state, attempts, notBeforeMs } of await this.#device.records()) {
      if (this.#board.find(id, endpoint)) continue;
      entries.push({ id, endpoint, state, attempts, nextAttempt: isoOf(notBeforeMs) });
    }
    for (const parcel of this.#board.all()) {
      const { id, endpoint, state, attempts, nextAttemptMs } = statusOf(parcel);
      if (state === 'sent') continue;
      entries.push({ id, endpoint, state, attempts, nextAttempt: isoOf(nextAttemptMs) });
    }
    return entries;
  }

  async flush(): Promise<void> {
    await this.resume();
    this.#dispatch.hurry(true);
    await this.#dispatch.quiet();
  }

  async resume(): Promise<void> {
    await this.#inTurn(async () => {
      for (const record of await this.#device.records()) await this.#takeUp(record);
    });
  }

  async discard(id: string): Promise<void> {
    for (const parcel of this.#board.of(id)) {
      if (parcel.state === 'refused') await this.#dispatch.discard(parcel);
    }
  }

  stop(): void {
    this.#stopHints();
    this.#dispatch.stop();
    this.#board.clearListeners();
  }

  async #admit(lead: Lead, records: OutboxRecord[]): Promise<{ durable: boolean }> {
    const fresh = records.filter(({ id, endpoint }) => {
      const known = this.#board.find(id, endpoint);
      return !known || known.state === 'refused';
    });
    const corrected = this.#board
      .all()
      .filter(
        ({ state, record }) =>
          state === 'refused' &&
          (record.id === lead.replaces || fresh.some((other) => isSame(other, record))),
      );
    if (fresh.length > 0) {
      const durable = await this.#device.save(fresh, corrected);
      for (const parcel of corrected) this.#board.delete(parcel);
      const parcels = fresh.map((record) => parcelOf(record, true, durable));
      for (const parcel of parcels) this.#board.add(parcel);
      for (const parcel of parcels) this.#board.notify(parcel);
      for (const parcel of parcels) this.#dispatch.start(parcel);
    }
    const all = this.#board.of(lead.id);
    return { durable: all.length > 0 && all.every(({ durable }) => durable) };
  }

  async #takeUp(record: OutboxRecord): Promise<void> {
    if (this.#board.find(record.id, record.endpoint)) return;
    const nowMs = this.#clock.now();
    if (isExpired(record, nowMs)) {
      await this.#device.remove({ record, durable: true });
      return;
    }
    const parcel = parcelOf(record, false, true);
    if (record.savedMs > nowMs) {
      // Saved by a clock that ran ahead: counted from today, or it would outlive what was told.
      record.savedMs = nowMs;
      await this.#device.update(parcel);
    }
    this.#board.add(parcel);
    if (parcel.state === 'waiting') {
      this.#dispatch.start(parcel, waitMs(record.notBeforeMs, nowMs, HOUR_MS));
    } else {
      await this.#dispatch.renewIfTaken(parcel);
    }
  }

  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(task);
    this.#turn = turn.catch(() => {});
    return turn;
  }

  #recordOf(lead: Lead, target: Target): OutboxRecord {
    const { connector, endpoint } = target;
    if (!connectorNamed(connector)) {
      const known = connectorNames().join(', ');
      throw new Error(`Connector: expected one of ${known}, found ${connector}`);
    }
    const base = this.#options.baseUrl?.() ?? globalThis.document?.baseURI;
    const url = absoluteUrl(endpoint, base);
    return newRecord(lead, target, url, this.#clock.now(), this.#options.keepMs);
  }
}

function absoluteUrl(endpoint: string, base: string | undefined): string {
  try {
    return new URL(endpoint, base).href;
  } catch (cause) {
    throw new Error(`Endpoint: expected a URL, found ${endpoint}`, { cause });
  }
}

function isSame(a: OutboxRecord, b: OutboxRecord): boolean {
  return a.id === b.id && a.endpoint === b.endpoint;
}

/** Null and 0 mean no moment. */
function isoOf(ms: number | null): string | null {
  return ms ? new Date(ms).toISOString() : null;
}
