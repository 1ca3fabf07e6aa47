import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { suite, test, type TestContext } from 'node:test';
import { openStore } from '../../src/receiver/index.ts';
import { fullLead, plainLead } from '../receiver/fixtures/lead.ts';
import { readCsv } from '../receiver/read-csv.ts';
import { Cleanup, temporaryFolder } from '../receiver/receiver-process.ts';
import { STORE_KINDS, type StoreKind } from '../receiver/stores.ts';

const CLI = resolve(import.meta.dirname, '../../src/cli/leadline.ts');
const RECEIVED = '2026-11-24T08:00:00.000Z';

function leadline(...args: string[]) {
  return spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8', timeout: 60_000 });
}

const contact = plainLead().contact;
const mistyped = plainLead('Ada Byron', { contact: { ...contact, email: 'ada@exmaple.org' } });
const corrected = plainLead('Ada Byron', {
  replaces: mistyped.id,
  created: '2026-11-24T07:59:00.000Z',
  contact: { ...contact, email: 'Ada@Example.org', message: '=1+1' },
});
const another = fullLead();
/** Has the address in its message only. */
const mentions = plainLead('Bob', { contact: { ...contact, message: 'ask ada@example.org' } });

async function filled(t: TestContext, kind: StoreKind) {
  const cleanup = new Cleanup((end) => t.after(end));
  const database = await kind.database(cleanup);
  const store = await openStore(database);
  cleanup.after(() => store.close());
  for (const lead of [mistyped, another, mentions, corrected]) {
    const jobs = lead === corrected ? [{ kind: 'webhook', target: 'https://crm.example/' }] : [];
    assert.equal(await store.insert({ lead, received: RECEIVED, flags: [] }, { jobs }), 'new');
  }
  await store.addNote({
    ...{ leadId: mistyped.id, author: null, authorName: 'Owner', at: RECEIVED },
    text: 'Called: busy',
  });
  return { cleanup, database, store };
}

interface Line {
  lead: { id: string };
  notes: { text: string }[];
  sentOn: { to: string }[];
}

function linesOf(text: string): Line[] {
  return text
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}

for (const kind of STORE_KINDS) {
  suite(`Leads in ${kind.name}, by the command line`, () => {
    test('are exported whole, with notes and where they were sent on to', async (t) => {
      const { database } = await filled(t, kind);
      const { status, stdout, stderr } = leadline('export', '--database', database);
      assert.equal(status, 0, stderr);
      assert.match(stderr, /4 leads/);
      const lines = linesOf(stdout);
      assert.deepEqual(
        lines.map(({ lead }) => lead),
        [corrected, mentions, another, mistyped],
      );
      assert.deepEqual(lines[3]?.notes, [{ author: 'Owner', at: RECEIVED, text: 'Called: busy' }]);
      assert.equal(lines[0]?.sentOn[0]?.to, 'https://crm.example/');
    });

    test('are exported as a table without formulas', async (t) => {
      const { database, cleanup } = await filled(t, kind);
      const out = join(temporaryFolder(cleanup), 'leads.csv');
      const args = ['export', '--database', database, '--format', 'csv', '--out', out];
      assert.equal(leadline(...args).status, 0);
      assert.equal(statSync(out).mode & 0o777, 0o600);
      const [head = [], ...rows] = readCsv(readFileSync(out, 'utf8').slice(1));
      assert.equal(rows.length, 4);
      const message = head.indexOf('contact_message');
      assert.ok(rows.every((row) => !row[message]?.startsWith('=')));
      assert.ok(rows.some((row) => row[message] === "'=1+1"));
      const again = leadline(...args);
      assert.equal(again.status, 1);
      assert.match(again.stderr, /EEXIST/);
    });

    test('of one person are found by the address, with the versions they corrected', async (t) => {
      const { database } = await filled(t, kind);
      const { stdout } = leadline('export', '--database', database, '--email', 'ADA@example.org');
      assert.deepEqual(
        linesOf(stdout).map(({ lead }) => lead.id),
        [corrected.id, mistyped.id],
      );
      const nobody = leadline('export', '--database', database, '--email', 'eve@example.org');
      assert.equal(nobody.stdout, '');
      assert.match(nobody.stderr, /0 leads/);
    });

    test('of one person are erased, once that was said twice', async (t) => {
      const { database, store } = await filled(t, kind);
      const args = ['erase', '--database', database, '--email', 'ada@example.org'];
      const asked = leadline(...args);
      assert.equal(asked.status, 0, asked.stderr);
      assert.match(asked.stdout, /Would erase: lead [\s\S]*Nothing was erased/);
      assert.ok(await store.get(corrected.id));

      assert.equal(leadline(...args, '--yes').status, 0);
      const { leads } = await store.list({ limit: 10 });
      assert.deepEqual(
        leads.map(({ lead }) => lead.id),
        [mentions.id, another.id],
      );
      assert.equal(await store.standing(mistyped), 'erased');
      const none = leadline(...args, '--yes');
      assert.equal(none.status, 1);
      assert.match(none.stdout, /No lead has this e-mail address/);
    });
  });
}

suite('leadline export and erase', () => {
  test('make no database where there is none', (t) => {
    const cleanup = new Cleanup((end) => t.after(end));
    const database = join(temporaryFolder(cleanup), 'nothing.db');
    for (const args of [['export'], ['erase', '--email', 'ada@example.org']]) {
      const { status, stderr } = leadline(...args, '--database', database);
      assert.equal(status, 2);
      assert.match(stderr, /--database: expected a file with leads, found none/);
    }
    assert.ok(!existsSync(database));
  });

  for (const [args, message] of [
    [['export', '--format', 'xlsx'], /--format: expected jsonl or csv, found "xlsx"/],
    [['export', '--email', 'ada'], /--email: expected an e-mail address/],
    [['erase'], /--email: expected an e-mail address, found none/],
  ] as const) {
    test(`refuse "${args.join(' ')}" with exit code 2`, () => {
      const { status, stderr } = leadline(...args);
      assert.equal(status, 2);
      assert.match(stderr, message);
    });
  }
});
