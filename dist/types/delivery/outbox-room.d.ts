/** What counts against the outbox's room. */
export interface Weight {
    id: string;
    bytes: number;
    /** Refused leads wait for the visitor, not for an endpoint: they take bytes but no place. */
    waiting: boolean;
}
export declare function weightOf(record: unknown): Weight;
export declare const OUTBOX_LIMIT_LEADS = 50;
export declare const OUTBOX_LIMIT_BYTES: number;
/** There is no room for another lead; nothing of it was saved or sent, and nothing may be claimed. */
export declare class OutboxFullError extends Error {
    readonly name = "OutboxFullError";
    constructor(leads: number, bytes: number);
}
/** The error if all this does not fit, else null. */
export declare function fullWith(weights: Iterable<Weight>): OutboxFullError | null;
