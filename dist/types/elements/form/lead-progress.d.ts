import type { DeliveryStatus } from '../../delivery/status.ts';
/**
 * What the visitor is told of a lead over all its endpoints: with one that has it, it has arrived; it
 * is refused only where all refused it, and waits as long as any may still take it.
 *
 * @param statuses one for each endpoint; none: it is being handed over
 * @returns null before the first attempt has ended, when there is nothing to worry about
 */
export declare function progressOf(statuses: readonly DeliveryStatus[]): 'sent' | 'unconfirmed' | 'refused' | 'waiting' | null;
/** True where an endpoint may have stored the lead, or still may: its id is used up. */
export declare function isAnywhere(statuses: readonly DeliveryStatus[]): boolean;
