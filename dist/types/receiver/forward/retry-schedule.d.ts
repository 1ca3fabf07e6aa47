/**
 * When to try again.
 *
 * @param attempts how many have been made, at least 1
 * @param retryAfterMs what the other side asked for
 * @param random from 0 to 1
 * @returns the pause in milliseconds; null: it was the last attempt
 */
export declare function pauseMs(attempts: number, retryAfterMs?: number, random?: number): number | null;
