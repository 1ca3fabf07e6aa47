import { createHash } from 'node:crypto';
import type { SQLInputValue } from 'node:sqlite';
import type { Lead } from '../../model/lead/lead.ts';
import { searchText, searchWords } from './search-text.ts';
import { SqliteConnection, type SqliteRow } from './sqlite-connection.ts';
import type {
  Grant,
  LeadEntry,
  LeadPage,
  LeadQuery,
  LeadStore,
  Standing,
  StoredLead,
} from './store.ts';

const COLUMNS = `sequence, body, received_at, flags,
  (SELECT count(*) FROM leads AS version WHERE version.thread = leads.thread) AS versions`;

const IS_LATEST = `id = (SELECT id FROM leads AS version WHERE version.thread = leads.thread
  ORDER BY created DESC, sequence DESC LIMIT 1)`;

export interface SqliteStoreOptions {
  /** Most pages of 4 KiB the file may have; beyond them the store is full. Default: SQLite's own limit. */
  maxPages?: number;
}

/**
 * Opens (or makes) a SQLite database of leads.
 *
 * @param path file name, or `:memory:`
 * @throws Error if the file cannot be opened, is no database or was made by a newer version
 */
export function openSqliteStore(path: string, options: SqliteStoreOptions = {}): LeadStore {
  return new SqliteStore(new SqliteConnection(path, options.maxPages));
}

class SqliteStore implements LeadStore {
  readonly #connection: SqliteConnection;

  constructor(connection: SqliteConnection) {
    this.#connection = connection;
  }

  standing(id: string, fingerprint: string): Promise<Standing> {
    return this.#attempt(() => this.#standing(id, fingerprint));
  }

