import assert from 'node:assert/strict';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import type { Lead } from '../../../src/model/lead/lead.ts';
import { openStore, planDestinations } from '../../../src/receiver/index.ts';
import { makeWebhookSecret } from '../../../src/receiver/forward/webhook-signature.ts';
import { fullLead, plainLead } from '../fixtures/lead.ts';
import { Cleanup, asOwner, postLead, startReceiver, temporaryFolder } from '../receiver-process.ts';
import { STORE_KINDS } from '../stores.ts';
import { tellFigures } from '../tell-figures.ts';
import { startSink } from './sink.ts';

const SECRET = makeWebhookSecret();
const PRIVATE = { 'forward-private': true } as const;

/** Waits until the store says so; each look is a real one. */
async function until(look: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 600; i++) {
    if (await look()) return;
    await wait(50);
  }
  assert.fail('expected it within 30 s');
}

for (const kind of STORE_KINDS) {
  suite(`Forwarding from ${kind.name}`, () => {
    test('R6 a lead whose receiver died between commit and send is sent on by the next one, once', async (t) => {
      const cleanup = new Cleanup((end) => t.after(end));
      const sink = await startSink(cleanup, (count) => (count === 1 ? 'hang' : { status: 200 }));
      const database = await kind.database(cleanup);
      const options = { database, forward: `${sink.url}#${SECRET}`, ...PRIVATE };
      const first = await startReceiver(cleanup, options);
      const lead = fullLead();
      assert.equal((await postLead(first.url, lead)).status, 201);
      await sink.until(1);
      await first.end('SIGKILL');

      // The lease of the dead one has to end: moved ahead here instead of waited for.
      const store = await openStore(database);
      cleanup.after(() => store.close());
      const [job] = await store.jobs(lead.id);
      assert.equal(job?.state, 'waiting');
      await store.failJob(job, 'killed', 0);

      await startReceiver(cleanup, options);
      await sink.until(2);
      await until(async () => (await store.jobs(lead.id))[0]?.state === 'done');
      const [one, two] = sink.deliveries;
      // Whoever takes the webhook's id as the key, as Standard Webhooks wants it, has it once.
      const events = new Map(
        sink.deliveries.map(({ headers, body }) => [headers['webhook-id'], body]),
      );
      const told = [...events.values()].map((body) => (JSON.parse(body) as { data: Lead }).data.id);
      tellFigures(t, [lead.id], told);
      assert.equal(one?.headers['webhook-id'], two?.headers['webhook-id']);
      assert.equal(one?.body, two?.body, 'the same bytes');
      const verified = new Webhook(SECRET).verify(
        two!.body,
        two!.headers as Record<string, string>,
      );
      assert.deepEqual(verified, { ...(verified as object), type: 'lead.created', data: lead });
    });

    test('what fails is kept with its reason and tried later; what is refused for good is not', async (t) => {
      const cleanup = new Cleanup((end) => t.after(end));
      const busy = await startSink(cleanup, () => ({
        status: 503,
        headers: { 'retry-after': '120' },
      }));
      const gone = await startSink(cleanup, () => ({ status: 410 }));
      const database = await kind.database(cleanup);
      const receiver = await startReceiver(cleanup, {
        database,
        forward: `${busy.url} ${gone.url}`,
        ...PRIVATE,
      });
      assert.match(receiver.said, /Webhook secret: whsec_\S+/);
      const lead = plainLead();
      assert.equal((await postLead(receiver.url, lead)).status, 201);
      const store = await openStore(database);
      cleanup.after(() => store.close());
      await until(async () => (await store.jobs(lead.id)).every((job) => job.lastStatus !== null));
      const jobs = await store.jobs(lead.id);
      assert.deepEqual(jobs.map(({ state, lastStatus }) => [state, lastStatus]).toSorted(), [
        ['failed', '410'],
        ['waiting', '503'],
      ]);
      const waiting = jobs.find(({ state }) => state === 'waiting')!;
      assert.ok(waiting.nextAttemptMs - waiting.createdMs >= 120_000, 'Retry-After is kept');
      for (const line of receiver.log) {
        assert.ok(!line.includes(lead.contact.name) && !line.includes('127.0.0.1'), line);
      }
    });
  });
}

