import { type LeadStore } from './store.ts';
/**
 * Opens (or makes) a SQLite database of leads.
 *
 * @param path file name, or `:memory:`
 * @throws Error if the file cannot be opened, is no database or was made by a newer version
 */
export declare function openSqliteStore(path: string): LeadStore;
