import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { suite, test, type TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import type { Lead } from '../../src/model/lead/lead.ts';
import {
  createReceiver,
  openSqliteStore,
  openStore,
  serveReceiver,
} from '../../src/receiver/index.ts';
import { fullLead, plainLead } from './fixtures/lead.ts';
import { asPostgresAdministrator, postgresServer } from './postgres-server.ts';
import {
  Cleanup,
  TOKEN,
  allLeads,
  postLead,
  problemOf,
  startReceiver,
  temporaryFolder,
} from './receiver-process.ts';
import { POSTGRES, SQLITE } from './stores.ts';
import { tellFigures } from './tell-figures.ts';

const idOf = ({ id }: Lead) => id;

/** Refused for now, in a way that makes the widget keep the lead and come again. */
async function assertUnavailable(answer: Response): Promise<void> {
  assert.equal(answer.status, 503);
  assert.match(answer.headers.get('retry-after') ?? '', /^[1-9]\d*$/);
  assert.equal(answer.headers.get('access-control-expose-headers'), 'Retry-After');
  assert.equal((await problemOf(answer)).type, 'urn:leadline:problem:unavailable');
}

/** Refuses a lead while the fault lasts, and takes it in afterwards. */
async function assertOutlasts(
  t: TestContext,
  url: string,
  fault: () => Promise<() => unknown>,
): Promise<void> {
  const before = await allLeads(url);
  const lead = fullLead();
  const mend = await fault();
  try {
    await assertUnavailable(await postLead(url, lead, { origin: url }));
  } finally {
    await mend();
  }
  const again = await postLead(url, lead, { origin: url });
  // A commit whose answer was lost may have happened.
  assert.ok([200, 201].includes(again.status), `${again.status}`);
  const rows = await allLeads(url);
  const there = [lead, ...before];
  tellFigures(t, there.map(idOf), rows.map(idOf));
  assert.deepEqual(rows, there);
}

suite('R2: while SQLite', () => {
  async function start(t: TestContext) {
    const cleanup = new Cleanup((end) => t.after(end));
    const database = await SQLITE.database(cleanup);
    const receiver = await startReceiver(cleanup, { database });
    await postLead(receiver.url, plainLead());
    return { database, receiver };
  }

  test('is locked by another, a lead is refused with a 503, then taken', async (t) => {
    const { database, receiver } = await start(t);
    await assertOutlasts(t, receiver.url, () => {
      const other = new DatabaseSync(database);
      other.exec('BEGIN EXCLUSIVE');
      return Promise.resolve(() => other.close());
    });
  });

  test('cannot write to its disk, a lead is refused with a 503, then taken', async (t) => {
    const { receiver } = await start(t);
    const allowFileSize = (bytes: string) => {
      const args = ['--pid', String(receiver.process.pid), `--fsize=${bytes}:`];
      const { status, stderr } = spawnSync('prlimit', args, { encoding: 'utf8' });
      assert.equal(status, 0, stderr);
    };
    await assertOutlasts(t, receiver.url, () => {
      allowFileSize('0');
      return Promise.resolve(() => allowFileSize('unlimited'));
    });
  });

  test('is full, leads are refused with a 503, and what was there stays', async (t) => {
    const cleanup = new Cleanup((end) => t.after(end));
    const path = join(temporaryFolder(cleanup), 'leads.db');
    const store = openSqliteStore(path, { maxPages: 60 });
    const receiver = await createReceiver({ store, token: TOKEN, newLeadsPerMinute: 1_000 });
    const server = await serveReceiver(receiver, { port: 0 });
    cleanup.after(() => server.stop());
    const taken = [];
    for (;;) {
      const lead = fullLead();
      const answer = await postLead(server.url, lead, { origin: server.url });
      if (answer.status !== 201) {
        await assertUnavailable(answer);
        break;
      }
      taken.unshift(lead);
    }
    assert.ok(taken.length > 0);
    const rows = await allLeads(server.url);
    tellFigures(t, taken.map(idOf), rows.map(idOf));
    assert.deepEqual(rows, taken);
  });
});

suite('R2: while PostgreSQL', () => {
  async function start(t: TestContext) {
    const cleanup = new Cleanup((end) => t.after(end));
    const database = await POSTGRES.database(cleanup);
    const receiver = await startReceiver(cleanup, { database });
    await postLead(receiver.url, plainLead());
    const other = new Client({ connectionString: database });
    await other.connect();
    cleanup.after(() => other.end());
    return { receiver, other, name: database.split('/').at(-1)! };
  }

  test('hangs, a lead is refused with a 503, then taken', async (t) => {
    const { receiver, other } = await start(t);
    const { pid } = await postgresServer();
    await assertOutlasts(t, receiver.url, async () => {
      const { rows } = await other.query<{ pid: number }>('SELECT pid FROM pg_stat_activity');
      const all = [pid, ...rows.map((row) => row.pid)];
      const tell = (signal: NodeJS.Signals) => {
        for (const one of all) process.kill(one, signal);
      };
      tell('SIGSTOP');
      return () => tell('SIGCONT');
    });
  });

  test('has its table locked by another, a lead is refused with a 503, then taken', async (t) => {
    const { receiver, other } = await start(t);
    await assertOutlasts(t, receiver.url, async () => {
      await other.query('BEGIN; LOCK TABLE leads IN EXCLUSIVE MODE');
      return () => other.query('ROLLBACK');
    });
  });

  test('is read-only, a lead is refused with a 503, then taken', async (t) => {
    const { receiver, other, name } = await start(t);
    const readOnly = async (value: 'on' | 'off') => {
      await other.query(`ALTER DATABASE ${name} SET default_transaction_read_only = ${value}`);
      await closeOthers(other);
    };
    await assertOutlasts(t, receiver.url, async () => {
      await readOnly('on');
      return async () => {
        await other.query('SET default_transaction_read_only = off');
        await readOnly('off');
      };
    });
  });

  test('takes no connections, a lead is refused with a 503, then taken', async (t) => {
    const { receiver, other, name } = await start(t);
    const allow = (value: boolean) =>
      asPostgresAdministrator(`ALTER DATABASE ${name} ALLOW_CONNECTIONS ${value}`);
    await assertOutlasts(t, receiver.url, async () => {
      await allow(false);
      await closeOthers(other);
      return () => allow(true);
    });
  });

  test('closes its connections, as at a restart, nobody notices', async (t) => {
    const { receiver, other } = await start(t);
    for (let i = 0; i < 5; i++) {
      await closeOthers(other);
      const answers = await Promise.all(
        Array.from({ length: 5 }, () => postLead(receiver.url, plainLead())),
      );
      assert.deepEqual(
        answers.map(({ status }) => status),
        Array(5).fill(201),
      );
    }
  });

  test('closes its connections in the midst of storing, each lead is stored once or refused with a 503', async (t) => {
    const { receiver, other } = await start(t);
    const before = await allLeads(receiver.url);
    const leads = Array.from({ length: 60 }, (_, i) => plainLead(`Visitor ${i}`));
    const statuses = new Set<number>();
    const store = async (lead: (typeof leads)[number]) => {
      const { status } = await postLead(receiver.url, lead);
      statuses.add(status);
      return status;
    };
    const posts = leads.map(async (lead) => {
      // As the widget does it: again until it is there.
      while ((await store(lead)) === 503);
    });
    let storing = true;
    const closing = (async () => {
      while (storing) await closeOthers(other);
    })();
    await wait(300);
    storing = false;
    await closing;
    await Promise.all(posts);
    for (const status of statuses) assert.ok([200, 201, 503].includes(status), String(status));
    const stored = (await allLeads(receiver.url)).map(idOf);
    const there = [...leads, ...before].map(idOf);
    tellFigures(t, there, stored);
    assert.deepEqual(stored.toSorted(), there.toSorted());
  });

  test('is not there, the start ends with a reason', async () => {
    await assert.rejects(openStore('postgres://nobody@127.0.0.1:1/leads'), /ECONNREFUSED/);
  });
});

/** Ends every other connection, and waits until it has ended. */
async function closeOthers(client: Client): Promise<void> {
  await client.query(
    `SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  );
}
