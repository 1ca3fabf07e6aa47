import { type Database } from './database.ts';
/** What someone wrote about a lead. */
export interface Note {
    id: string;
    leadId: string;
    /** Id of the user who wrote it; null: the bearer of the token, or someone who is no user any more. */
    author: string | null;
    /** Their name at the time. */
    authorName: string;
    /** ISO 8601 in UTC. */
    at: string;
    text: string;
}
export interface Notes {
    /** @returns the note as stored; null where there is no such lead */
    addNote(note: Omit<Note, 'id'>): Promise<Note | null>;
    /** Of a lead and all of its thread, oldest first. */
    notes(leadId: string): Promise<Note[]>;
    /** Of just these leads, oldest first: for an export. */
    notesOf(leadIds: readonly string[]): Promise<Note[]>;
    /** False: there is none. */
    removeNote(id: string): Promise<boolean>;
}
export declare function sqlNotes(database: Database): Notes;
