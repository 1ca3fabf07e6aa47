import type { Clock } from './clock.ts';
import type { Outcome } from './outcome.ts';
import type { Parcel } from './parcel.ts';
export interface LaneOptions {
    clock: Clock;
    random: () => number;
    /** One attempt; never rejects. Null: the lead is no longer ours to send. */
    attempt(parcel: Parcel): Promise<Outcome | null>;
    /** The attempt's outcome, after the lane has decided when to try again. */
    settled(parcel: Parcel, outcome: Outcome): void;
}
/**
 * The way to one endpoint: who goes when. Time is counted by timers alone, never by comparing
 * moments, so a clock that jumps can neither hurry nor stall a lead.
 */
export declare class Lane {
    #private;
    constructor(options: LaneOptions);
    /** Takes a parcel over, to go now or after a firm wait. */
    add(parcel: Parcel, firmWaitMs?: number): void;
    /** Lets go of a parcel; an attempt under way still ends. */
    drop(parcel: Parcel): void;
    /**
     * Something suggests that it may work now. `all`: somebody asked for it, so firm waits end too.
     */
    hurry(all: boolean): void;
    /** Resolves once nothing is under way and nothing can go now. */
    quiet(): Promise<void>;
    /** Puts a waiting parcel off, whatever it was waiting for. */
    putOff(parcel: Parcel, delayMs: number): void;
    nextAttemptMs(parcel: Parcel): number | null;
    stop(): void;
}
