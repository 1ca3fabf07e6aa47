import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import type { OutboxRecord } from '../../src/delivery/outbox-record.ts';
import { settle } from './hand-clock.ts';
import { sampleLead } from './sample-lead.ts';
import { confirmation, HOUR_MS, offline, problem, Scene, target, type Reply } from './scene.ts';

const ENDPOINTS = ['https://a.example/', 'https://b.example/'];

/** An endpoint that keeps what it takes, one row for each id, and fails in a chosen way. */
class FaultyEndpoint {
  readonly rows = new Map<string, string>();
  readonly answered = new Set<string>();

  answer(fault: number): Reply {
    return ({ url, init }) => {
      const body = init.body as string;
      const { id } = JSON.parse(body) as { id: string };
      const key = `${id} ${url}`;
      const store = () => {
        const row = this.rows.get(key);
        assert.ok(row === undefined || row === body, 'one id carries one lead');
        this.rows.set(key, body);
      };
      const faults: (() => Response | Promise<Response>)[] = [
        () => {
          store();
          this.answered.add(key);
          return confirmation(init);
        },
        offline,
        () => {
          store();
          return offline();
        },
        () => problem(503, 'unavailable'),
        () => new Response('', { status: 429, headers: { 'Retry-After': '700' } }),
        () => new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } }),
        () => new Response('', { status: 404 }),
        () => new Promise<Response>(() => {}),
        () => {
          store();
          return new Response(new ReadableStream({}), { status: 201 });
        },
        () => problem(403, 'proof-expired'),
        () => Response.json({ id: 'somebody-else' }),
        () => new Response(null, { status: 204 }),
      ];
      return faults[fault % faults.length]!();
    };
  }
}

/** Gives one after the other, over and over. */
function cycle(values: readonly number[]): () => number {
  let next = 0;
  return () => values[next++ % values.length]!;
}

type Step =
  | { do: 'submit'; endpoints: number }
  | { do: 'pass'; ms: number }
  | { do: 'jump'; ms: number }
  | { do: 'hint' | 'flush' | 'next page' | 'second resume' }
  | { do: 'device'; fails: boolean };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('submit' as const), endpoints: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ do: fc.constant('pass' as const), ms: fc.integer({ min: 0, max: 400_000 }) }),
    fc.record({
      do: fc.constant('jump' as const),
      ms: fc.integer({ min: -24 * HOUR_MS, max: 20 * HOUR_MS }),
    }),
    fc.record({ do: fc.constantFrom('hint', 'flush', 'next page', 'second resume') }),
    fc.record({ do: fc.constant('device' as const), fails: fc.boolean() }),
  ),
  { minLength: 1, maxLength: 25 },
);

suite('Whatever goes wrong, in whatever order', () => {
  test('a lead said to be saved is on the device or at its endpoint, and ends there once', async () => {
    await fc.assert(
      fc.asyncProperty(
        steps,
        fc.array(fc.nat(1000), { minLength: 1, maxLength: 40 }),
        fc.array(fc.double({ min: 0.3, max: 1, noNaN: true }), { minLength: 1 }),
        async (plan, faults, chances) => {
          const endpoint = new FaultyEndpoint();
          const nextFault = cycle(faults);
          const options = { random: cycle(chances), keepMs: 31 * 24 * HOUR_MS };
          let page = new Scene(options);
          page.reply = (sent) => endpoint.answer(nextFault())(sent);
          const saved = new Set<string>();
          /** Said by a status: sent. */
          const claimed = new Set<string>();
          const inMemory = new Set<string>();

          const check = () => {
            for (const event of page.events) {
              if ('code' in event) continue;
              const { id, endpoint: url, state } = event;
              if (state === 'sent') claimed.add(`${id} ${url}`);
            }
            for (const key of claimed) assert.ok(endpoint.answered.has(key), `${key} was claimed`);
            for (const key of saved) {
              const isKept = page.device.records.has(key) || inMemory.has(key);
              assert.ok(isKept || endpoint.answered.has(key), `${key} was lost`);
            }
          };

          let minted = 0;
          for (const step of plan) {
            switch (step.do) {
              case 'submit': {
                minted += 1;
                const targets = ENDPOINTS.filter((_, bit) => step.endpoints & (1 << bit)).map(
                  (url) => target(url),
                );
                const lead = sampleLead(`lead-${minted}`);
                const { durable } = await page.delivery.submit(lead, targets);
                for (const one of targets) {
                  const key = `${lead.id} ${one.endpoint}`;
                  saved.add(key);
                  if (!durable) inMemory.add(key);
                }
                break;
              }
              case 'pass':
                await page.clock.pass(step.ms);
                break;
              case 'jump':
                page.clock.wallMs += step.ms;
                break;
              case 'hint':
                page.window.dispatchEvent(new Event('online'));
                break;
              case 'flush':
                void page.delivery.flush();
                break;
              case 'second resume':
                await page.delivery.resume();
                break;
              case 'next page': {
                await settle();
                check();
                const { reply } = page;
                page = page.nextPage(options);
                page.reply = reply;
                // What was said to be in memory only is gone with its page, as the visitor was told.
                for (const key of inMemory) saved.delete(key);
                inMemory.clear();
                await page.delivery.resume();
                break;
              }
              case 'device':
                page.device.failure = () =>
                  step.fails ? new DOMException('full', 'QuotaExceededError') : null;
                break;
            }
            await settle();
            check();
          }

          page.device.failure = () => null;
          page.reply = endpoint.answer(0);
          await page.clock.pass(2 * HOUR_MS);
          const { reply } = page;
          const last = page.nextPage(options);
          last.reply = reply;
          await last.delivery.resume();
          await last.clock.pass(2 * HOUR_MS);
          check();
          last.delivery.stop();
          for (const record of last.device.records.values()) {
            assert.fail(`${(record as OutboxRecord).id} never arrived`);
          }
          for (const key of saved) assert.ok(endpoint.rows.has(key), `${key} has no row`);
        },
      ),
      { seed: 20261123, numRuns: 150, endOnFailure: false },
    );
  });
});
