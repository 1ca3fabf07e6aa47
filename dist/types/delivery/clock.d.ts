/** Time as delivery sees it, so that tests can hold it in their hand. */
export interface Clock {
    /** Milliseconds since 1970 by the device's clock, which may be wrong and may jump. */
    now(): number;
    /** Calls once after `delayMs`, whatever the device's clock does meanwhile. Returns how to cancel it. */
    after(delayMs: number, call: () => void): () => void;
}
export declare const systemClock: Clock;
