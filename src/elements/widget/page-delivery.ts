import { createDelivery, type Delivery } from '../../delivery/delivery.ts';
import type { DeliveryEvent, OutboxEntry } from '../../delivery/status.ts';
import type { Lead } from '../../model/lead/lead.ts';
import { tellOwner, type ErrorCode } from '../../page/console.ts';
import type { Endpoint } from '../../page/endpoints.ts';
import { settingsOf, type Settings } from '../../page/settings.ts';
import type { SavedDetail, SentDetail } from '../events.ts';
import { announce } from './announce.ts';

/** Who is told of a lead's way. */
interface Sender {
  emit(name: 'leadline-saved', detail: SavedDetail): boolean;
  emit(name: 'leadline-sent', detail: SentDetail): boolean;
  report(code: ErrorCode, message: string): void;
}

const HOUR_MS = 3_600_000;

/** One for each way of keeping leads that the page asks for; nearly always one. */
const deliveries = new Map<string, Delivery>();

/** Leads of this page by their id. */
const submitted = new Map<string, { sender: Sender; lead: Lead }>();

/** Endpoints, by lead, whose having it was told. */
const told = new Set<string>();

/** The delivery for these settings; made when it is first needed. */
export function deliveryOf({ storage, keep }: Settings): Delivery {
  const store = storage === 'none' ? 'memory' : 'indexeddb';
  const key = `${store} ${keep}`;
  let delivery = deliveries.get(key);
  if (!delivery) {
    delivery = createDelivery({ keepMs: Number(keep) * HOUR_MS, store });
    delivery.subscribe(passOn);
    deliveries.set(key, delivery);
  }
  return delivery;
}

/** Those in use, that of the page's own settings first. */
const inUse = (): Set<Delivery> => new Set([deliveryOf(settingsOf()), ...deliveries.values()]);

/** Takes up the leads that earlier pages left; makes nothing on the device. */
export const resumeDelivery = (): Promise<void> => deliveryOf(settingsOf()).resume();

/** The leads on this device that are not confirmed; makes nothing on the device. */
export async function outbox(): Promise<OutboxEntry[]> {
  const lists = await Promise.all([...inUse()].map((delivery) => delivery.outbox()));
  const entries = new Map(lists.flat().map((entry) => [`${entry.id} ${entry.endpoint}`, entry]));
  return [...entries.values()];
}

/** Tries all that waits now; resolves when each attempt has ended. */
export async function flush(): Promise<void> {
  await Promise.all([...inUse()].map((delivery) => delivery.flush()));
}

function passOn(event: DeliveryEvent): void {
  if (event.type === 'error') {
    // Of an endpoint or the device rather than of a lead; whoever sent last has met it.
    const last = [...submitted.values()].at(-1);
    if (last) last.sender.report(event.code, event.message);
    else tellOwner(event.code, event.message);
    return;
  }
  const { id, endpoint, state } = event.status;
  const key = `${id} ${endpoint}`;
  if ((state !== 'sent' && state !== 'unconfirmed') || told.has(key)) return;
  told.add(key);
  const confirmed = state === 'sent';
  const here = submitted.get(id);
  const detail = { lead: here?.lead ?? { id }, endpoint, confirmed };
  if (here) here.sender.emit('leadline-sent', detail);
  else announce('leadline-sent', detail);
}

/**
 * Hands a lead over to delivery: fires `leadline-saved` when it is in the outbox, and `leadline-sent`
 * for each endpoint that has it.
 *
 * @throws OutboxFullError before anything is claimed
 */
export async function submitLead(
  delivery: Delivery,
  lead: Lead,
  endpoints: readonly Endpoint[],
  sender: Sender,
): Promise<{ durable: boolean }> {
  submitted.set(lead.id, { sender, lead });
  const saved = await delivery.submit(lead, endpoints);
  sender.emit('leadline-saved', { lead, durable: saved.durable });
  return saved;
}
