import { DatabaseError, Pool, types, type PoolClient, type QueryResult } from 'pg';
import type { Answer, Database, Row, Statement, Value, Work } from './database.ts';
import { migrate } from './postgres-schema.ts';
import { StoreUnavailableError } from './store.ts';

/** A database that does not answer within these is down for now. */
const CONNECT_TIMEOUT_MS = 4_000;
const QUERY_TIMEOUT_MS = 8_000;

/**
 * Every transaction says so itself, so that it holds behind a connection pooler too. A receiver that
 * vanished must not hold its locks for long.
 */
const BEGIN = `BEGIN ISOLATION LEVEL READ COMMITTED;
  SET LOCAL synchronous_commit TO on;
  SET LOCAL lock_timeout TO 6000;
  SET LOCAL statement_timeout TO 7000;
  SET LOCAL idle_in_transaction_session_timeout TO 10000`;

const MAX_CONNECTIONS = 10;
const MAX_RUNS = 4;
/** After a restart of the server every connection of the pool may be dead, and one run may meet them all. */
const MAX_RUNS_BROKEN = MAX_RUNS + MAX_CONNECTIONS;
/** Deadlock, serialization failure: the database asks to do it again. */
const AGAIN = new Set(['40P01', '40001']);

const INT8_OID = 20;
/** Sequences and times in milliseconds, which a JavaScript number holds. */
const parserOf = ((oid: number) =>
  oid === INT8_OID ? Number : (types.getTypeParser(oid) as unknown)) as typeof types.getTypeParser;

/** A PostgreSQL database in the newest schema, set to lose nothing it has acknowledged. */
export class PostgresDatabase implements Database {
  readonly dialect = 'postgres';
  readonly #pool: Pool;

  private constructor(pool: Pool) {
    this.#pool = pool;
  }

  /**
   * @param url `postgres://user:password@host:port/database`, with what else `pg` takes
   * @throws Error if it cannot be reached, may lose commits or was made by a newer version
   */
  static async open(url: string): Promise<PostgresDatabase> {
    const pool = new Pool({
      connectionString: url,
      max: MAX_CONNECTIONS,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      query_timeout: QUERY_TIMEOUT_MS,
      keepAlive: true,
      application_name: 'leadline',
      types: { getTypeParser: parserOf },
    });
    // An idle connection that breaks is replaced by the next one; of one in use the next query tells.
    // Without a listener either would end the process.
    pool.on('error', () => {});
    pool.on('connect', (client) => client.on('error', () => {}));
    try {
      const client = await pool.connect();
      try {
        await assertDurable(client);
        await migrate(client);
      } finally {
        client.release();
      }
    } catch (error) {
      await pool.end();
      throw error;
    }
    return new PostgresDatabase(pool);
  }

  read<Result>(work: () => Work<Result>): Promise<Result> {
    return this.#again(async (client) => {
      return { result: await perform(client, work()) };
    });
  }

  transaction<Result>(work: () => Work<Result>): Promise<Result> {
    return this.#again(async (client, committing) => {
      await client.query(BEGIN);
      const result = await perform(client, work());
      committing();
      const { command } = await client.query('COMMIT');
      if (command !== 'COMMIT') throw new Error(`expected COMMIT, found ${command}`);
      return { result };
    });
  }

  /**
   * Once more where the database asks for it, or where a connection turns out dead before the commit was
   * asked for: until then nothing is stored. After it nobody knows, and the caller has to ask again.
   */
  async #again<Result>(
    work: (client: PoolClient, committing: () => void) => Promise<{ result: Result }>,
  ): Promise<Result> {
    for (let runs = 1; ; runs++) {
      let isCommitting = false;
      try {
        const client = await this.#pool.connect();
        return (await this.#with(client, () => work(client, () => (isCommitting = true)))).result;
      } catch (error) {
        const code = error instanceof DatabaseError ? error.code : undefined;
        const dead = !isCommitting && isClosedConnection(error);
        if (dead ? runs < MAX_RUNS_BROKEN : AGAIN.has(code ?? '') && runs < MAX_RUNS) continue;
        throw unavailable(error);
      }
    }
  }

  /** The connection goes back to the pool in order, or not at all. */
  async #with<Result>(client: PoolClient, work: () => Promise<Result>): Promise<Result> {
    let sound = false;
    try {
      const result = await work();
      sound = true;
      return result;
    } catch (error) {
      // Only one that answers is worth keeping.
      if (error instanceof DatabaseError && !isClosedConnection(error)) {
        sound = await client.query('ROLLBACK').then(
          () => true,
          () => false,
        );
      }
      throw error;
    } finally {
      client.release(!sound);
    }
  }

  /** Its files are the database server's own; vacuum takes deleted rows out of them. */
  scrub(): Promise<void> {
    return Promise.resolve();
  }

  async close(): Promise<void> {
    if (!this.#pool.ending) await this.#pool.end();
  }
}

async function perform<Result>(client: PoolClient, work: Work<Result>): Promise<Result> {
  let step = work.next();
  while (!step.done) step = work.next(await answer(client, step.value));
  return step.value;
}

async function answer(client: PoolClient, statement: Statement): Promise<Answer> {
  if ('lock' in statement) {
    await client.query(
      'SELECT pg_advisory_xact_lock(hashtextextended(name, 0)) FROM unnest($1::text[]) AS name',
      [statement.lock],
    );
    return { rows: [], changes: 0 };
  }
  const { rows, rowCount }: QueryResult<Row> = await client.query<Row>(
    numbered(statement.sql),
    statement.values.map(storable),
  );
  return { rows, changes: rowCount ?? 0 };
}

const numberedTexts = new Map<string, string>();

/** `$1, $2` for `?, ?`. No text of ours has a question mark of its own. */
function numbered(sql: string): string {
  let text = numberedTexts.get(sql);
  if (text === undefined) {
    if (numberedTexts.size > 200) numberedTexts.clear();
    let count = 0;
    text = sql.replaceAll('?', () => `$${++count}`);
    numberedTexts.set(sql, text);
  }
  return text;
}

/** PostgreSQL has no place for the character U+0000, which visitors may well send. */
function storable(value: Value): Value {
  return typeof value === 'string' ? value.replaceAll('\0', '\uFFFD') : value;
}

async function assertDurable(client: PoolClient): Promise<void> {
  await client.query(BEGIN);
  const { rows } = await client.query<Row>('SHOW synchronous_commit');
  await client.query('ROLLBACK');
  const found = rows[0]?.synchronous_commit;
  if (found !== 'on') {
    throw new Error(`database: expected synchronous_commit on, found ${String(found)}`);
  }
}

/** The server said that it closes this connection, or it was closed already. */
function isClosedConnection(error: unknown): boolean {
  if (error instanceof DatabaseError) return /^(57P0|08)/.test(error.code ?? '');
  const { code, message } = error as { code?: string; message?: string };
  return (
    ['ECONNRESET', 'EPIPE'].includes(code ?? '') || /terminated|not queryable/.test(message ?? '')
  );
}

function unavailable(cause: unknown): StoreUnavailableError {
  const message = cause instanceof Error ? cause.message : String(cause);
  return new StoreUnavailableError(`database: ${message}`, { cause });
}
