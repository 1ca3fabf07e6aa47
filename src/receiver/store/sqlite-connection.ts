import { DatabaseSync, type SQLInputValue, type SQLOutputValue } from 'node:sqlite';
import { migrate } from './sqlite-schema.ts';
import { StoreUnavailableError } from './store.ts';

/** Calls are synchronous, so a wait for another process's lock holds up everyone. */
const BUSY_TIMEOUT_MS = 500;

export type SqliteRow = Record<string, SQLOutputValue>;

/** An open database in the newest schema, set to lose nothing it has acknowledged. */
export class SqliteConnection {
  readonly #database: DatabaseSync;

  /**
   * @param path file name, or `:memory:`
   * @param maxPages most pages the file may have; beyond them the store is full
   */
  constructor(path: string, maxPages: number | undefined) {
    this.#database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
    try {
      this.#configure(path === ':memory:' ? 'memory' : 'wal');
      migrate(this.#database);
      if (maxPages !== undefined) this.run(`PRAGMA max_page_count = ${maxPages}`);
    } catch (error) {
      this.#database.close();
      throw error;
    }
  }

  #configure(journal: string): void {
    // FULL: in WAL mode a commit under NORMAL may be lost with the machine's power.
    this.#database.exec(`
      PRAGMA journal_mode = ${journal};
      PRAGMA synchronous = FULL;
      PRAGMA secure_delete = ON;
      PRAGMA trusted_schema = OFF;
    `);
    const found = { ...this.get('PRAGMA journal_mode'), ...this.get('PRAGMA synchronous') };
    if (found.journal_mode !== journal || found.synchronous !== 2) {
      throw new Error(
        `database: expected journal_mode ${journal} and synchronous 2, found ${JSON.stringify(found)}`,
      );
    }
  }

  get(sql: string, ...values: SQLInputValue[]): SqliteRow | undefined {
    return this.#database.prepare(sql).get(...values);
  }

  all(sql: string, ...values: SQLInputValue[]): SqliteRow[] {
    return this.#database.prepare(sql).all(...values);
  }

  /** @returns how many rows changed */
  run(sql: string, ...values: SQLInputValue[]): number {
    return Number(this.#database.prepare(sql).run(...values).changes);
  }

  /** All of it or nothing; nobody else writes meanwhile. */
  transaction<Result>(work: () => Result): Result {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#database.exec('COMMIT');
      return result;
    } catch (error) {
      // A full disk may have rolled back already.
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  /** Work on the database as a promise; whatever fails is a StoreUnavailableError. */
  attempt<Result>(work: () => Result): Promise<Result> {
    return new Promise((resolve, reject) => {
      try {
        resolve(work());
      } catch (cause) {
        const message = cause instanceof Error ? cause.message : String(cause);
        reject(new StoreUnavailableError(`database: ${message}`, { cause }));
      }
    });
  }

  close(): void {
    if (this.#database.isOpen) this.#database.close();
  }
}
