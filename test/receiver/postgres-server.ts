import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import type { PostgresProcess } from './postgres-keeper.ts';
import type { Cleanup } from './receiver-process.ts';

let server: Promise<PostgresProcess> | undefined;
let fsync = 'off';

/** For tests of durability. The others need no disk to be waited for, as no machine crashes in them. */
export function keepPostgresDurable(): void {
  if (server && fsync !== 'on') throw new Error('PostgreSQL: expected this before its first use');
  fsync = 'on';
}

/** The server of this test process: started when first asked for, gone with the process. */
export function postgresServer(): Promise<PostgresProcess> {
  return (server ??= start());
}

async function start(): Promise<PostgresProcess> {
  const program = join(import.meta.dirname, 'postgres-keeper.ts');
  const keeper = spawn(process.execPath, [program, `fsync=${fsync}`], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  for await (const line of createInterface(keeper.stdout)) {
    // Neither it nor its pipes keep the tests from ending.
    keeper.unref();
    for (const pipe of [keeper.stdin, keeper.stdout])
      (pipe as unknown as { unref(): void }).unref();
    return JSON.parse(line) as PostgresProcess;
  }
  throw new Error('PostgreSQL: expected it to start, see above');
}

/** The address of a new, empty database that is there as long as the test. */
export async function postgresDatabase(cleanup: Cleanup): Promise<string> {
  const name = `leads_${randomUUID().replaceAll('-', '')}`;
  await asPostgresAdministrator(`CREATE DATABASE ${name}`);
  cleanup.after(() => asPostgresAdministrator(`DROP DATABASE ${name} WITH (FORCE)`));
  return addressOf(await postgresServer(), name);
}

/** Runs a statement outside of any database that a test has. */
export async function asPostgresAdministrator(sql: string): Promise<void> {
  const client = new Client({ connectionString: addressOf(await postgresServer(), 'postgres') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function addressOf({ socket }: PostgresProcess, database: string): string {
  return `postgres://postgres@${encodeURIComponent(socket)}/${database}`;
}
