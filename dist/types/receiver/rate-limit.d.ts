/** At most so many events of one sender within any 60 seconds. */
export declare class RateLimit {
    #private;
    /** @param maxSenders most that are remembered; of more the one that has been quiet for longest is forgotten */
    constructor(perMinute: number, now: () => number, maxSenders?: number);
    /** Seconds until one more is allowed; 0 if it is now. */
    waitSeconds(sender: string): number;
    record(sender: string): void;
    /** As if the latest event recorded for this sender had not happened. */
    takeBack(sender: string): void;
}
