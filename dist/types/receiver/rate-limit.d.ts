/** At most so many events of one sender within any 60 seconds. */
export declare class RateLimit {
    #private;
    constructor(perMinute: number, now: () => number);
    /** Seconds until one more is allowed; 0 if it is now. */
    waitSeconds(sender: string): number;
    record(sender: string): void;
}
