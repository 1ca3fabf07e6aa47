import type { DeliveryStatus } from '../../delivery/status.ts';

/**
 * What the visitor is told of a lead over all its endpoints: with one that has it, it has arrived; it
 * is refused only where all refused it, and waits as long as any may still take it.
 *
 * @param statuses one for each endpoint; none: it is being handed over
 * @returns null before the first attempt has ended, when there is nothing to worry about
 */
export function progressOf(
  statuses: readonly DeliveryStatus[],
): 'sent' | 'unconfirmed' | 'refused' | 'waiting' | null {
  const states = statuses.map(({ state }) => state);
  for (const end of ['sent', 'unconfirmed'] as const) if (states.includes(end)) return end;
  if (states.length && !isAnywhere(statuses)) return 'refused';
  return statuses.some(({ state, attempts }) => state === 'waiting' && attempts) ? 'waiting' : null;
}

/** True where an endpoint may have stored the lead, or still may: its id is used up. */
export function isAnywhere(statuses: readonly DeliveryStatus[]): boolean {
  return statuses.some(({ state }) => state !== 'refused');
}
