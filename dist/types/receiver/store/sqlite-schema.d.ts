import type { DatabaseSync } from 'node:sqlite';
/**
 * Brings the database to the newest schema, each step in a transaction of its own.
 *
 * @throws Error if the file was made by a newer version, which this one would damage
 */
export declare function migrate(database: DatabaseSync): void;
