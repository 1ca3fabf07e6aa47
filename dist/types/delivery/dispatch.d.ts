import type { Attempter } from './attempt.ts';
import type { Board } from './board.ts';
import type { Clock } from './clock.ts';
import type { Device } from './device.ts';
import { type Parcel } from './parcel.ts';
import type { Peers } from './peers.ts';
interface DispatchOptions {
    clock: Clock;
    random: () => number;
    board: Board;
    device: Device;
    attempter: Attempter;
    peers: Peers;
}
/** Sends what is saved: a lane for each endpoint, an attempt at a time, and what follows from its outcome. */
export declare class Dispatch {
    #private;
    constructor(options: DispatchOptions);
    start(parcel: Parcel, firmWaitMs?: number): void;
    /** See `Lane.hurry`. */
    hurry(all: boolean): void;
    quiet(): Promise<void>;
    discard(parcel: Parcel): Promise<void>;
    /** The page's Content Security Policy keeps requests from this URL or origin. */
    onBlocked(blocked: string): void;
    stop(): void;
    /**
     * Where another lead has the id and nobody is there any more to submit again, the lead of an
     * earlier page gets a new id and is sent once more.
     */
    renewIfTaken(parcel: Parcel): Promise<void>;
}
export {};
