import assert from 'node:assert/strict';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { openSqliteStore } from '../../../src/receiver/index.ts';
import { plainLead } from '../fixtures/lead.ts';
import { Cleanup, temporaryFolder } from '../receiver-process.ts';

/**
 * Made by the receiver of version 0.1.0: a lead and one that corrects it, another visitor's, one that was
 * erased, a session.
 */
const VERSION_1 = join(import.meta.dirname, '../fixtures/leads-version-1.db');
const FIRST = '018f0000-0000-4000-8000-000000000001';
const SECOND = '018f0000-0000-4000-8000-000000000002';
const OTHER = '018f0000-0000-4000-8000-000000000003';
const ERASED = '018f0000-0000-4000-8000-000000000004';

test('A database of version 0.1.0 is taken over whole', async (t) => {
  const cleanup = new Cleanup((end) => t.after(end));
  const path = join(temporaryFolder(cleanup), 'leads.db');
  copyFileSync(VERSION_1, path);
  const store = openSqliteStore(path);
  cleanup.after(() => store.close());

  const { leads } = await store.list({ limit: 10, latestOnly: true });
  assert.deepEqual(
    leads.map(({ lead, versions }) => [lead.id, versions]),
    [
      [OTHER, 1],
      [SECOND, 2],
    ],
  );
  const first = await store.get(FIRST);
  assert.equal(first?.lead.contact.name, 'Marta Lindqvist');
  assert.deepEqual(
    { ...first, lead: undefined },
    {
      lead: undefined,
      received: '2026-11-24T08:00:00.000Z',
      updated: '2026-11-24T08:00:00.000Z',
      flags: ['no-origin'],
      spam: false,
      status: 'new',
      assignee: null,
      versions: 2,
      notes: 0,
      unsent: false,
    },
  );
  const { source } = first.lead;
  const byPage = await store.list({ limit: 10, page: source.page, widget: source.widget });
  assert.ok(byPage.leads.some(({ lead }) => lead.id === FIRST));
  assert.equal(await store.standing(plainLead('Erased', { id: ERASED })), 'erased');
  assert.equal(
    await store.standing({ ...first.lead, created: '2026-11-25T08:00:00.000Z' }),
    'same',
  );
  assert.equal(await store.standing({ ...first.lead, summary: 'Another' }), 'reused');
  assert.notEqual(await store.grant('session', 'session-hash', 0), null);
  assert.notEqual(await store.setting('token-hash'), null);

  const third = plainLead('Third', { replaces: SECOND, created: '2026-11-24T09:00:00.000Z' });
  const at = '2026-11-24T09:00:01.000Z';
  await store.insert({ lead: third, received: at, flags: [] });
  const versions = await store.versions(FIRST);
  assert.deepEqual(
    versions.map(({ lead }) => lead.id),
    [third.id, SECOND, FIRST],
  );
});

test('A database taken over has the schema of one made anew', async (t) => {
  const cleanup = new Cleanup((end) => t.after(end));
  const path = join(temporaryFolder(cleanup), 'leads.db');
  copyFileSync(VERSION_1, path);
  const schemaOf = async (name: string) => {
    await openSqliteStore(name).close();
    const file = new DatabaseSync(name, { readOnly: true });
    const rows = file.prepare('SELECT name, sql FROM sqlite_schema ORDER BY name').all();
    const version = file.prepare('PRAGMA user_version').get();
    file.close();
    return { rows, version };
  };
  const made = join(temporaryFolder(cleanup), 'new.db');
  assert.deepEqual(await schemaOf(path), await schemaOf(made));
});
