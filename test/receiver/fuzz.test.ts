import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import fc from 'fast-check';
import { createReceiver, openSqliteStore } from '../../src/receiver/index.ts';
import { fullLead } from './fixtures/lead.ts';

const SEED = 20261123;

suite('Whatever is posted', async () => {
  const store = openSqliteStore(':memory:');
  const log: string[] = [];
  const receiver = await createReceiver({ store, writeLog: (line) => log.push(line) });
  after(() => receiver.close());

  const post = (body: string) =>
    receiver.fetch(
      new Request('http://receiver.example/leads', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      }),
    );
  const assertRefused = async (body: string) => {
    const answer = await post(body);
    assert.ok([400, 422].includes(answer.status), `${answer.status} for ${body.slice(0, 200)}`);
    assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/);
  };

  test('is refused with a problem unless it is a lead', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(fc.string(), fc.json()), assertRefused), {
      seed: SEED,
      numRuns: 500,
    });
  });

  test('is refused if any part of a lead is something else', async () => {
    const lead = fullLead() as unknown as Record<string, unknown>;
    const parts = Object.keys(lead).filter((key) => lead[key] !== null);
    const notThatPart = fc.constantFrom<unknown>([[]], 12.5, 'x'.repeat(300_000), undefined);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...parts), notThatPart, (part, value) =>
        assertRefused(JSON.stringify({ ...lead, [part]: value })),
      ),
      { seed: SEED, numRuns: 200 },
    );
  });

  test('stores nothing of all that, and fails nowhere', async () => {
    assert.deepEqual(await store.list({ limit: 1 }), { leads: [], next: null });
    assert.ok(!log.join('').includes('"event":"failed"'));
  });
});
