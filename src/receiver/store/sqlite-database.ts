import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Answer, Database, Row, Statement, Work } from './database.ts';
import { migrate } from './sqlite-schema.ts';
import { StoreUnavailableError } from './store.ts';

/** Calls are synchronous, so a wait for another process's lock holds up everyone. */
const BUSY_TIMEOUT_MS = 500;
/** More at once would keep the others waiting for long. */
const MAX_TOGETHER = 100;
/** Texts of statements vary with what a list is filtered by. */
const MAX_PREPARED = 100;

export interface SqliteOptions {
  /** Most pages of 4 KiB the file may have; beyond them the store is full. Default: SQLite's own limit. */
  maxPages?: number;
}

interface Waiting {
  work: () => Work<unknown>;
  resolve: (result: unknown) => void;
  reject: (error: unknown) => void;
}

/** A SQLite file in the newest schema, set to lose nothing it has acknowledged. */
export class SqliteDatabase implements Database {
  readonly dialect = 'sqlite';
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();
  #waiting: Waiting[] = [];

  /**
   * @param path file name, or `:memory:`
   * @throws Error if the file cannot be opened, is no database or was made by a newer version
   */
  constructor(path: string, { maxPages }: SqliteOptions = {}) {
    this.#database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
    try {
      this.#configure(path === ':memory:' ? 'memory' : 'wal');
      migrate(this.#database);
      if (maxPages !== undefined) this.#database.exec(`PRAGMA max_page_count = ${maxPages}`);
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
      PRAGMA foreign_keys = ON;
      PRAGMA secure_delete = ON;
      PRAGMA trusted_schema = OFF;
      PRAGMA temp_store = MEMORY;
      PRAGMA wal_autocheckpoint = 4000;
    `);
    const pragma = (name: string) => this.#database.prepare(`PRAGMA ${name}`).get();
    const found = { ...pragma('journal_mode'), ...pragma('synchronous') } as Row;
    if (found.journal_mode !== journal || found.synchronous !== 2) {
      throw new Error(
        `database: expected journal_mode ${journal} and synchronous 2, found ${JSON.stringify(found)}`,
      );
    }
  }

  read<Result>(work: () => Work<Result>): Promise<Result> {
    return attempt(() => this.#run(work()));
  }

  /** All that is asked for in one turn of the event loop is made durable by one commit. */
  transaction<Result>(work: () => Work<Result>): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.push({ work, resolve: resolve as Waiting['resolve'], reject });
      if (this.#waiting.length === 1) setImmediate(() => this.#commitWaiting());
    });
  }

  #commitWaiting(): void {
    const together = this.#waiting.splice(0, MAX_TOGETHER);
    if (this.#waiting.length > 0) setImmediate(() => this.#commitWaiting());
    if (together.length === 0) return;
    try {
      this.#exec('BEGIN IMMEDIATE');
      const [only] = together;
      const ends =
        together.length === 1
          ? [this.#runAlone(only!)]
          : together.map((waiting) => this.#runOne(waiting));
      this.#exec('COMMIT');
      for (const end of ends) end();
    } catch (error) {
      // A full disk may have rolled back already.
      if (this.#database.isOpen && this.#database.isTransaction) this.#exec('ROLLBACK');
      for (const { reject } of together) reject(unavailable(error));
    }
  }

  /** What has a commit to itself needs no savepoint, which would cost a copy of every page it changes. */
  #runAlone({ work, resolve }: Waiting): () => void {
    const result = this.#run(work());
    return () => resolve(result);
  }

  /** What fails by itself leaves the others of this commit alone. */
  #runOne({ work, resolve, reject }: Waiting): () => void {
    this.#exec('SAVEPOINT one');
    try {
      const result = this.#run(work());
      this.#exec('RELEASE one');
      return () => resolve(result);
    } catch (error) {
      if (!this.#database.isTransaction) throw error;
      this.#exec('ROLLBACK TO one');
      this.#exec('RELEASE one');
      return () => reject(unavailable(error));
    }
  }

  #run<Result>(work: Work<Result>): Result {
    let step = work.next();
    while (!step.done) step = work.next(this.#answer(step.value));
    return step.value;
  }

  #answer(statement: Statement): Answer {
    // Whoever writes has the whole file.
    if ('lock' in statement) return { rows: [], changes: 0 };
    const prepared = this.#prepare(statement.sql);
    if (statement.wants === 'rows') {
      return { rows: prepared.all(...statement.values) as Row[], changes: 0 };
    }
    return { rows: [], changes: Number(prepared.run(...statement.values).changes) };
  }

  #exec(sql: string): void {
    this.#prepare(sql).run();
  }

  #prepare(sql: string): StatementSync {
    let prepared = this.#prepared.get(sql);
    if (!prepared) {
      if (this.#prepared.size >= MAX_PREPARED) this.#prepared.clear();
      prepared = this.#database.prepare(sql);
      this.#prepared.set(sql, prepared);
    }
    return prepared;
  }

  /** What was erased must not live on in the log beside the file. */
  scrub(): Promise<void> {
    return attempt(() => void this.#database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get());
  }

  close(): Promise<void> {
    return attempt(() => {
      while (this.#waiting.length > 0) this.#commitWaiting();
      this.#prepared.clear();
      if (this.#database.isOpen) this.#database.close();
    });
  }
}

function attempt<Result>(work: () => Result): Promise<Result> {
  return new Promise((resolve, reject) => {
    try {
      resolve(work());
    } catch (error) {
      reject(unavailable(error));
    }
  });
}

function unavailable(cause: unknown): StoreUnavailableError {
  const message = cause instanceof Error ? cause.message : String(cause);
  return new StoreUnavailableError(`database: ${message}`, { cause });
}
