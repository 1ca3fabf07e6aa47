import type { ClientBase } from 'pg';

/** Receivers that start at once wait for each other by this number. */
const MIGRATION_LOCK = 7_531_904_186;

/** Versions are those of the SQLite schema; PostgreSQL joined at the second. */
const FIRST_VERSION = 2;

/** Each entry leads from one version to the next; entries are never changed, only added. */
const MIGRATIONS = [
  `
  CREATE TABLE users (
    id TEXT COLLATE "C" PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL CHECK (role IN ('owner', 'member', 'viewer')),
    password_hash TEXT,
    created_at TEXT COLLATE "C" NOT NULL,
    disabled INTEGER NOT NULL DEFAULT 0
  );

  CREATE TABLE grants (
    hash TEXT COLLATE "C" PRIMARY KEY,
    kind TEXT NOT NULL,
    expires_ms BIGINT NOT NULL,
    user_id TEXT COLLATE "C" REFERENCES users (id) ON DELETE CASCADE
  );
  CREATE INDEX grants_by_user ON grants (user_id);

  CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);
  CREATE TABLE tombstones (id_hash TEXT COLLATE "C" PRIMARY KEY);

  CREATE TABLE leads (
    sequence BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id TEXT COLLATE "C" NOT NULL UNIQUE,
    thread TEXT COLLATE "C" NOT NULL,
    replaces TEXT COLLATE "C",
    created TEXT COLLATE "C" NOT NULL,
    received_at TEXT COLLATE "C" NOT NULL,
    priority TEXT NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    company TEXT NOT NULL,
    flags TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    search TEXT NOT NULL,
    body TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'new' CHECK (status IN ('new', 'contacted', 'won', 'lost')),
    assignee TEXT COLLATE "C" REFERENCES users (id) ON DELETE SET NULL,
    spam INTEGER NOT NULL DEFAULT 0,
    latest INTEGER NOT NULL DEFAULT 1,
    widget TEXT NOT NULL DEFAULT '',
    page TEXT NOT NULL DEFAULT '',
    updated_at TEXT COLLATE "C" NOT NULL DEFAULT ''
  );
  CREATE INDEX leads_by_thread ON leads (thread, created);
  CREATE INDEX leads_latest ON leads (sequence) WHERE latest = 1;
  CREATE INDEX leads_by_received ON leads (received_at);

  CREATE TABLE notes (
    id TEXT COLLATE "C" PRIMARY KEY,
    lead_id TEXT COLLATE "C" NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
    author TEXT COLLATE "C" REFERENCES users (id) ON DELETE SET NULL,
    author_name TEXT NOT NULL,
    at TEXT COLLATE "C" NOT NULL,
    body TEXT NOT NULL
  );
  CREATE INDEX notes_by_lead ON notes (lead_id, at);

  CREATE TABLE jobs (
    id TEXT COLLATE "C" PRIMARY KEY,
    lead_id TEXT COLLATE "C" NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    target TEXT NOT NULL,
    payload TEXT,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'failed')),
    attempts INTEGER NOT NULL DEFAULT 0,
    created_ms BIGINT NOT NULL,
    next_attempt_ms BIGINT NOT NULL,
    claimed_until_ms BIGINT NOT NULL DEFAULT 0,
    last_status TEXT
  );
  CREATE INDEX jobs_due ON jobs (next_attempt_ms) WHERE state = 'waiting';
  CREATE INDEX jobs_by_lead ON jobs (lead_id);

  CREATE TABLE proofs (signature TEXT COLLATE "C" PRIMARY KEY, expires_ms BIGINT NOT NULL);
  CREATE INDEX proofs_by_expiry ON proofs (expires_ms);

  -- Many rows, so that those who store at once need not wait for one counter.
  CREATE TABLE changes (shard INTEGER PRIMARY KEY, count BIGINT NOT NULL) WITH (fillfactor = 10);
  INSERT INTO changes (shard, count) SELECT shard, 0 FROM generate_series(0, 31) AS shard;
  CREATE FUNCTION leadline_count_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE changes SET count = count + 1 WHERE shard = pg_backend_pid() % 32;
      RETURN NULL;
    END
  $$;
  ${countChanges('leads', 'INSERT OR UPDATE OR DELETE')}
  ${countChanges('notes', 'INSERT OR UPDATE OR DELETE')}
  ${countChanges('users', 'INSERT OR UPDATE OR DELETE')}
  ${countChanges('jobs', 'UPDATE OF state')}
  `,
  `
  -- Leads whose results are still to be worked out again.
  CREATE TABLE unchecked (
    lead_id TEXT COLLATE "C" PRIMARY KEY REFERENCES leads (id) ON DELETE CASCADE
  );
  ${countChanges('unchecked', 'DELETE')}
  -- Nearly all leads are the latest of their thread.
  DROP INDEX leads_latest;
  -- A repeat is compared with the lead itself.
  ALTER TABLE leads DROP COLUMN fingerprint;
  `,
];

/** At the very end of a transaction, so that the counter is the last thing it may wait for. */
function countChanges(table: string, events: string): string {
  return `
    CREATE CONSTRAINT TRIGGER ${table}_changed AFTER ${events} ON ${table}
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION leadline_count_change();`;
}

/**
 * Brings the database to the newest schema, in one transaction.
 *
 * @throws Error if it was made by a newer version, which this one would damage
 */
export async function migrate(client: ClientBase): Promise<void> {
  const newest = FIRST_VERSION + MIGRATIONS.length - 1;
  await client.query('BEGIN');
  try {
    await client.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await client.query('CREATE TABLE IF NOT EXISTS leadline_schema (version INTEGER NOT NULL)');
    const { rows } = await client.query<{ version: number }>('SELECT version FROM leadline_schema');
    const version = rows[0]?.version ?? FIRST_VERSION - 1;
    if (version > newest) {
      throw new Error(
        `database: expected schema version ${newest} or older, found ${version}; it was made by a newer receiver`,
      );
    }
    for (const step of MIGRATIONS.slice(version - FIRST_VERSION + 1)) await client.query(step);
    await client.query(
      rows.length === 0
        ? 'INSERT INTO leadline_schema (version) VALUES ($1)'
        : 'UPDATE leadline_schema SET version = $1',
      [newest],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}
