import { type Delivery } from '../../delivery/delivery.ts';
import type { OutboxEntry, Target } from '../../delivery/status.ts';
import type { Lead } from '../../model/lead/lead.ts';
import { type ErrorCode } from '../../page/console.ts';
import type { Settings } from '../../page/settings.ts';
import { announce } from './announce.ts';
/** Who is told of a lead's way. */
interface Sender {
    readonly emit: typeof announce;
    readonly report: (code: ErrorCode, message: string) => void;
}
/** The page's delivery; made when it is first needed. */
export declare function pageDelivery(): Delivery;
/** The visitor has begun: by the time they submit, the challenge is solved. */
export declare function prepareProof(settings: Settings): void;
/** The leads on this device that are not confirmed; makes nothing on the device. */
export declare const outbox: () => Promise<OutboxEntry[]>;
/** Tries all that waits now; resolves when each attempt has ended. */
export declare const flush: () => Promise<void>;
/**
 * Hands a lead over to delivery: fires `leadline-saved` when it is in the outbox, and `leadline-sent`
 * for each endpoint that has it.
 *
 * @throws OutboxFullError before anything is claimed
 */
export declare function submitLead(lead: Lead, endpoints: readonly Target[], settings: Settings, sender: Sender): Promise<void>;
export {};
