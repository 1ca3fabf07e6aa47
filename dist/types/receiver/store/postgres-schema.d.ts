import type { ClientBase } from 'pg';
/**
 * Brings the database to the newest schema, in one transaction.
 *
 * @throws Error if it was made by a newer version, which this one would damage
 */
export declare function migrate(client: ClientBase): Promise<void>;
