import { fetchAtLoad, type Fetch } from '../../src/delivery/attempt.ts';
import { systemClock, type Clock } from '../../src/delivery/clock.ts';
import { createDelivery, type Delivery } from '../../src/delivery/delivery.ts';
import type { Prove } from '../../src/delivery/dispatch.ts';
import { deviceOutbox, type Outbox } from '../../src/delivery/outbox.ts';

/** What `createDelivery` takes, by name; the browser's own unless given. */
export interface DeliveryOptions {
  fetch?: Fetch;
  clock?: Clock;
  random?: () => number;
  outbox?: Outbox;
  page?: EventTarget;
  /** Needed where a target names a challenge. */
  prove?: Prove;
}

export type MortalDelivery = Delivery & {
  /** The page goes: what is under way may end, nothing new begins. What is on the device stays there. */
  stop(): void;
};

/** Delivery on a page that can go while the device stays: no timer fires after that, and no attempt begins. */
export function createMortalDelivery({
  clock = systemClock,
  outbox = deviceOutbox(() => indexedDB, clock),
  fetch = fetchAtLoad,
  prove = () => Promise.resolve(null),
  page,
  random,
}: DeliveryOptions): MortalDelivery {
  let isGone = false;
  const never = new Promise<never>(() => {});
  const delivery = createDelivery(
    prove,
    {
      now: () => clock.now(),
      elapsed: () => clock.elapsed(),
      after: (delayMs, call) => clock.after(delayMs, () => isGone || call()),
    },
    {
      all: () => outbox.all(),
      add: (records, replaced, besides) => outbox.add(records, replaced, besides),
      amend: (record) => (isGone && record.claimedMs ? never : outbox.amend(record)),
      remove: (key) => outbox.remove(key),
    },
    page,
    random,
    (url, init) => (isGone ? never : fetch(url, init)),
  );
  return { ...delivery, stop: () => void (isGone = true) };
}
