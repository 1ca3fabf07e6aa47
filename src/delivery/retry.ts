/** When to try again: pure sums over milliseconds. */

const BACKOFF_FIRST_MS = 1_000;
const BACKOFF_MAX_MS = 5 * 60_000;
/** A page that replaces Math.random by a constant 0 must not turn retries into a flood. */
const BACKOFF_LEAST_MS = 100;
/** No endpoint can put off a lead for longer, and an owner's mistake is looked at again this often. */
export const HOUR_MS = 60 * 60_000;

/**
 * Exponential backoff with full jitter: anything up to 1 s after the first failure, up to 5 min
 * after the tenth. Full jitter, because the visitors of a site whose endpoint was down would
 * otherwise all come back at once.
 */
export function backoffMs(failures: number, random: () => number): number {
  const capMs = Math.min(BACKOFF_MAX_MS, BACKOFF_FIRST_MS * 2 ** (failures - 1));
  return Math.max(BACKOFF_LEAST_MS, random() * capMs);
}

/** What a `Retry-After` header asks for, at most an hour. 0: absent, negative or not understood. */
export function retryAfterMs(header: string | null, nowMs: number): number {
  const text = header ?? '';
  const isSeconds = /^\d+$/.test(text);
  return waitMs(isSeconds ? nowMs + Number(text) * 1000 : Date.parse(text), nowMs);
}

/**
 * How long to wait until a stored moment. The clock that stored it may have been days off, so it
 * never means more than an hour, and what lies in the past or is no number means now.
 */
export function waitMs(untilMs: number, nowMs: number): number {
  return Math.max(0, Math.min(untilMs - nowMs, HOUR_MS)) || 0;
}
