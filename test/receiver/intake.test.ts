import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, suite, test } from 'node:test';
import fc from 'fast-check';
import { fullLead, plainLead } from './fixtures/lead.ts';
import {
  Cleanup,
  allLeads,
  asOwner,
  postLead,
  problemOf,
  startReceiver,
  type ReceiverProcess,
} from './receiver-process.ts';

suite('POST /leads', () => {
  let receiver: ReceiverProcess;
  const cleanup = new Cleanup(after);
  before(async () => {
    receiver = await startReceiver(cleanup, { 'max-body': '64KiB' });
  });

  test('takes a lead in whole and hands it back as it came', async () => {
    const lead = fullLead();
    const answer = await postLead(receiver.url, lead, { 'idempotency-key': `"${lead.id}"` });
    assert.equal(answer.status, 201);
    assert.deepEqual(await answer.json(), { id: lead.id });
    const stored = await asOwner(`${receiver.url}/leads/${lead.id}`);
    assert.deepEqual(await stored.json(), lead);
  });

  test('answers a repeat with 200 and keeps one row', async () => {
    const lead = fullLead();
    await postLead(receiver.url, lead);
    const later = {
      ...lead,
      created: '2026-11-24T00:00:00.000Z',
      signals: { ...lead.signals, proof: 'a fresh proof', seconds: 50 },
    };
    for (const repeat of [lead, later]) {
      const answer = await postLead(receiver.url, repeat);
      assert.equal(answer.status, 200);
      assert.deepEqual(await answer.json(), { id: lead.id });
    }
    const rows = (await allLeads(receiver.url)).filter(({ id }) => id === lead.id);
    assert.deepEqual(rows, [lead]);
  });

  test('keeps one row of 100 posts at once', async () => {
    const lead = fullLead();
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => postLead(receiver.url, lead)),
    );
    const statuses = answers.map(({ status }) => status);
    assert.equal(statuses.filter((status) => status === 201).length, 1);
    assert.equal(statuses.filter((status) => status === 200).length, 99);
    assert.deepEqual(
      await Promise.all(answers.map((answer) => answer.json())),
      Array(100).fill({ id: lead.id }),
    );
    assert.equal((await allLeads(receiver.url)).filter(({ id }) => id === lead.id).length, 1);
  });

  test('refuses another lead under a known id, whichever text differs, and keeps the first', async () => {
    const lead = fullLead();
    await postLead(receiver.url, lead);
    const differing = fc.constantFrom(
      (text: string) => ({ ...lead, summary: text }),
      (text: string) => ({ ...lead, contact: { ...lead.contact, email: text } }),
      (text: string) => ({ ...lead, request: { ...lead.request, custom: { staff: text } } }),
      (text: string) => ({ ...lead, source: { ...lead.source, page: text } }),
      (text: string) => ({ ...lead, quiz: { ...lead.quiz, title: text } }),
    );
    await fc.assert(
      fc.asyncProperty(differing, fc.string({ maxLength: 40 }), async (change, text) => {
        const answer = await postLead(receiver.url, change(`${text} changed`));
        assert.equal(answer.status, 422);
        assert.equal((await problemOf(answer)).type, 'urn:leadline:problem:key-reused');
      }),
      { seed: 20261123, numRuns: 40 },
    );
    assert.deepEqual(await (await asOwner(`${receiver.url}/leads/${lead.id}`)).json(), lead);
  });

  test('says which fields are not right', async () => {
    const lead = fullLead();
    const wrong = { ...lead, priority: 'boiling', contact: { ...lead.contact, email: 5 } };
    const answer = await postLead(receiver.url, wrong);
    assert.equal(answer.status, 422);
    const problem = await problemOf(answer);
    assert.equal(problem.type, 'urn:leadline:problem:invalid-fields');
    assert.deepEqual(problem.errors, [
      {
        field: 'priority',
        message: 'expected ("hot" | "warm" | "cold"), found a text of 7 characters',
      },
      { field: 'contact.email', message: 'expected string, found a number' },
    ]);
  });

  const lead = plainLead();
  const nested = `${'['.repeat(60)}${']'.repeat(60)}`;
  for (const [what, body, headers] of [
    ['broken JSON', '{"schema": "leadline/lead/1",', {}],
    ['an empty body', '', {}],
    ['a list', '[]', {}],
    ['null', 'null', {}],
    ['another schema', JSON.stringify({ ...lead, schema: 'leadline/lead/2' }), {}],
    ['deep nesting', JSON.stringify(lead).replace('"custom":{', `"custom":{"x":${nested},`), {}],
    [
      'a key named __proto__',
      JSON.stringify(lead).replace('"custom":{', '"custom":{"__proto__":1,'),
      {},
    ],
    ['a form', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['compressed bytes', 'x', { 'content-encoding': 'gzip' }],
    ['a key that is not the id', JSON.stringify(lead), { 'idempotency-key': '"another"' }],
  ] as const) {
    test(`calls ${what} malformed`, async () => {
      const answer = await postLead(receiver.url, body, headers);
      assert.equal(answer.status, 400);
      assert.equal((await problemOf(answer)).type, 'urn:leadline:problem:malformed');
    });
  }

  test('calls bytes that are no UTF-8 malformed', async () => {
    const answer = await fetch(`${receiver.url}/leads`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]),
    });
    assert.equal(answer.status, 400);
  });

  test('takes a lead as text/plain, as beacons send it, and a bare key', async () => {
    const sent = plainLead('Beacon');
    const answer = await postLead(receiver.url, sent, {
      'content-type': 'text/plain;charset=UTF-8',
      'idempotency-key': sent.id,
    });
    assert.equal(answer.status, 201);
  });

  test('refuses a body by its announced length', async () => {
    const answer = await postLead(receiver.url, plainLead('x'.repeat(70_000)));
    assert.equal(answer.status, 413);
    assert.equal((await problemOf(answer)).type, 'urn:leadline:problem:too-large');
  });

  test('stops reading a body of unknown length when it is too large', async () => {
    const chunk = 'x'.repeat(16 * 1024);
    const outcome = await new Promise<{ status: number; sent: number }>((resolve, reject) => {
      let sent = 0;
      let ended = false;
      const post = request(
        `${receiver.url}/leads`,
        { method: 'POST', headers: { 'content-type': 'application/json' } },
        (response) => {
          ended = true;
          response.resume();
          resolve({ status: response.statusCode ?? 0, sent });
        },
      );
      post.on('error', (error) => (ended ? undefined : reject(error)));
      const more = () => {
        if (ended || sent > 50 * 1024 * 1024) {
          post.destroy();
          return;
        }
        sent += chunk.length;
        post.write(chunk, () => setImmediate(more));
      };
      more();
    });
    assert.equal(outcome.status, 413);
    assert.ok(outcome.sent < 10 * 1024 * 1024, `read on up to ${outcome.sent} bytes`);
  });

  test('flags what came without an origin or with the honeypot filled', async () => {
    const bot = plainLead('Bot', { signals: { ...lead.signals, honeypot: true } });
    const own = plainLead('Own page');
    await postLead(receiver.url, bot);
    await postLead(receiver.url, own, { origin: receiver.url });
    const page = (await (await asOwner(`${receiver.url}/leads?limit=2`)).json()) as {
      receipts: { id: string; flags: string[] }[];
    };
    assert.deepEqual(
      page.receipts.map(({ id, flags }) => ({ id, flags })),
      [
        { id: own.id, flags: ['no-proof'] },
        { id: bot.id, flags: ['no-origin', 'honeypot', 'no-proof'] },
      ],
    );
  });

  test('writes nothing personal into its log', async () => {
    const sent = fullLead();
    await postLead(receiver.url, sent);
    await asOwner(`${receiver.url}/leads?q=${encodeURIComponent(sent.contact.name)}`);
    await asOwner(`${receiver.url}/leads/${sent.id}`);
    const log = receiver.log.join('\n');
    assert.match(log, /"route":"\/leads\/:id"/);
    for (const line of receiver.log) assert.doesNotThrow(() => JSON.parse(line) as unknown);
    for (const secret of [sent.contact.name, sent.contact.email, sent.id, '127.0.0.1', '::1']) {
      assert.ok(!log.includes(secret), `found ${secret} in the log`);
    }
  });
});
