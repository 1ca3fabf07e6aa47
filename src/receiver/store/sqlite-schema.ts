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
];

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
