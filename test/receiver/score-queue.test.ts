import assert from 'node:assert/strict';
import { suite, test, type TestContext } from 'node:test';
import { isoCertification } from '../../src/content/iso-certification.ts';
import { createReceiver, openStore, type Receiver } from '../../src/receiver/index.ts';
import { createQuiz } from '../../src/model/quiz/create-quiz.ts';
import { leadQuiz } from '../../src/model/quiz/lead-quiz.ts';
import type { Lead } from '../../src/model/lead/lead.ts';
import { plainLead } from './fixtures/lead.ts';
import { Cleanup, postLead, startReceiver, untilChecked } from './receiver-process.ts';
import { STORE_KINDS } from './stores.ts';

const ORIGIN = 'https://leads.example.com';
const AUTHORIZED = { authorization: 'Bearer owner' };

const engine = createQuiz('readiness', isoCertification.quizzes!.readiness!);
const quiz = leadQuiz(engine, engine.evaluate({ r1: 2, r2: 1 }));
const honest = () => plainLead('Jonas Brandt', { quiz });
const forged = () => plainLead('Eve', { quiz: { ...quiz, score: 99 } });

async function post(receiver: Receiver, lead: Lead): Promise<number> {
  const headers = { 'content-type': 'application/json', origin: ORIGIN };
  const body = JSON.stringify(lead);
  return (await receiver.fetch(new Request(`${ORIGIN}/leads`, { method: 'POST', headers, body })))
    .status;
}

async function flagsOf(receiver: Receiver): Promise<Map<string, string[]>> {
  const answer = await receiver.fetch(new Request(`${ORIGIN}/leads`, { headers: AUTHORIZED }));
  const { receipts } = (await answer.json()) as { receipts: { id: string; flags: string[] }[] };
  return new Map(receipts.map(({ id, flags }) => [id, flags.filter((flag) => /score/.test(flag))]));
}

/** Tests end by themselves where it never comes true. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}

for (const kind of STORE_KINDS) {
  suite(`Results worked out again, leads in ${kind.name}`, () => {
    async function open(t: TestContext, database?: string) {
      const cleanup = new Cleanup((end) => t.after(end));
      const address = database ?? (await kind.database(cleanup));
      const store = await openStore(address);
      const receiver = await createReceiver({
        store,
        token: 'owner',
        contents: [isoCertification],
      });
      cleanup.after(() => receiver.close());
      return { address, store, receiver };
    }

    test('come after the answer: flagged until then, then by what was found', async (t) => {
      const { store, receiver } = await open(t);
      const leads = [honest(), forged()] as const;
      for (const lead of leads) assert.equal(await post(receiver, lead), 201);
      const early = await flagsOf(receiver);
      assert.ok(!early.get(leads[0].id)?.includes('score-differs'));
      assert.equal(early.get(leads[1].id)?.length, 1, 'unchecked, or found already');
      await until(async () => (await store.countUnchecked()) === 0);
      const late = await flagsOf(receiver);
      assert.deepEqual(late.get(leads[0].id), []);
      assert.deepEqual(late.get(leads[1].id), ['score-differs']);
    });

    test('are seen by open inboxes: the revision changes with them', async (t) => {
      const { store, receiver } = await open(t);
      await post(receiver, honest());
      const stored = await store.revision();
      await until(async () => (await store.countUnchecked()) === 0);
      assert.notEqual(await store.revision(), stored);
    });

    test('are caught up on by the next receiver where one died before it', async (t) => {
      const cleanup = new Cleanup((end) => t.after(end));
      const address = await kind.database(cleanup);
      const store = await openStore(address);
      cleanup.after(() => store.close());
      const leads = [honest(), forged(), forged()] as const;
      const received = '2026-11-24T08:00:00.000Z';
      for (const lead of leads) {
        await store.insert({ lead, received, flags: ['fast'], unchecked: true });
      }
      assert.equal(await store.countUnchecked(), 3);
      assert.deepEqual((await store.get(leads[1].id))?.flags, ['fast', 'score-unchecked']);
      await store.erase(leads[2].id);
      assert.equal(await store.countUnchecked(), 2, 'an erased lead is nothing to be done');

      const { receiver } = await open(t, address);
      await until(async () => (await store.countUnchecked()) === 0);
      assert.deepEqual((await store.get(leads[0].id))?.flags, ['fast']);
      assert.deepEqual((await store.get(leads[1].id))?.flags, ['fast', 'score-differs']);
      assert.equal((await flagsOf(receiver)).size, 2);
    });

    test('of one lead by two receivers are settled once', async (t) => {
      const { store, address } = await open(t);
      const lead = forged();
      await store.insert({
        lead,
        received: '2026-11-24T08:00:00.000Z',
        flags: [],
        unchecked: true,
      });
      const other = await openStore(address);
      t.after(() => other.close());
      const finding = { id: lead.id, flag: 'score-differs' };
      await Promise.all([store, other, store].map((one) => one.settleScores([finding])));
      assert.deepEqual((await store.get(lead.id))?.flags, ['score-differs']);
    });

    test('survive the receiver being killed between the two', async (t) => {
      const cleanup = new Cleanup((end) => t.after(end));
      const database = await kind.database(cleanup);
      const killed = await startReceiver(cleanup, { database });
      const leads = Array.from({ length: 40 }, forged);
      // No pause comes while these are under way, so that some are still unchecked when it dies.
      const answers = await Promise.all(leads.map((lead) => postLead(killed.url, lead)));
      await killed.end('SIGKILL');
      assert.ok(answers.every(({ status }) => status === 201));
      const { url } = await startReceiver(cleanup, { database });
      await untilChecked(url);
      const store = await openStore(database);
      cleanup.after(() => store.close());
      for (const { id } of leads) {
        const flags = (await store.get(id))?.flags ?? [];
        assert.equal(flags.filter((flag) => flag === 'score-differs').length, 1);
        assert.ok(!flags.includes('score-unchecked'));
      }
    });
  });
}
