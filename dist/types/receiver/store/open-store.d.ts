import { type SqliteOptions } from './sqlite-database.ts';
import type { LeadStore } from './store.ts';
/** Whether this names a PostgreSQL database rather than a file. */
export declare function isPostgresUrl(address: string): boolean;
/**
 * Opens a database of leads, or makes it, and brings it to this version's schema.
 *
 * @param address `postgres://…`, or the name of a SQLite file, or `:memory:`
 * @throws Error if it cannot be opened, is no such database or was made by a newer version
 */
export declare function openStore(address: string): Promise<LeadStore>;
/**
 * Opens (or makes) a SQLite database of leads.
 *
 * @param path file name, or `:memory:`
 * @throws Error if the file cannot be opened, is no database or was made by a newer version
 */
export declare function openSqliteStore(path: string, options?: SqliteOptions): LeadStore;
