import type { Lead } from '../model/lead/lead.ts';
import { type Fetch } from './attempt.ts';
import { type Clock } from './clock.ts';
import { type Prove } from './dispatch.ts';
import { type Outbox } from './outbox.ts';
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
    submit(lead: Lead, targets: readonly Target[], keepMs: number): Promise<{
        durable: boolean;
    }>;
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
export declare function createDelivery(prove: Prove, clock?: Clock, outbox?: Outbox, page?: EventTarget | undefined, random?: () => number, fetch?: Fetch): Delivery;
