import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { createReceiver, openStore } from '../../src/receiver/index.ts';
import { plainLead } from './fixtures/lead.ts';
import { Cleanup, allLeads, startReceiver } from './receiver-process.ts';
import { STORE_KINDS } from './stores.ts';

const DAY_MS = 24 * 3_600_000;

suite('With --retain 30', () => {
  for (const kind of STORE_KINDS) {
    test(`a receiver with ${kind.name} erases older leads for good, and keeps the others`, async (t) => {
      const cleanup = new Cleanup((end) => t.after(end));
      const database = await kind.database(cleanup);
      const store = await openStore(database);
      const received = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();
      const insert = (lead: ReturnType<typeof plainLead>, days: number) =>
        store.insert({ lead, received: received(days), flags: [] });
      const old = Array.from({ length: 230 }, () => plainLead('Old'));
      await Promise.all(old.map((lead) => insert(lead, 31)));
      const young = plainLead('Young');
      await insert(young, 29);

      const receiver = await startReceiver(cleanup, { database, retain: '30' });
      while ((await allLeads(receiver.url)).length > 1) await wait(20);
      assert.deepEqual(await allLeads(receiver.url), [young]);
      assert.equal(await insert(old[0]!, 0), 'erased');
      await receiver.end('SIGTERM');
      assert.ok(receiver.log.some((line) => line.includes('"event":"leads-retired","count":230')));
      await store.close();
    });
  }
});

test('Without it leads are kept', async () => {
  const store = await openStore(':memory:');
  const lead = plainLead();
  await store.insert({ lead, received: '2001-01-01T00:00:00.000Z', flags: [] });
  const receiver = await createReceiver({ store });
  await wait(20);
  assert.deepEqual((await store.get(lead.id))?.lead, lead);
  await receiver.close();
});
