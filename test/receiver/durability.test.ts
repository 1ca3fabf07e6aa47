import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { openSqliteStore } from '../../src/receiver/index.ts';
import { fullLead } from './fixtures/lead.ts';
import { keepPostgresDurable } from './postgres-server.ts';
import {
  Cleanup,
  allLeads,
  asOwner,
  postLead,
  startReceiver,
  temporaryFolder,
} from './receiver-process.ts';
import { SQLITE, STORE_KINDS } from './stores.ts';
import { killWhileWriting } from './survives-kill.ts';

/** `LEADLINE_KILLS=200` for the figure that the receiver's README tells. */
const KILLS = Number(process.env.LEADLINE_KILLS ?? 10);

keepPostgresDurable();

for (const kind of STORE_KINDS) {
  test(`R1: killed ${KILLS} times in the middle of writing to ${kind.name}, it keeps every lead it acknowledged, once and whole`, async (t) => {
    const cleanup = new Cleanup((end) => t.after(end));
    const database = await killWhileWriting(t, cleanup, { kind, kills: KILLS });
    if (kind !== SQLITE) return;
    const file = new DatabaseSync(database);
    assert.equal(file.prepare('PRAGMA integrity_check').get()?.integrity_check, 'ok');
    file.close();
  });
}

test('It stops on SIGTERM after answering, and has everything on the next start', async (t) => {
  const cleanup = new Cleanup((end) => t.after(end));
  const database = join(temporaryFolder(cleanup), 'leads.db');
  const first = await startReceiver(cleanup, { database });
  const lead = fullLead();
  await postLead(first.url, lead);
  const stream = await asOwner(`${first.url}/leads/stream`);
  assert.equal(await first.end('SIGTERM'), 0);
  assert.match(await stream.text(), /^retry: \d+\nevent: hello/);
  const second = await startReceiver(cleanup, { database });
  assert.deepEqual(await allLeads(second.url), [lead]);
  assert.equal((await postLead(second.url, lead)).status, 200);
});

test('Stopped by SIGTERM with requests in flight, it ends well and has all it acknowledged', async (t) => {
  const cleanup = new Cleanup((end) => t.after(end));
  const database = join(temporaryFolder(cleanup), 'leads.db');
  for (let round = 0; round < 3; round++) {
    const receiver = await startReceiver(cleanup, { database });
    const acknowledged: string[] = [];
    let running = true;
    const write = async () => {
      while (running) {
        const lead = fullLead();
        try {
          const answer = await postLead(receiver.url, lead);
          if (answer.ok) acknowledged.push(lead.id);
        } catch {
          return;
        }
      }
    };
    const writers = Array.from({ length: 32 }, write);
    while (acknowledged.length < 50) await wait(1);
    assert.equal(await receiver.end('SIGTERM'), 0);
    running = false;
    await Promise.all(writers);
    const store = openSqliteStore(database);
    for (const id of acknowledged) assert.ok(await store.get(id), 'an acknowledged lead was lost');
    await store.close();
  }
});

test('A file that is no database, or made by a newer version, ends the start with a reason', (t) => {
  const cleanup = new Cleanup((end) => t.after(end));
  const folder = temporaryFolder(cleanup);
  const newer = join(folder, 'newer.db');
  const file = new DatabaseSync(newer);
  file.exec('PRAGMA user_version = 999');
  file.close();
  assert.throws(() => openSqliteStore(newer), /made by a newer receiver/);
  assert.throws(() => openSqliteStore(import.meta.filename), /not a database/);
});

test('The database is written ahead, so that readers and a kill do no harm', async (t) => {
  const cleanup = new Cleanup((end) => t.after(end));
  const database = join(temporaryFolder(cleanup), 'leads.db');
  await startReceiver(cleanup, { database });
  const file = new DatabaseSync(database, { readOnly: true });
  assert.equal(file.prepare('PRAGMA journal_mode').get()?.journal_mode, 'wal');
  file.close();
});

test('What was erased is in no file any more', async (t) => {
  const cleanup = new Cleanup((end) => t.after(end));
  const folder = temporaryFolder(cleanup);
  const receiver = await startReceiver(cleanup, { database: join(folder, 'leads.db') });
  const lead = fullLead();
  await postLead(receiver.url, lead);
  const traces = () =>
    readdirSync(folder).filter((name) => {
      const bytes = readFileSync(join(folder, name));
      return [lead.id, lead.contact.email, lead.contact.phone].some((text) => bytes.includes(text));
    });
  assert.notDeepEqual(traces(), []);
  await asOwner(`${receiver.url}/leads/${lead.id}`, { method: 'DELETE' });
  assert.deepEqual(traces(), []);
});
