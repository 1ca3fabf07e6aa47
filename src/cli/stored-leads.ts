import { existsSync } from 'node:fs';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { isPostgresUrl, openStore, type LeadStore } from '../receiver/index.ts';
import { databaseAddress } from './receive-options.ts';
import { UsageError } from './usage-error.ts';

/** @throws UsageError */
export function parseOptions<Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/**
 * A database that is there; closed when the work is done.
 *
 * @param address as for `leadline receive`, which has the same default
 */
export async function withStore<Result>(
  address: string | undefined,
  work: (store: LeadStore) => Promise<Result>,
): Promise<Result> {
  const database = databaseAddress(address ?? (process.env.DATABASE_URL || 'leads.db'));
  if (!isPostgresUrl(database) && !existsSync(database)) {
    throw new UsageError(`--database: expected a file with leads, found none at ${database}`);
  }
  const store = await openStore(database);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** @throws UsageError */
export function emailAddress(text: string): string {
  if (/^\S+@\S+$/.test(text.trim())) return text.trim();
  throw new UsageError('--email: expected an e-mail address, found another text');
}
