import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { suite, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { openSqliteStore } from '../../src/receiver/store/open-store.ts';
import { fullLead, plainLead } from './fixtures/lead.ts';
import {
  Cleanup,
  allLeads,
  asOwner,
  postLead,
  problemOf,
  startReceiver,
  temporaryFolder,
} from './receiver-process.ts';

const KILLS = 20;
const WRITERS = 4;

test(`Killed ${KILLS} times in the middle of writing, it keeps every lead it acknowledged, once`, async (t) => {
  const cleanup = new Cleanup((end) => t.after(end));
  const database = join(temporaryFolder(cleanup), 'leads.db');
  const acknowledged = new Set<string>();
  const sent = new Set<string>();
  for (let kill = 0; kill < KILLS; kill++) {
    const receiver = await startReceiver(cleanup, { database });
    let running = true;
    const write = async () => {
      while (running) {
        const lead = plainLead(`Visitor ${sent.size}`);
        sent.add(lead.id);
        try {
          const answer = await postLead(receiver.url, lead);
          if (answer.ok) acknowledged.add(((await answer.json()) as { id: string }).id);
        } catch {
          return;
        }
      }
    };
    const writers = Promise.all(Array.from({ length: WRITERS }, write));
    const target = acknowledged.size + 5 + kill;
    while (acknowledged.size < target) await wait(1);
    await receiver.end('SIGKILL');
    running = false;
    await writers;
  }
  const receiver = await startReceiver(cleanup, { database });
  const ids = (await allLeads(receiver.url)).map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length, 'a lead is there twice');
  assert.deepEqual(
    [...acknowledged].filter((id) => !ids.includes(id)),
    [],
    'leads were lost',
  );
  assert.ok(ids.every((id) => sent.has(id)));
  await receiver.end('SIGTERM');
  const file = new DatabaseSync(database);
  assert.equal(file.prepare('PRAGMA integrity_check').get()?.integrity_check, 'ok');
  file.close();
});

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
    const writers = Array.from({ length: 8 * WRITERS }, write);
    while (acknowledged.length < 50) await wait(1);
    assert.equal(await receiver.end('SIGTERM'), 0);
    running = false;
    await Promise.all(writers);
    const store = openSqliteStore(database);
    for (const id of acknowledged) assert.ok(await store.get(id), 'an acknowledged lead was lost');
    await store.close();
  }
});

suite('While the store cannot be used', () => {
  test('a locked database is a 503, then the lead is taken', async (t) => {
    const cleanup = new Cleanup((end) => t.after(end));
    const database = join(temporaryFolder(cleanup), 'leads.db');
    const receiver = await startReceiver(cleanup, { database });
    const lead = plainLead();
    const other = new DatabaseSync(database);
    other.exec('BEGIN EXCLUSIVE');
    const refused = await postLead(receiver.url, lead, { origin: receiver.url });
    assert.equal(refused.status, 503);
    assert.match(refused.headers.get('retry-after') ?? '', /^\d+$/);
    assert.equal(refused.headers.get('access-control-expose-headers'), 'Retry-After');
    assert.equal((await problemOf(refused)).type, 'urn:leadline:problem:unavailable');
    other.exec('ROLLBACK');
    other.close();
    assert.equal((await postLead(receiver.url, lead)).status, 201);
    assert.deepEqual(await allLeads(receiver.url), [lead]);
  });

  test('a full database is a 503, and what was there stays', async (t) => {
    const cleanup = new Cleanup((end) => t.after(end));
    const store = openSqliteStore(join(temporaryFolder(cleanup), 'leads.db'), { maxPages: 40 });
    cleanup.after(() => store.close());
    const entry = () => {
      const lead = fullLead();
      return { lead, fingerprint: lead.id, received: lead.created, flags: [] };
    };
    const stored: string[] = [];
    await assert.rejects(
      async () => {
        for (;;) {
          const next = entry();
          assert.equal(await store.insert(next), 'new');
          stored.push(next.lead.id);
        }
      },
      { name: 'StoreUnavailableError', message: /full/ },
    );
    assert.ok(stored.length > 0);
    const page = await store.list({ limit: 200 });
    assert.deepEqual(page.leads.map(({ lead }) => lead.id).reverse(), stored);
  });

  test('a file that is no database, or made by a newer version, ends the start with a reason', (t) => {
    const cleanup = new Cleanup((end) => t.after(end));
    const folder = temporaryFolder(cleanup);
    const newer = join(folder, 'newer.db');
    const file = new DatabaseSync(newer);
    file.exec('PRAGMA user_version = 999');
    file.close();
    assert.throws(() => openSqliteStore(newer), /made by a newer receiver/);
    assert.throws(() => openSqliteStore(import.meta.filename), /not a database/);
  });
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

test('Versions of one lead are grouped, whatever order they come in', async (t) => {
  const cleanup = new Cleanup((end) => t.after(end));
  const first = plainLead('First', { created: '2026-11-23T05:00:00.000Z' });
  const second = plainLead('Second', { created: '2026-11-23T05:01:00.000Z', replaces: first.id });
  const third = plainLead('Third', { created: '2026-11-23T05:02:00.000Z', replaces: second.id });
  for (const order of [
    [first, second, third],
    [third, second, first],
    [third, first, second],
    [second, third, first],
  ]) {
    const store = openSqliteStore(join(temporaryFolder(cleanup), 'leads.db'));
    for (const lead of order) {
      await store.insert({ lead, fingerprint: lead.id, received: lead.created, flags: [] });
    }
    const { leads } = await store.list({ limit: 10, latestOnly: true });
    assert.deepEqual(
      leads.map(({ lead, versions }) => [lead.id, versions]),
      [[third.id, 3]],
    );
    const versions = await store.versions(first.id);
    assert.deepEqual(
      versions.map(({ lead }) => lead.id),
      [third.id, second.id, first.id],
    );
    await store.close();
  }
});
