import type { Lead, Priority } from '../../model/lead/lead.ts';
import type { NewJob } from './jobs.ts';
/** How far a salesperson has come with a lead. */
export type LeadStatus = 'new' | 'contacted' | 'won' | 'lost';
export declare const LEAD_STATUSES: readonly LeadStatus[];
/** A lead as the store hands it out. */
export interface StoredLead {
    lead: Lead;
    /** ISO 8601 in UTC, by the receiver's clock. */
    received: string;
    /** When it was received or last changed by someone, in the same form. */
    updated: string;
    /** What is worth a second look, such as `no-origin`; for spam, why. */
    flags: string[];
    spam: boolean;
    status: LeadStatus;
    /** Id of the user who takes care of it. */
    assignee: string | null;
    /** How many leads of the same visitor's thread there are: this one, those it corrects and those that correct it. */
    versions: number;
    /** How many notes there are on the thread. */
    notes: number;
    /** Something of it could not be sent on, and was given up. */
    unsent: boolean;
}
export interface LeadEntry {
    lead: Lead;
    /** The lead as JSON, where that is at hand. */
    body?: string;
    /** ISO 8601 in UTC. */
    received: string;
    flags: string[];
    /** Goes to the spam folder. Default false. */
    spam?: boolean;
    /** Its results are to be worked out again, later; until then it is flagged. Default false. */
    unchecked?: boolean;
}
/** `new`: nothing under this id. `same`: a repeat. `reused`: another lead has this id. `erased`: it was deleted on request. */
export type Standing = 'new' | 'same' | 'reused' | 'erased';
/** What is stored together with a lead, or not at all. */
export interface LeadCompany {
    /** A proof of work that must not have been spent, and is by this. */
    proof?: {
        signature: string;
        expiresMs: number;
    };
    /** What is to be sent on because of this lead. */
    jobs?: readonly NewJob[];
}
export interface LeadQuery {
    /** Most leads of one page. */
    limit: number;
    /** `next` of the page before. */
    after?: string;
    /** Words that must all occur in the lead, whatever their case. With `latestOnly` also in an earlier one of its thread. */
    search?: string;
    /** Only the latest lead of each thread. */
    latestOnly?: boolean;
    status?: LeadStatus;
    /** Id of a user; null: those that nobody has. */
    assignee?: string | null;
    spam?: boolean;
    priority?: Priority;
    /** Tag name of the widget it came from. */
    widget?: string;
    /** URL of the page it came from, as in `source.page`. */
    page?: string;
    /** Received at this moment or later; ISO 8601 in UTC. */
    receivedFrom?: string;
    /** Received before this moment. */
    receivedBefore?: string;
}
export interface LeadPage {
    leads: StoredLead[];
    /** To be passed as `after`; null on the last page. */
    next: string | null;
}
/** Each of what is given is set; the rest stays. */
export interface LeadChange {
    status?: LeadStatus;
    /** Id of a user, or null. */
    assignee?: string | null;
    spam?: boolean;
}
/** How many threads there are; those in the spam folder count only as spam. */
export type LeadCounts = Record<LeadStatus | 'spam', number>;
export interface Leads {
    /** What is known of this lead's id. Ask before the proof of work is looked at: a repeat carries a spent one. */
    standing(lead: Lead): Promise<Standing>;
    /**
     * Stores a new lead, and only a new one, in one transaction with its company. Answers what it found:
     * `new` means stored; `proof-spent` that the lead is new and its proof is not.
     *
     * A lead that corrects another (`replaces`) joins its thread, as `new` and with its assignee.
     */
    insert(entry: LeadEntry, company?: LeadCompany): Promise<Standing | 'proof-spent'>;
    /** Newest first. */
    list(query: LeadQuery): Promise<LeadPage>;
    /** @param assignee id of a user: only theirs */
    counts(assignee?: string): Promise<LeadCounts>;
    get(id: string): Promise<StoredLead | null>;
    /** The thread of a lead, latest first. */
    versions(id: string): Promise<StoredLead[]>;
    /**
     * Changes every lead of the thread that this id belongs to.
     *
     * @param at the moment, ISO 8601 in UTC
     * @returns whether there is such a lead (and such a user)
     */
    change(id: string, change: LeadChange, at: string): Promise<boolean>;
    /**
     * Removes a lead for good, with its notes and jobs, and remembers only the hash of its id. False: there
     * never was one.
     */
    erase(id: string): Promise<boolean>;
    /**
     * Erases leads received before a moment (ISO 8601 in UTC), oldest first, at most 100 at a time.
     *
     * @returns how many there were; ask again until there are none
     */
    eraseReceivedBefore(moment: string): Promise<number>;
    /** Changes whenever anything that an inbox shows changes: leads, notes, users, the state of jobs. */
    revision(): Promise<string>;
}
