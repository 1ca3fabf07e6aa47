import { all, placeholders, get, run, type Database, type Row } from './database.ts';

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

const COLUMNS = 'notes.id, lead_id, author, author_name, at, notes.body';

export function sqlNotes(database: Database): Notes {
  return {
    addNote: (given) =>
      database.transaction(function* () {
        if (!(yield* get('SELECT 1 FROM leads WHERE id = ?', given.leadId))) return null;
        const note = { ...given, id: crypto.randomUUID() };
        yield* run(
          'INSERT INTO notes (id, lead_id, author, author_name, at, body) VALUES (?, ?, ?, ?, ?, ?)',
          note.id,
          note.leadId,
          note.author,
          note.authorName,
          note.at,
          note.text,
        );
        return note;
      }),
    notes: (leadId) =>
      database.read(function* () {
        const rows = yield* all(
          `SELECT ${COLUMNS} FROM notes JOIN leads ON leads.id = lead_id
            WHERE thread = (SELECT thread FROM leads WHERE id = ?) ORDER BY at, notes.id`,
          leadId,
        );
        return rows.map(note);
      }),
    notesOf: (leadIds) =>
      database.read(function* () {
        if (leadIds.length === 0) return [];
        const rows = yield* all(
          `SELECT ${COLUMNS} FROM notes WHERE lead_id IN (${placeholders(leadIds)}) ORDER BY at, id`,
          ...leadIds,
        );
        return rows.map(note);
      }),
    removeNote: (id) =>
      database.transaction(function* () {
        return (yield* run('DELETE FROM notes WHERE id = ?', id)) > 0;
      }),
  };
}

function note(row: Row): Note {
  return {
    id: row.id as string,
    leadId: row.lead_id as string,
    author: row.author as string | null,
    authorName: row.author_name as string,
    at: row.at as string,
    text: row.body as string,
  };
}
