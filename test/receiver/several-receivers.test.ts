import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Lead } from '../../src/model/lead/lead.ts';
import { plainLead } from './fixtures/lead.ts';
import { startLoadBalancer } from './load-balancer.ts';
import { keepPostgresDurable } from './postgres-server.ts';
import { Cleanup, allLeads, postLead, startReceiver } from './receiver-process.ts';
import { POSTGRES } from './stores.ts';
import { tellFigures } from './tell-figures.ts';

/** `LEADLINE_LEADS=5000` for the figure that the receiver's README tells. */
const LEADS = Number(process.env.LEADLINE_LEADS ?? 300);
const VISITORS = 12;

keepPostgresDurable();

suite('Three receivers on one PostgreSQL, behind a load balancer', () => {
  test(`lose none of ${LEADS} leads and double none while one is killed and comes back`, async (t) => {
    const cleanup = new Cleanup((end) => t.after(end));
    const database = await POSTGRES.database(cleanup);
    const start = (port = '0') => startReceiver(cleanup, { database, port });
    // At once, on a database that has no tables yet.
    const receivers = await Promise.all([start(), start(), start()]);
    const url = await startLoadBalancer(
      cleanup,
      receivers.map((receiver) => receiver.url),
    );

    const sent: Lead[] = [];
    const acknowledged: string[] = [];
    let failures = 0;
    /** Sends until the answer repeats the id, as the widget does. */
    const deliver = async (lead: Lead) => {
      for (;;) {
        try {
          const answer = await postLead(url, lead);
          if (answer.ok) return ((await answer.json()) as { id: string }).id;
        } catch {
          // Broken off, perhaps after it was stored.
        }
        failures += 1;
        await wait(Math.random() * 50);
      }
    };
    const visit = async () => {
      while (sent.length < LEADS) {
        const lead = plainLead(`Visitor ${sent.length}`);
        sent.push(lead);
        acknowledged.push(await deliver(lead));
      }
    };
    const visits = Promise.all(Array.from({ length: VISITORS }, visit));
    while (acknowledged.length < LEADS / 3) await wait(2);
    const [, killed] = receivers;
    await killed.end('SIGKILL');
    while (acknowledged.length < (LEADS * 2) / 3) await wait(2);
    await start(new URL(killed.url).port);
    await visits;

    assert.deepEqual(acknowledged.toSorted(), sent.map(({ id }) => id).toSorted());
    const rows = await allLeads(url);
    tellFigures(
      t,
      acknowledged,
      rows.map(({ id }) => id),
      `${failures} attempts failed and were repeated`,
    );
    const byId = (left: Lead, right: Lead) => (left.id < right.id ? -1 : 1);
    assert.deepEqual(rows.toSorted(byId), sent.toSorted(byId));
  });
});
