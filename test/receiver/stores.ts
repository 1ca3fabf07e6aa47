import { join } from 'node:path';
import { postgresDatabase } from './postgres-server.ts';
import { temporaryFolder, type Cleanup } from './receiver-process.ts';

/** Every kind of database that a receiver can have. */
export interface StoreKind {
  name: string;
  /** Address of a new, empty one that is there as long as the test. */
  database(cleanup: Cleanup): Promise<string>;
}

export const SQLITE: StoreKind = {
  name: 'SQLite',
  database: (cleanup) => Promise.resolve(join(temporaryFolder(cleanup), 'leads.db')),
};

export const POSTGRES: StoreKind = { name: 'PostgreSQL', database: postgresDatabase };

export const STORE_KINDS: readonly StoreKind[] = [SQLITE, POSTGRES];
