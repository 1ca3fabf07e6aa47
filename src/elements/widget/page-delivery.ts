import { createDelivery, type Delivery } from '../../delivery/delivery.ts';
import { isLive } from '../../delivery/parcel.ts';
import type { proofFrom } from '../../delivery/proof.ts';
import type { DeliveryEvent, OutboxEntry, Target } from '../../delivery/status.ts';
import type { Lead } from '../../model/lead/lead.ts';
import { tellOwner, type ErrorCode } from '../../page/console.ts';
import { loadMapping } from '../../page/load-mapping.ts';
import { page } from '../../page/page-state.ts';
import type { Settings } from '../../page/settings.ts';
import { parseUrl } from '../../page/url.ts';
import { announce } from './announce.ts';

/** Who is told of a lead's way. */
interface Sender {
  readonly emit: typeof announce;
  readonly report: (code: ErrorCode, message: string) => void;
}

const HOUR_MS = 3_600_000;

/** Leads of this page by their id. */
const submitted = new Map<string, { sender: Sender; lead: Lead }>();

let delivery: Delivery | undefined;

/** The page's delivery; made when it is first needed. */
export function pageDelivery(): Delivery {
  if (!delivery) {
    delivery = createDelivery(prove);
    delivery.subscribe(passOn);
  }
  return delivery;
}

/** By a file beside the script, loaded only where a page asks for proofs of work. */
async function prove(challenge: string): Promise<string | null> {
  const file = new URL(
    'proof.js',
    (page().tag as HTMLScriptElement | null)?.src || document.baseURI,
  );
  const solver = (await import(/* @vite-ignore */ file.href)) as { proofFrom: typeof proofFrom };
  return solver.proofFrom(challenge);
}

const challengeOf = ({ challenge }: Settings) => challenge && parseUrl(challenge)?.href;

/** The visitor has begun: by the time they submit, the challenge is solved. */
export function prepareProof(settings: Settings): void {
  const challenge = challengeOf(settings);
  if (challenge) void pageDelivery().prepare(challenge);
}

/** The leads on this device that are not confirmed; makes nothing on the device. */
export const outbox = (): Promise<OutboxEntry[]> => pageDelivery().outbox();

/** Tries all that waits now; resolves when each attempt has ended. */
export const flush = (): Promise<void> => pageDelivery().flush();

function passOn(event: DeliveryEvent): void {
  if ('code' in event) {
    // Of an endpoint or the device rather than of a lead; whoever sent last has met it.
    const report = [...submitted.values()].at(-1)?.sender.report ?? tellOwner;
    report(event.code, event.message);
    return;
  }
  const { id, endpoint, state } = event;
  // A lead gets to an endpoint once and stays there: this comes once for each.
  if (isLive(event)) return;
  const { lead = { id }, sender } = submitted.get(id) ?? {};
  const emit = sender?.emit ?? announce;
  emit('leadline-sent', { lead, endpoint, confirmed: state === 'sent' });
}

/**
 * Hands a lead over to delivery: fires `leadline-saved` when it is in the outbox, and `leadline-sent`
 * for each endpoint that has it.
 *
 * @throws OutboxFullError before anything is claimed
 */
export async function submitLead(
  lead: Lead,
  endpoints: readonly Target[],
  settings: Settings,
  sender: Sender,
): Promise<void> {
  const { storage, keep, mapping } = settings;
  submitted.set(lead.id, { sender, lead });
  const keepMs = storage === 'none' ? 0 : Number(keep) * HOUR_MS;
  const rest = { mapping: await loadMapping(mapping), challenge: challengeOf(settings) };
  const targets = endpoints.map((endpoint) => ({ ...endpoint, ...rest }));
  const { durable } = await pageDelivery().submit(lead, targets, keepMs);
  sender.emit('leadline-saved', { lead, durable });
}
