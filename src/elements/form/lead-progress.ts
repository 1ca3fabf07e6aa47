import type { DeliveryStatus } from '../../delivery/status.ts';

/** What the visitor is told of a lead. */
export type LeadState = 'sending' | 'sent' | 'unconfirmed' | 'waiting' | 'refused';

/**
 * Where a lead stands over all its endpoints: with one that has it, it has arrived; it is refused only
 * where all refused it, and waits as long as any may still take it.
 *
 * @param statuses one for each endpoint; none: it is being handed over
 */
export function progressOf(statuses: readonly DeliveryStatus[]): LeadState {
  const any = (state: DeliveryStatus['state']) => statuses.some((one) => one.state === state);
  if (any('sent')) return 'sent';
  if (any('unconfirmed')) return 'unconfirmed';
  // Before the first attempt has ended there is nothing to worry about.
  if (statuses.some(({ state, attempts }) => state === 'waiting' && attempts > 0)) return 'waiting';
  if (any('waiting') || any('sending')) {
    return statuses.some(({ state, problem }) => state === 'sending' && problem)
      ? 'waiting'
      : 'sending';
  }
  return statuses.length > 0 ? 'refused' : 'sending';
}

/** True where nobody may have stored the lead, so that a corrected one may keep its id. */
export function isRefusedByAll(statuses: readonly DeliveryStatus[]): boolean {
  return statuses.length > 0 && statuses.every(({ state }) => state === 'refused');
}
