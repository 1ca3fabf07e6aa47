import type { LeadStore } from './store.ts';
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
export declare function openSqliteStore(path: string, options?: SqliteStoreOptions): LeadStore;