  insert(entry: LeadEntry): Promise<Standing> {
    return this.#attempt(() =>
      this.#connection.transaction(() => {
        const { lead } = entry;
        const standing = this.#standing(lead.id, entry.fingerprint);
        if (standing !== 'new') return standing;
        const thread = this.#threadFor(lead);
        this.#run(
          `INSERT INTO leads (id, thread, replaces, created, received_at, priority, name, email, company, flags,
             fingerprint, search, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
          lead.id,
          thread,
          lead.replaces,
          lead.created,
          entry.received,
          lead.priority,
          lead.contact.name,
          lead.contact.email,
          lead.contact.company,
          JSON.stringify(entry.flags),
          entry.fingerprint,
          searchText(lead),
          JSON.stringify(lead),
        );
        // Those that correct this lead may have come before it.
        if (thread !== lead.id) {
          this.#run('UPDATE leads SET thread = ? WHERE thread = ?', thread, lead.id);
        }
        return 'new';
      }),
    );
  }

  #standing(id: string, fingerprint: string): Standing {
    const row = this.#get('SELECT fingerprint FROM leads WHERE id = ?', id);
    if (row) return row.fingerprint === fingerprint ? 'same' : 'reused';
    return this.#get('SELECT 1 FROM tombstones WHERE id_hash = ?', hashId(id)) ? 'erased' : 'new';
  }

  #threadFor(lead: Lead): string {
    if (lead.replaces === null) return lead.id;
    const earlier = this.#get('SELECT thread FROM leads WHERE id = ?', lead.replaces);
    return (earlier?.thread as string | undefined) ?? lead.replaces;
  }

  list({ limit, after, search = '', latestOnly = false }: LeadQuery): Promise<LeadPage> {
    const conditions: string[] = [];
    const values: SQLInputValue[] = [];
    if (after !== undefined) {
      conditions.push('sequence < ?');
      values.push(Number(after));
    }
    if (latestOnly) conditions.push(IS_LATEST);
    const words = searchWords(search);
    if (words.length > 0) {
      const found = words.map(() => 'instr(search, ?) > 0').join(' AND ');
      conditions.push(latestOnly ? `thread IN (SELECT thread FROM leads WHERE ${found})` : found);
      values.push(...words);
    }
    const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
    return this.#attempt(() => {
      const rows = this.#connection.all(
        `SELECT ${COLUMNS} FROM leads ${where} ORDER BY sequence DESC LIMIT ?`,
        ...values,
        limit + 1,
      );
      const page = rows.slice(0, limit);
      const last = page.at(-1);
      return {
        leads: page.map(storedLead),
        next: rows.length > limit && last ? String(last.sequence) : null,
      };
    });
  }

  get(id: string): Promise<StoredLead | null> {
    return this.#attempt(() => {
      const row = this.#get(`SELECT ${COLUMNS} FROM leads WHERE id = ?`, id);
      return row ? storedLead(row) : null;
    });
  }

  versions(id: string): Promise<StoredLead[]> {
    return this.#attempt(() =>
      this.#connection
        .all(
          `SELECT ${COLUMNS} FROM leads WHERE thread = (SELECT thread FROM leads WHERE id = ?)
             ORDER BY created DESC, sequence DESC`,
          id,
        )
        .map(storedLead),
    );
  }

  erase(id: string): Promise<boolean> {
    return this.#attempt(() => {
      const erased = this.#connection.transaction(() => {
        const removed = this.#run('DELETE FROM leads WHERE id = ?', id) > 0;
        if (removed) this.#run('INSERT INTO tombstones (id_hash) VALUES (?)', hashId(id));
        return removed;
      });
      // What was erased must not live on in the log beside the database.
      if (erased) this.#get('PRAGMA wal_checkpoint(TRUNCATE)');
      return (
        erased || this.#get('SELECT 1 FROM tombstones WHERE id_hash = ?', hashId(id)) !== undefined
      );
    });
  }

  revision(): Promise<string> {
    return this.#attempt(() => {
      const row = this.#get(
        `SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'leads'), 0) AS came,
           (SELECT count(*) FROM tombstones) AS went`,
      );
      return `${Number(row?.came)}-${Number(row?.went)}`;
    });
  }

  tokenHash(): Promise<string | null> {
    return this.#attempt(() => {
      const row = this.#get(`SELECT value FROM settings WHERE name = 'token-hash'`);
      return (row?.value as string | undefined) ?? null;
    });
  }

  saveTokenHash(hash: string): Promise<void> {
    return this.#attempt(() => {
      this.#run(`INSERT OR REPLACE INTO settings (name, value) VALUES ('token-hash', ?)`, hash);
    });
  }

  saveGrant(grant: Grant, nowMs: number): Promise<void> {
    return this.#attempt(() =>
      this.#connection.transaction(() => {
        this.#run('DELETE FROM grants WHERE expires_ms <= ?', nowMs);
        this.#run(
          'INSERT INTO grants (hash, kind, expires_ms) VALUES (?, ?, ?)',
          grant.hash,
          grant.kind,
          grant.expiresMs,
        );
      }),
    );
  }

  hasGrant(kind: Grant['kind'], hash: string, nowMs: number): Promise<boolean> {
    return this.#attempt(
      () =>
        this.#get(
          'SELECT 1 FROM grants WHERE hash = ? AND kind = ? AND expires_ms > ?',
          hash,
          kind,
          nowMs,
        ) !== undefined,
    );
  }

  removeGrant(kind: Grant['kind'], hash: string, nowMs: number): Promise<boolean> {
    return this.#attempt(
      () =>
        this.#run(
          'DELETE FROM grants WHERE hash = ? AND kind = ? AND expires_ms > ?',
          hash,
          kind,
          nowMs,
        ) > 0,
    );
  }

  close(): Promise<void> {
    return this.#attempt(() => this.#connection.close());
  }

  #get(sql: string, ...values: SQLInputValue[]) {
    return this.#connection.get(sql, ...values);
  }

  #run(sql: string, ...values: SQLInputValue[]) {
    return this.#connection.run(sql, ...values);
  }

  #attempt<Result>(work: () => Result) {
    return this.#connection.attempt(work);
  }
}

function storedLead(row: SqliteRow): StoredLead {
  return {
    lead: JSON.parse(row.body as string) as Lead,
    received: row.received_at as string,
    flags: JSON.parse(row.flags as string) as string[],
    versions: row.versions as number,
  };
}

function hashId(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}
