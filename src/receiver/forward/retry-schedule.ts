const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** Pauses after each failed attempt, as Standard Webhooks propose: ten attempts within 75 hours. */
const PAUSES_MS = [
  5 * SECOND_MS,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  5 * HOUR_MS,
  10 * HOUR_MS,
  14 * HOUR_MS,
  20 * HOUR_MS,
  24 * HOUR_MS,
];

/** More than this nobody is waited for, whatever they ask. */
const MAX_RETRY_AFTER_MS = 24 * HOUR_MS;

/** Up to a tenth more, so that what failed together does not come back together. */
const JITTER = 0.1;

/**
 * When to try again.
 *
 * @param attempts how many have been made, at least 1
 * @param retryAfterMs what the other side asked for
 * @param random from 0 to 1
 * @returns the pause in milliseconds; null: it was the last attempt
 */
export function pauseMs(attempts: number, retryAfterMs = 0, random = Math.random()): number | null {
  const pause = PAUSES_MS[attempts - 1];
  if (pause === undefined) return null;
  // Whole, because the store keeps moments as whole numbers and refuses others.
  return Math.round(
    Math.max(
      pause * (1 + random * JITTER),
      Math.min(Math.max(0, retryAfterMs), MAX_RETRY_AFTER_MS),
    ),
  );
}