suite('Forwarding', () => {
  test('holds back what looks like spam until somebody says that it is none', async (t) => {
    const cleanup = new Cleanup((end) => t.after(end));
    const sink = await startSink(cleanup, () => ({ status: 200 }));
    const database = join(temporaryFolder(cleanup), 'leads.db');
    const receiver = await startReceiver(cleanup, { database, forward: sink.url, ...PRIVATE });
    const spam = plainLead('Bot', {
      signals: { honeypot: true, seconds: 0, freeMail: false, proof: null },
    });
    assert.equal((await postLead(receiver.url, spam)).status, 201);
    const good = plainLead();
    assert.equal((await postLead(receiver.url, good)).status, 201);
    await sink.until(1);
    const store = await openStore(database);
    cleanup.after(() => store.close());
    assert.equal((await store.get(spam.id))?.spam, true);
    assert.deepEqual(await store.jobs(spam.id), []);
    assert.equal((JSON.parse(sink.deliveries[0]!.body) as { data: Lead }).data.id, good.id);

    const released = await asOwner(`${receiver.url}/leads/${spam.id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ spam: false }),
    });
    assert.equal(released.status, 200);
    await sink.until(2);
    assert.equal((JSON.parse(sink.deliveries[1]!.body) as { data: Lead }).data.id, spam.id);
  });

  test('into a CRM and a channel carries what they understand, with secrets only there', async (t) => {
    const cleanup = new Cleanup((end) => t.after(end));
    const sink = await startSink(cleanup, () => ({ status: 200 }));
    const receiver = await startReceiver(cleanup, {
      forward: `slack+${sink.url} hubspot+${new URL(sink.url).origin}#pat-secret`,
      ...PRIVATE,
    });
    const base = plainLead();
    const lead = plainLead('Eve <!channel> Example', {
      contact: { ...base.contact, name: 'Eve <!channel> Example', email: 'eve@example.com' },
      summary: 'Hot *lead* <!channel>',
    });
    assert.equal((await postLead(receiver.url, lead)).status, 201);
    await sink.until(2);
    const hubspot = sink.deliveries.find(({ path }) => path.startsWith('/crm/'))!;
    const slack = sink.deliveries.find(({ path }) => path === '/hook')!;
    assert.equal(hubspot.path, '/crm/v3/objects/contacts/batch/upsert');
    assert.equal(hubspot.headers.authorization, 'Bearer pat-secret');
    const { inputs } = JSON.parse(hubspot.body) as {
      inputs: { id: string; idProperty: string; properties: Record<string, string> }[];
    };
    assert.equal(inputs[0]?.id, 'eve@example.com');
    assert.equal(inputs[0].idProperty, 'email');
    assert.equal(inputs[0].properties.firstname, 'Eve');
    assert.doesNotMatch(slack.body, /mrkdwn/);
    const message = JSON.parse(slack.body) as { text: string };
    assert.match(message.text, /Eve &lt;!channel&gt; Example/);
    assert.equal(slack.headers.authorization, undefined);
    for (const line of receiver.log) assert.ok(!line.includes('pat-secret'));
  });

  for (const [forward, message] of [
    ['ftp://a.example', /forward 1: expected an http\(s\) URL/],
    ['https://me:secret@a.example', /without a password/],
    ['https://a.example#secret', /secret behind #: expected it to begin with whsec_/],
    ['hubspot+https://api.example', /expected the token/],
  ] as const) {
    test(`is not planned to ${forward}`, () => {
      assert.throws(
        () => planDestinations({ forward: [forward] }),
        (error: Error) => {
          assert.match(error.message, message);
          assert.doesNotMatch(error.message, /me:secret/);
          return true;
        },
      );
    });
  }
});
