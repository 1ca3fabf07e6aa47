import type { Clock } from './clock.ts';
import type { DeliveryProblem } from './status.ts';
/** What one tab tells the others about a lead they may all hold. */
export interface PeerWord {
    id: string;
    endpoint: string;
    state: 'sent' | 'unconfirmed' | 'refused' | 'discarded';
    problem: DeliveryProblem | null;
}
/** How tabs know of each other; whatever is missing is done without. */
export interface PeerLinks {
    locks?: LockManager;
    channel?: (name: string) => BroadcastChannel;
}
/** What this browser offers: on plain-http pages no locks, in old browsers no channel. */
export declare function browserLinks(): PeerLinks;
/**
 * The other tabs of this site. All here saves requests and keeps every tab's words true; none of it
 * keeps leads from being doubled, which only the receiver's unique key can.
 */
export declare class Peers {
    #private;
    constructor(clock: Clock, links: PeerLinks);
    /**
     * Runs the task while no other tab runs one of that name. A frozen tab keeps its lock and may
     * never wake, so after 5 s the task runs without.
     */
    alone<T>(name: string, task: () => Promise<T>): Promise<T>;
    tell(word: PeerWord): void;
    /** Keeps an ear open; safe to call again. Only while leads wait, so that idle pages hold nothing open. */
    listen(hear: (word: PeerWord) => void): void;
    close(): void;
}
