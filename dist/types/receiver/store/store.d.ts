import type { Lead } from '../../model/lead/lead.ts';
/** A lead as the store hands it out. */
export interface StoredLead {
    lead: Lead;
    /** ISO 8601 in UTC, by the receiver's clock. */
    received: string;
    /** What is worth a second look, such as `no-origin`. */
    flags: string[];
    /** How many leads of the same visitor's thread there are: this one, those it corrects and those that correct it. */
    versions: number;
}
export interface LeadEntry {
    lead: Lead;
    /** Tells a repeat of the same lead from another lead under the same id. */
    fingerprint: string;
    received: string;
    flags: string[];
}
/** `new`: nothing under this id. `same`: a repeat. `reused`: another lead has this id. `erased`: it was deleted on request. */
export type Standing = 'new' | 'same' | 'reused' | 'erased';
export interface LeadQuery {
    limit: number;
    /** `next` of the page before. */
    after?: string;
    /** Words that must all occur in the lead, whatever their case. */
    search?: string;
    /** Only the latest lead of each thread. */
    latestOnly?: boolean;
}
export interface LeadPage {
    leads: StoredLead[];
    /** To be passed as `after`; null on the last page. */
    next: string | null;
}
/** A signed-in browser, or a link that signs one in. */
export interface Grant {
    kind: 'session' | 'link';
    /** Hash of the secret its bearer shows. */
    hash: string;
    expiresMs: number;
}
/**
 * Where leads lie. What a method has acknowledged is durable. A store that cannot read or write now
 * throws a StoreUnavailableError, and nothing of the call has happened.
 */
export interface LeadStore {
    standing(id: string, fingerprint: string): Promise<Standing>;
    /** Stores a new lead, and only a new one, in one transaction. Answers what it found: `new` means stored. */
    insert(entry: LeadEntry): Promise<Standing>;
    /** Newest first. */
    list(query: LeadQuery): Promise<LeadPage>;
    get(id: string): Promise<StoredLead | null>;
    /** The thread of a lead, latest first. */
    versions(id: string): Promise<StoredLead[]>;
    /** Removes a lead for good and remembers only the hash of its id. False: there never was one. */
    erase(id: string): Promise<boolean>;
    /** Changes whenever a lead came or went. */
    revision(): Promise<string>;
    tokenHash(): Promise<string | null>;
    saveTokenHash(hash: string): Promise<void>;
    saveGrant(grant: Grant, nowMs: number): Promise<void>;
    hasGrant(kind: Grant['kind'], hash: string, nowMs: number): Promise<boolean>;
    /** True if there was one. */
    removeGrant(kind: Grant['kind'], hash: string, nowMs: number): Promise<boolean>;
    close(): Promise<void>;
}
/** The store cannot be read or written at present: locked, full, read-only or gone. */
export declare class StoreUnavailableError extends Error {
    readonly name = "StoreUnavailableError";
}
