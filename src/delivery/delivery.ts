import type { Lead } from '../model/lead/lead.ts';
import type { Fetch } from './attempt.ts';
import { systemClock, type Clock } from './clock.ts';
import { Dispatch } from './dispatch.ts';
import { deviceOutbox, type Outbox } from './outbox.ts';
import { isExpired, isOurs, keyOf, nameOf, recordOf, type OutboxRecord } from './outbox-record.ts';
import { checkRoom, OutboxFullError } from './outbox-room.ts';
import { isLive, parcelOf, type Parcel } from './parcel.ts';
import { waitMs } from './retry.ts';
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
   * @throws {TypeError} if a target's endpoint is no URL
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
  /** Fires what tells that trying again may be worth it, or why it was not: a window. */
  page?: EventTarget;
}

export function createDelivery(options: DeliveryOptions): Delivery {
  return new LeadDelivery(options);
}

class LeadDelivery implements Delivery {
  readonly #options: DeliveryOptions;
  readonly #clock: Clock;
  readonly #outbox: Outbox;
  readonly #dispatch: Dispatch;
  readonly #listeners = new Set<(event: DeliveryEvent) => void>();
  /** What saves takes turns: the second submit of a double click finds what the first one saved. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: DeliveryOptions) {
    this.#options = options;
    const clock = (this.#clock = options.clock ?? systemClock);
    this.#outbox =
      options.outbox ?? deviceOutbox(() => options.indexedDB ?? globalThis.indexedDB, clock);
    this.#dispatch = new Dispatch(
      clock,
      this.#outbox,
      (event) => this.#emit(event),
      options.page,
      options.random,
      options.fetch,
    );
  }

  async submit(lead: Lead, targets: readonly Target[]): Promise<{ durable: boolean }> {
    const records = targets.map(({ endpoint, connector }) =>
      recordOf(lead, {
        endpoint,
        url: new URL(endpoint, globalThis.document?.baseURI).href,
        connector,
        savedMs: this.#clock.now(),
        keepMs: this.#options.keepMs,
        isRenewed: false,
      }),
    );
    return this.#inTurn(() => this.#admit(lead, records));
  }

  statuses(id: string): DeliveryStatus[] {
    return this.#dispatch.of(id).map((parcel) => this.#dispatch.statusOf(parcel));
  }

  subscribe(listener: (event: DeliveryEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async outbox(): Promise<OutboxEntry[]> {
    const left = await this.#leftByOthers();
    return [...left, ...this.#dispatch.parcels.values()].flatMap((parcel) => {
      const { id, endpoint, state, attempts, nextAttemptMs } = this.#dispatch.statusOf(parcel);
      const nextAttempt = nextAttemptMs === null ? null : new Date(nextAttemptMs).toISOString();
      return state === 'sent' ? [] : [{ id, endpoint, state, attempts, nextAttempt }];
    });
  }

  async flush(): Promise<void> {
    await this.resume();
    this.#dispatch.hurry(true);
    await this.#dispatch.quiet();
  }

  resume(): Promise<void> {
    return this.#inTurn(async () => {
      for (const parcel of await this.#leftByOthers()) {
        if (isExpired(parcel.record, this.#clock.now())) await this.#remove(parcel);
        else this.#dispatch.add(parcel);
      }
      this.#dispatch.pump();
    });
  }

  async discard(id: string): Promise<void> {
    for (const parcel of this.#dispatch.of(id)) {
      if (parcel.state !== 'refused') continue;
      this.#dispatch.drop(parcel);
      await this.#remove(parcel);
    }
  }

  stop(): void {
    this.#dispatch.stop();
    this.#listeners.clear();
  }

  async #admit(lead: Lead, records: OutboxRecord[]): Promise<{ durable: boolean }> {
    const { parcels } = this.#dispatch;
    const isRefused = (parcel?: Parcel) => parcel?.state === 'refused';
    const fresh = records.filter((record) => {
      const known = parcels.get(nameOf(record));
      return !known || isRefused(known);
    });
    if (fresh.length > 0) {
      const replaced = this.#dispatch.of(lead.replaces).filter(isRefused);
      const durable = await this.#save(fresh, replaced);
      for (const parcel of replaced) this.#dispatch.drop(parcel);
      for (const record of fresh) {
        const parcel = parcelOf(record, true, durable);
        this.#dispatch.add(parcel);
        this.#dispatch.move(parcel, 'waiting');
      }
      this.#dispatch.pump();
    }
    return { durable: this.#dispatch.of(lead.id).every(({ durable }) => durable) };
  }

  /**
   * @returns whether the records are on the disk
   * @throws {OutboxFullError} if there is no room, on the disk or in memory
   */
  async #save(records: OutboxRecord[], replaced: Parcel[]): Promise<boolean> {
    const names = new Set([...records, ...replaced.map(({ record }) => record)].map(nameOf));
    const others = [...this.#dispatch.parcels.values()].filter(
      (parcel) => isLive(parcel) && !names.has(nameOf(parcel.record)),
    );
    if (this.#options.store === 'indexeddb') {
      const inMemory = others.filter(({ durable }) => !durable);
      try {
        await this.#outbox.add(
          records,
          replaced.map(({ record }) => keyOf(record)),
          inMemory.map(({ record }) => record),
        );
        return true;
      } catch (error) {
        if (error instanceof OutboxFullError) throw error;
        this.#dispatch.report('IndexedDB', 'storage-unavailable', String(error));
      }
    }
    checkRoom([...others.map(({ record }) => record), ...records]);
    return false;
  }

  /** What lies on the device, can be delivered by this version and is not in hand here. */
  async #leftByOthers(): Promise<Parcel[]> {
    const all: unknown[] = await this.#outbox.all().catch(() => []);
    return all
      .filter(isOurs)
      .filter((record) => !this.#dispatch.parcels.has(nameOf(record)))
      .map((record) => {
        const firmMs = this.#clock.elapsed() + waitMs(record.notBeforeMs, this.#clock.now());
        return parcelOf(record, false, true, firmMs);
      });
  }

  /** If the device cannot delete, the lead is sent again by another page, under the same id. */
  #remove({ record }: Parcel): Promise<void> {
    return this.#outbox.remove(keyOf(record)).catch(() => {});
  }

  #emit(event: DeliveryEvent): void {
    for (const listener of this.#listeners) {
      try {
        listener(event);
      } catch (error) {
        // A listener's mistake must not stop a lead.
        reportError(error);
      }
    }
  }

  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(task);
    this.#turn = turn.catch(() => {});
    return turn;
  }
}
