import type { ExportedLead } from './csv.ts';
import type { LeadQuery, LeadStore } from './store/store.ts';
/** Newest first, each with the notes on it. */
export declare function everyLead(store: LeadStore, query?: Omit<LeadQuery, 'limit'>): AsyncGenerator<ExportedLead>;
/**
 * What is stored of one person: the leads with this e-mail address, and those that correct them or are
 * corrected by them, under another address perhaps.
 */
export declare function leadsOfPerson(store: LeadStore, email: string): Promise<ExportedLead[]>;
