import assert from 'node:assert/strict';
import { suite, test, type TestContext } from 'node:test';
import fc from 'fast-check';
import type { Lead } from '../../src/model/lead/lead.ts';
import { createReceiver, openStore, type Receiver } from '../../src/receiver/index.ts';
import { fullLead, plainLead } from './fixtures/lead.ts';
import {
  Cleanup,
  TOKEN,
  allLeads,
  asOwner,
  postLead,
  problemOf,
  startReceiver,
} from './receiver-process.ts';
import { STORE_KINDS } from './stores.ts';
import { tellFigures } from './tell-figures.ts';

const SEED = 20261125;
/** `LEADLINE_STORMS=200` for the figure that the receiver's README tells. */
const STORMS = Number(process.env.LEADLINE_STORMS ?? 5);
const AT_ONCE = 100;
const DAY_MS = 24 * 3_600_000;

const idOf = ({ id }: Lead) => id;

for (const kind of STORE_KINDS) {
  suite(`One lead, one row, in ${kind.name}`, () => {
    test(`R3: ${AT_ONCE} posts of one id at once to two receivers, ${STORMS} times, are one row each`, async (t) => {
      const cleanup = new Cleanup((end) => t.after(end));
      const database = await kind.database(cleanup);
      const receivers = await Promise.all([
        startReceiver(cleanup, { database }),
        startReceiver(cleanup, { database }),
      ]);
      const sent: Lead[] = [];
      for (let storm = 0; storm < STORMS; storm++) {
        const lead = plainLead(`Visitor ${storm}`);
        sent.unshift(lead);
        const answers = await Promise.all(
          Array.from({ length: AT_ONCE }, (_, i) => postLead(receivers[i % 2]!.url, lead)),
        );
        assert.deepEqual(answers.map(({ status }) => status).toSorted(), [
          ...Array<number>(AT_ONCE - 1).fill(200),
          201,
        ]);
        assert.deepEqual(
          await Promise.all(answers.map((answer) => answer.json())),
          Array(AT_ONCE).fill({ id: lead.id }),
        );
      }
      const rows = await allLeads(receivers[0].url);
      tellFigures(t, sent.map(idOf), rows.map(idOf), `${kind.name}, ${AT_ONCE} posts of each`);
      assert.deepEqual(rows, sent);
    });

    /** Receivers in this process, at a time that the test tells. */
    async function open(t: TestContext) {
      const cleanup = new Cleanup((end) => t.after(end));
      const database = await kind.database(cleanup);
      let nowMs = Date.parse('2026-11-24T08:00:00.000Z');
      const start = async () => {
        const receiver = await createReceiver({
          store: await openStore(database),
          token: TOKEN,
          newLeadsPerMinute: 1_000_000,
          now: () => nowMs,
        });
        cleanup.after(() => receiver.close());
        return receiver;
      };
      return { start, pass: (ms: number) => (nowMs += ms) };
    }

    const ask = (receiver: Receiver, method: string, path: string, body?: unknown) =>
      receiver.fetch(
        new Request(`http://receiver.example${path}`, {
          method,
          headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
          body: body === undefined ? undefined : JSON.stringify(body),
        }),
      );

    test('R4: another lead under a known id is refused, whatever differs, and the first one kept', async (t) => {
      const { start } = await open(t);
      const receiver = await start();
      const lead = fullLead();
      assert.equal((await ask(receiver, 'POST', '/leads', lead)).status, 201);
      const differing = fc.constantFrom(
        (text: string) => ({ ...lead, summary: text }),
        (text: string) => ({ ...lead, contact: { ...lead.contact, email: text } }),
        (text: string) => ({ ...lead, request: { ...lead.request, custom: { staff: text } } }),
        (text: string) => ({ ...lead, source: { ...lead.source, page: text } }),
        (text: string) => ({ ...lead, quiz: { ...lead.quiz, title: text } }),
      );
      await fc.assert(
        fc.asyncProperty(differing, fc.string(), async (change, text) => {
          const answer = await ask(receiver, 'POST', '/leads', change(`other ${text}`));
          assert.equal(answer.status, 422);
          assert.equal((await problemOf(answer)).type, 'urn:leadline:problem:key-reused');
          const stored = await ask(receiver, 'GET', `/leads/${lead.id}`);
          assert.deepEqual(await stored.json(), lead);
        }),
        { seed: SEED, numRuns: 40 },
      );
      const listed = (await (await ask(receiver, 'GET', '/leads')).json()) as { leads: Lead[] };
      tellFigures(t, [lead.id], listed.leads.map(idOf));
      assert.deepEqual(listed.leads, [lead]);
    });

    test('R5: an outbox of 31 days finds its lead known, and an erased one stays erased', async (t) => {
      const { start, pass } = await open(t);
      let receiver = await start();
      const kept = fullLead();
      const erased = fullLead();
      for (const lead of [kept, erased]) {
        assert.equal((await ask(receiver, 'POST', '/leads', lead)).status, 201);
      }
      assert.equal((await ask(receiver, 'DELETE', `/leads/${erased.id}`)).status, 204);
      pass(31 * DAY_MS);
      receiver = await start();
      for (const lead of [kept, erased, { ...erased, summary: 'changed' }]) {
        const answer = await ask(receiver, 'POST', '/leads', lead);
        assert.equal(answer.status, 200);
        assert.deepEqual(await answer.json(), { id: lead.id });
      }
      const changed = await ask(receiver, 'POST', '/leads', { ...kept, summary: 'changed' });
      assert.equal(changed.status, 422);
      const { leads } = (await (await ask(receiver, 'GET', '/leads')).json()) as { leads: Lead[] };
      tellFigures(t, [kept.id], leads.map(idOf));
      assert.deepEqual(leads, [kept]);
    });
  });
}

test('R3: the same lead posted to a receiver while it is erased is there once or not at all', async (t) => {
  const cleanup = new Cleanup((end) => t.after(end));
  for (const kind of STORE_KINDS) {
    const database = await kind.database(cleanup);
    const receiver = await startReceiver(cleanup, { database });
    for (let round = 0; round < STORMS; round++) {
      const lead = plainLead();
      assert.equal((await postLead(receiver.url, lead)).status, 201);
      const posts = Array.from({ length: 10 }, () => postLead(receiver.url, lead));
      const erasure = asOwner(`${receiver.url}/leads/${lead.id}`, { method: 'DELETE' });
      const answers = await Promise.all([...posts, erasure]);
      assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200, 204]));
    }
    assert.deepEqual(await allLeads(receiver.url), [], kind.name);
  }
});
