/**
 * A new UUID (version 4) for a lead. Made of random bytes, as `crypto.randomUUID` is missing on
 * plain-http pages.
 */
export declare function mintLeadId(): string;
