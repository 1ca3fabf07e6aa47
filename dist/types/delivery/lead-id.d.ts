/**
 * A new UUID for a lead: version 4, variant 8, else 120 random bits. `crypto.randomUUID` is missing on
 * plain-http pages.
 */
export declare function mintLeadId(): string;
