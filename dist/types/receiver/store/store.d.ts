import type { Grants } from './grants.ts';
import type { Jobs } from './jobs.ts';
import type { Leads } from './leads.ts';
import type { Notes } from './notes.ts';
import type { Scores } from './scores.ts';
import type { Settings } from './settings.ts';
import type { Users } from './users.ts';
export type { Grant } from './grants.ts';
export type { Job, JobCounts, NewJob } from './jobs.ts';
export type { LeadChange, LeadCompany, LeadCounts, LeadEntry, LeadPage, LeadQuery, LeadStatus, Standing, StoredLead, } from './leads.ts';
export type { Note } from './notes.ts';
export type { ScoreFinding } from './scores.ts';
export type { NewUser, Role, User, UserChange } from './users.ts';
/**
 * Where leads lie, and what belongs to them. What a method has acknowledged is durable.
 *
 * A store that cannot read or write now throws a StoreUnavailableError, and nothing of the call has
 * happened; only where the connection to the database broke at the very end, all of it may have. To
 * repeat an `insert` is always safe.
 */
export interface LeadStore extends Leads, Scores, Notes, Users, Grants, Jobs, Settings {
    close(): Promise<void>;
}
/** The store cannot be read or written at present: locked, full, read-only or gone. */
export declare class StoreUnavailableError extends Error {
    readonly name = "StoreUnavailableError";
}
