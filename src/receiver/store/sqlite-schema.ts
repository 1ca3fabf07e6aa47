import type { DatabaseSync } from 'node:sqlite';

/** Each entry leads from one `user_version` to the next; entries are never changed, only added. */
const MIGRATIONS = [
  `
  CREATE TABLE leads (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    thread TEXT NOT NULL,
    replaces TEXT,
    created TEXT NOT NULL,
    received_at TEXT NOT NULL,
    priority TEXT NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    company TEXT NOT NULL,
    flags TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    search TEXT NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX leads_by_thread ON leads (thread, created);
  CREATE TABLE tombstones (id_hash TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE grants (
    hash TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    expires_ms INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE users (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL CHECK (role IN ('owner', 'member', 'viewer')),
    password_hash TEXT,
    created_at TEXT NOT NULL,
    disabled INTEGER NOT NULL DEFAULT 0
  ) STRICT, WITHOUT ROWID;

  ALTER TABLE grants ADD COLUMN user_id TEXT REFERENCES users (id) ON DELETE CASCADE;
  CREATE INDEX grants_by_user ON grants (user_id);

  ALTER TABLE leads ADD COLUMN status TEXT NOT NULL DEFAULT 'new'
    CHECK (status IN ('new', 'contacted', 'won', 'lost'));
  ALTER TABLE leads ADD COLUMN assignee TEXT REFERENCES users (id) ON DELETE SET NULL;
  ALTER TABLE leads ADD COLUMN spam INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE leads ADD COLUMN latest INTEGER NOT NULL DEFAULT 1;
  ALTER TABLE leads ADD COLUMN widget TEXT NOT NULL DEFAULT '';
  ALTER TABLE leads ADD COLUMN page TEXT NOT NULL DEFAULT '';
  ALTER TABLE leads ADD COLUMN updated_at TEXT NOT NULL DEFAULT '';
  UPDATE leads SET
    updated_at = received_at,
    widget = coalesce(json_extract(body, '$.source.widget'), ''),
    page = coalesce(json_extract(body, '$.source.page'), ''),
    latest = id = (SELECT id FROM leads AS version WHERE version.thread = leads.thread
      ORDER BY created DESC, sequence DESC LIMIT 1);
  CREATE INDEX leads_latest ON leads (sequence) WHERE latest = 1;
  CREATE INDEX leads_by_received ON leads (received_at);

  CREATE TABLE notes (
    id TEXT PRIMARY KEY,
    lead_id TEXT NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
    author TEXT REFERENCES users (id) ON DELETE SET NULL,
    author_name TEXT NOT NULL,
    at TEXT NOT NULL,
    body TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX notes_by_lead ON notes (lead_id, at);

  CREATE TABLE jobs (
    id TEXT PRIMARY KEY,
    lead_id TEXT NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    target TEXT NOT NULL,
    payload TEXT,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'failed')),
    attempts INTEGER NOT NULL DEFAULT 0,
    created_ms INTEGER NOT NULL,
    next_attempt_ms INTEGER NOT NULL,
    claimed_until_ms INTEGER NOT NULL DEFAULT 0,
    last_status TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX jobs_due ON jobs (next_attempt_ms) WHERE state = 'waiting';
  CREATE INDEX jobs_by_lead ON jobs (lead_id);

  CREATE TABLE proofs (
    signature TEXT PRIMARY KEY,
    expires_ms INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX proofs_by_expiry ON proofs (expires_ms);

  CREATE TABLE changes (shard INTEGER PRIMARY KEY, count INTEGER NOT NULL) STRICT;
  INSERT INTO changes (shard, count) VALUES (0, 0);
  ${countChanges('leads', ['INSERT', 'UPDATE', 'DELETE'])}
  ${countChanges('notes', ['INSERT', 'UPDATE', 'DELETE'])}
  ${countChanges('users', ['INSERT', 'UPDATE', 'DELETE'])}
  ${countChanges('jobs', ['UPDATE OF state'])}
  `,
  `
  -- Leads whose results are still to be worked out again.
  CREATE TABLE unchecked (
    lead_id TEXT PRIMARY KEY REFERENCES leads (id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
  ${countChanges('unchecked', ['DELETE'])}
  -- A page less to write for each lead: the revision counts new leads by their sequence, and nearly all
  -- leads are the latest of their thread.
  DROP TRIGGER leads_insert;
  DROP INDEX leads_latest;
  -- A repeat is compared with the lead itself. A receiver of an older version that still runs can store nothing
  -- without this column, so it takes no repeat for another lead.
  ALTER TABLE leads DROP COLUMN fingerprint;
  `,
];

/** Whoever changes something that an inbox shows changes the store's revision, without having to remember. */
function countChanges(table: string, events: readonly string[]): string {
  return events
    .map(
      (event) => `
        CREATE TRIGGER ${table}_${event.replaceAll(' ', '_').toLowerCase()} AFTER ${event} ON ${table}
        BEGIN UPDATE changes SET count = count + 1 WHERE shard = 0; END;`,
    )
    .join('');
}

/**
 * Brings the database to the newest schema, each step in a transaction of its own.
 *
 * @throws Error if the file was made by a newer version, which this one would damage
 */
export function migrate(database: DatabaseSync): void {
  for (;;) {
    database.exec('BEGIN IMMEDIATE');
    try {
      const { user_version: version } = database.prepare('PRAGMA user_version').get() as {
        user_version: number;
      };
      if (version > MIGRATIONS.length) {
        throw new Error(
          `database: expected schema version ${MIGRATIONS.length} or older, found ${version}; it was made by a newer receiver`,
        );
      }
      const step = MIGRATIONS[version];
      if (step === undefined) {
        database.exec('COMMIT');
        return;
      }
      database.exec(step);
      database.exec(`PRAGMA user_version = ${version + 1}`);
      database.exec('COMMIT');
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
  }
}
