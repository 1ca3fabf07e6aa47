import type { Database } from './database.ts';
import { sqlGrants } from './grants.ts';
import { sqlNotes } from './notes.ts';
import { sqlSettings } from './settings.ts';
import { sqlJobs } from './sql-jobs.ts';
import { sqlLeads } from './sql-leads.ts';
import { sqlScores } from './scores.ts';
import { SqliteDatabase, type SqliteOptions } from './sqlite-database.ts';
import type { LeadStore } from './store.ts';
import { sqlUsers } from './users.ts';

/** Whether this names a PostgreSQL database rather than a file. */
export function isPostgresUrl(address: string): boolean {
  return /^postgres(ql)?:\/\//i.test(address);
}

/**
 * Opens a database of leads, or makes it, and brings it to this version's schema.
 *
 * @param address `postgres://…`, or the name of a SQLite file, or `:memory:`
 * @throws Error if it cannot be opened, is no such database or was made by a newer version
 */
export async function openStore(address: string): Promise<LeadStore> {
  if (!isPostgresUrl(address)) return openSqliteStore(address);
  // Those who have a file need no client for PostgreSQL.
  const { PostgresDatabase } = await import('./postgres-database.ts');
  return sqlStore(await PostgresDatabase.open(address));
}

/**
 * Opens (or makes) a SQLite database of leads.
 *
 * @param path file name, or `:memory:`
 * @throws Error if the file cannot be opened, is no database or was made by a newer version
 */
export function openSqliteStore(path: string, options: SqliteOptions = {}): LeadStore {
  return sqlStore(new SqliteDatabase(path, options));
}

function sqlStore(database: Database): LeadStore {
  return {
    ...sqlLeads(database),
    ...sqlScores(database),
    ...sqlNotes(database),
    ...sqlUsers(database),
    ...sqlGrants(database),
    ...sqlJobs(database),
    ...sqlSettings(database),
    close: () => database.close(),
  };
}
