import type { Lead } from '../model/lead/lead.ts';
import { fetchAtLoad, type Fetch } from './attempt.ts';
import { systemClock, type Clock } from './clock.ts';
import { createDispatch, type Prove } from './dispatch.ts';
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
   * @param keepMs how long it is kept on the device if unsent, as the visitor is told; 0: it is not
   * written there, though what earlier pages left is still sent
   * @throws {OutboxFullError} before anything is saved or sent
   * @throws {TypeError} if a target's endpoint is no URL
   */
  submit(lead: Lead, targets: readonly Target[], keepMs: number): Promise<{ durable: boolean }>;
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
  /** The visitor has begun: a challenge is fetched and solved, so that the lead need not wait for it. */
  prepare(challenge: string): Promise<unknown>;
}

/**
 * All but the first are the browser's own unless given.
 *
 * @param prove what solves a challenge, a file of its own
 * @param page a window: fires what tells that trying again may be worth it, or why it was not
 * @param random from 0 up to 1
 */
export function createDelivery(
  prove: Prove,
  clock: Clock = systemClock,
  outbox: Outbox = deviceOutbox(() => indexedDB, clock),
  page: EventTarget | undefined = globalThis.window,
  random = Math.random,
  fetch: Fetch = fetchAtLoad,
): Delivery {
  const listeners = new Set<(event: DeliveryEvent) => void>();
  const dispatch = createDispatch(prove, clock, outbox, page, random, fetch, emit);
  const { parcels, of, drop, pump, statusOf } = dispatch;
  /** What saves takes turns: the second submit of a double click finds what the first one saved. */
  let lastTurn: Promise<unknown> = Promise.resolve();

  return {
    async submit(lead, targets, keepMs) {
      const savedMs = clock.now();
      const records = targets.map((target) =>
        recordOf(lead, { ...target, url: absolute(target.endpoint), savedMs, keepMs }),
      );
      return inTurn(() => admit(lead, records));
    },

    statuses: (id) => of(id).map(statusOf),

    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    async outbox() {
      const left = await leftByOthers();
      return [...left, ...parcels.values()]
        .map(statusOf)
        .flatMap(({ state, problem, durable, ...entry }) =>
          state === 'sent' ? [] : { ...entry, state },
        );
    },

    async flush() {
      await resume();
      await dispatch.flush();
    },

    resume,

    async discard(id) {
      for (const parcel of of(id).filter(isRefused)) {
        drop(parcel);
        await remove(parcel);
      }
    },

    prepare: dispatch.prepare,
  };

  function resume(): Promise<void> {
    return inTurn(async () => {
      for (const parcel of await leftByOthers()) {
        if (isExpired(parcel.record, clock.now())) await remove(parcel);
        else parcels.set(nameOf(parcel.record), parcel);
      }
      pump();
    });
  }

  async function admit(lead: Lead, records: OutboxRecord[]): Promise<{ durable: boolean }> {
    const fresh = records.filter((record) => {
      const known = parcels.get(nameOf(record));
      return !known || isRefused(known);
    });
    if (fresh.length) {
      const replaced = [lead.replaces, lead.id].flatMap(of).filter(isRefused);
      const durable = await save(fresh, replaced);
      replaced.forEach(drop);
      for (const record of fresh) {
        const parcel = parcelOf(record, true, durable);
        parcels.set(nameOf(record), parcel);
        dispatch.move(parcel, 'waiting');
      }
      pump();
    }
    return { durable: of(lead.id).every(({ durable }) => durable) };
  }

  /**
   * @returns whether the records are on the disk
   * @throws {OutboxFullError} if there is no room, on the disk or in memory
   */
  async function save(records: OutboxRecord[], replaced: Parcel[]): Promise<boolean> {
    const gone = recordsIn(replaced);
    const names = [...records, ...gone].map(nameOf);
    const others = [...parcels.values()].filter(
      (parcel) => isLive(parcel) && !names.includes(nameOf(parcel.record)),
    );
    if (records[0]!.keepMs) {
      try {
        const inMemory = others.filter(({ durable }) => !durable);
        await outbox.add(records, gone.map(keyOf), recordsIn(inMemory));
        return true;
      } catch (error) {
        if (error instanceof OutboxFullError) throw error;
        dispatch.report('IndexedDB', 'storage-unavailable', String(error));
      }
    }
    checkRoom([...recordsIn(others), ...records]);
    return false;
  }

  /** What lies on the device, can be delivered by this version and is not in hand here. */
  async function leftByOthers(): Promise<Parcel[]> {
    const all = (await outbox.all().catch(() => {})) ?? [];
    return all
      .filter(isOurs)
      .filter((record) => !parcels.has(nameOf(record)))
      .map((record) => {
        const firmMs = clock.elapsed() + waitMs(record.notBeforeMs, clock.now());
        return parcelOf(record, false, true, firmMs);
      });
  }

  /** If the device cannot delete, the lead is sent again by another page, under the same id. */
  function remove({ record }: Parcel): Promise<void> {
    return outbox.remove(keyOf(record)).catch(() => {});
  }

  function emit(event: DeliveryEvent): void {
    for (const listener of listeners) {
      try {
        listener(event);
      } catch (error) {
        // A listener's mistake must not stop a lead.
        reportError(error);
      }
    }
  }

  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = lastTurn.then(task);
    lastTurn = turn.catch(() => {});
    return turn;
  }
}

const absolute = (url: string): string => new URL(url, globalThis.document?.baseURI).href;

const isRefused = ({ state }: Parcel): boolean => state === 'refused';

const recordsIn = (parcels: Parcel[]): OutboxRecord[] => parcels.map(({ record }) => record);
