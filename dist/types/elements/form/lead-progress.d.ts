import type { DeliveryStatus } from '../../delivery/status.ts';
/** What the visitor is told of a lead. */
export type LeadState = 'sending' | 'sent' | 'unconfirmed' | 'waiting' | 'refused';
/**
 * Where a lead stands over all its endpoints: with one that has it, it has arrived; it is refused only
 * where all refused it, and waits as long as any may still take it.
 *
 * @param statuses one for each endpoint; none: it is being handed over
 */
export declare function progressOf(statuses: readonly DeliveryStatus[]): LeadState;
/** True where nobody may have stored the lead, so that a corrected one may keep its id. */
export declare function isRefusedByAll(statuses: readonly DeliveryStatus[]): boolean;
