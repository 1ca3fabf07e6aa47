import { fetchAtLoad } from '../../src/delivery/attempt.ts';
import { systemClock } from '../../src/delivery/clock.ts';
import {
  createDelivery,
  type Delivery,
  type DeliveryOptions,
} from '../../src/delivery/delivery.ts';
import { deviceOutbox } from '../../src/delivery/outbox.ts';

export type MortalDelivery = Delivery & {
  /** The page goes: what is under way may end, nothing new begins. What is on the device stays there. */
  stop(): void;
};

/** Delivery on a page that can go while the device stays: no timer fires after that, and no attempt begins. */
export function createMortalDelivery({
  clock = systemClock,
  outbox = deviceOutbox(() => indexedDB, clock),
  fetch = fetchAtLoad,
  ...options
}: DeliveryOptions): MortalDelivery {
  let isGone = false;
  const never = new Promise<never>(() => {});
  const delivery = createDelivery({
    ...options,
    clock: {
      now: () => clock.now(),
      elapsed: () => clock.elapsed(),
      after: (delayMs, call) => clock.after(delayMs, () => isGone || call()),
    },
    fetch: (url, init) => (isGone ? never : fetch(url, init)),
    outbox: {
      all: () => outbox.all(),
      add: (records, replaced, besides) => outbox.add(records, replaced, besides),
      amend: (record) => (isGone && record.claimedMs ? never : outbox.amend(record)),
      remove: (key) => outbox.remove(key),
    },
  });
  return { ...delivery, stop: () => void (isGone = true) };
}
