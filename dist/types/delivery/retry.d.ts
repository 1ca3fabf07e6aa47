/** When to try again: pure sums over milliseconds. */
/** No endpoint can put off a lead for longer, and an owner's mistake is looked at again this often. */
export declare const HOUR_MS: number;
/**
 * Exponential backoff with full jitter: anything up to 1 s after the first failure, up to 5 min
 * after the tenth. Full jitter, because the visitors of a site whose endpoint was down would
 * otherwise all come back at once.
 */
export declare function backoffMs(failures: number, random: () => number): number;
/** What a `Retry-After` header asks for, at most an hour. 0: absent, negative or not understood. */
export declare function retryAfterMs(header: string | null, nowMs: number): number;
/**
 * How long to wait until a stored moment. The clock that stored it may have been days off, so it
 * never means more than an hour, and what lies in the past or is no number means now.
 */
export declare function waitMs(untilMs: number, nowMs: number): number;
