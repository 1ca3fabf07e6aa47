import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { suite, test } from 'node:test';
import { createReceiver, openSqliteStore } from '../../src/receiver/index.ts';
import { plainLead } from './fixtures/lead.ts';
import {
  Cleanup,
  TOKEN,
  asOwner,
  postLead,
  problemOf,
  startReceiver,
  temporaryFolder,
} from './receiver-process.ts';

suite('/health', () => {
  test('tells that the process runs, and /health/ready that leads can be kept', async (t) => {
    const cleanup = new Cleanup((end) => t.after(end));
    const database = join(temporaryFolder(cleanup), 'leads.db');
    const { url } = await startReceiver(cleanup, { database });
    assert.equal((await fetch(`${url}/health/ready`)).status, 200);

    const other = new DatabaseSync(database);
    other.exec('BEGIN IMMEDIATE');
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const ready = await fetch(`${url}/health/ready`);
    assert.equal(ready.status, 503);
    assert.match(ready.headers.get('retry-after') ?? '', /^\d+$/);
    assert.equal((await problemOf(ready)).type, 'urn:leadline:problem:unavailable');
    assert.equal((await fetch(`${url}/health`)).status, 200);
    other.exec('ROLLBACK');
    other.close();
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    assert.deepEqual(await (await fetch(`${url}/health/ready`)).json(), { status: 'ready' });
  });

  test('/ready asks the store once a second, however many ask', async (t) => {
    let now = Date.now();
    let asked = 0;
    const store = openSqliteStore(':memory:');
    const receiver = await createReceiver({
      store: {
        ...store,
        saveSetting: (name, value) => {
          asked += 1;
          return store.saveSetting(name, value);
        },
      },
      token: TOKEN,
      now: () => now,
    });
    t.after(() => receiver.close());
    const ask = () => receiver.fetch(new Request('http://receiver.example/health/ready'));
    await Promise.all(Array.from({ length: 50 }, ask));
    assert.equal(asked, 1);
    now += 1_000;
    await ask();
    assert.equal(asked, 2);
  });
});

/** Samples by name and labels, of text that follows the format. */
function samplesOf(text: string): Map<string, number> {
  const samples = new Map<string, number>();
  const types = new Map<string, string>();
  assert.ok(text.endsWith('\n'));
  for (const line of text.trimEnd().split('\n')) {
    const type = /^# TYPE (\S+) (counter|gauge|histogram)$/.exec(line);
    if (type) types.set(type[1]!, type[2]!);
    if (line.startsWith('#')) continue;
    const sample =
      /^([a-z_]+)((?:\{[a-z_]+="(?:[^"\\]|\\.)*"(?:,[a-z_]+="(?:[^"\\]|\\.)*")*\})?) (\S+)$/.exec(
        line,
      );
    assert.ok(sample, line);
    const [, name = '', labels = '', value = ''] = sample;
    const family = types.has(name) ? name : name.replace(/_(bucket|sum|count)$/, '');
    assert.ok(types.has(family), `${line} has a type`);
    if (types.get(family) === 'counter') assert.match(name, /_total$/);
    assert.ok(!samples.has(name + labels), `${line} is there once`);
    assert.ok(Number.isFinite(Number(value)), line);
    samples.set(name + labels, Number(value));
  }
  return samples;
}

suite('GET /metrics', () => {
  test('is closed to strangers', async (t) => {
    const { url } = await startReceiver(new Cleanup((end) => t.after(end)));
    assert.equal((await fetch(`${url}/metrics`)).status, 401);
  });

  test('counts what became of leads, how long it took, and what waits', async (t) => {
    const { url } = await startReceiver(new Cleanup((end) => t.after(end)), { rate: '2' });
    const bot = plainLead('Bot');
    bot.signals.honeypot = true;
    const lead = plainLead();
    await postLead(url, lead, { origin: url });
    await postLead(url, lead);
    await postLead(url, { ...lead, summary: 'Another' });
    await postLead(url, bot);
    await postLead(url, plainLead());
    await postLead(url, '{');
    await postLead(url, plainLead(), { origin: 'https://evil.example' });
    const challenge = await fetch(`${url}/challenge`);
    await challenge.body?.cancel();
    await postLead(url, plainLead('Prover', { signals: { ...lead.signals, proof: 'nonsense' } }));

    const answer = await asOwner(`${url}/metrics`);
    assert.equal(answer.headers.get('content-type'), 'text/plain; version=0.0.4; charset=utf-8');
    const samples = samplesOf(await answer.text());
    for (const [sample, value] of [
      ['leadline_leads_total{outcome="stored"}', 2],
      ['leadline_leads_total{outcome="repeated"}', 1],
      ['leadline_leads_total{outcome="key-reused"}', 1],
      ['leadline_leads_total{outcome="rate-limited"}', 1],
      ['leadline_leads_total{outcome="malformed"}', 1],
      ['leadline_leads_total{outcome="origin-refused"}', 1],
      ['leadline_leads_total{outcome="proof-expired"}', 1],
      ['leadline_lead_flags_total{flag="spam"}', 1],
      ['leadline_lead_flags_total{flag="no-proof"}', 2],
      ['leadline_challenges_total', 1],
      ['leadline_proofs_total{result="malformed"}', 1],
      ['leadline_store_errors_total', 0],
      ['leadline_failures_total', 0],
      ['leadline_jobs{state="waiting"}', 0],
    ] as const) {
      assert.equal(samples.get(sample), value, sample);
    }
    const stored = 'method="POST",route="/leads",status="201"';
    const name = 'leadline_http_request_duration_seconds';
    assert.equal(samples.get(`${name}_count{${stored}}`), 2);
    assert.equal(samples.get(`${name}_bucket{${stored},le="+Inf"}`), 2);
    assert.ok((samples.get(`${name}_sum{${stored}}`) ?? -1) >= 0);
  });

  test('is there while the store is not, and tells so', async (t) => {
    const cleanup = new Cleanup((end) => t.after(end));
    const store = openSqliteStore(':memory:');
    const receiver = await createReceiver({ store, token: TOKEN });
    await store.close();
    const ask = (path: string, init?: RequestInit) =>
      receiver.fetch(
        new Request(`http://receiver.example${path}`, {
          ...init,
          headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
        }),
      );
    cleanup.after(() => receiver.endStreams());
    const refused = await ask('/leads', { method: 'POST', body: JSON.stringify(plainLead()) });
    assert.equal(refused.status, 503);
    const samples = samplesOf(await (await ask('/metrics')).text());
    assert.equal(samples.get('leadline_leads_total{outcome="unavailable"}'), 1);
    assert.ok((samples.get('leadline_store_errors_total') ?? 0) >= 1);
  });

  test('has as many series as before after strangers have tried everything', async (t) => {
    const store = openSqliteStore(':memory:');
    const receiver = await createReceiver({ store, token: TOKEN });
    t.after(() => receiver.close());
    const ask = (path: string, method = 'GET') =>
      receiver.fetch(
        new Request(`http://receiver.example${path}`, {
          method,
          headers: { authorization: `Bearer ${TOKEN}` },
        }),
      );
    const size = async () => samplesOf(await (await ask('/metrics')).text()).size;
    await ask('/nothing');
    await ask('/leads/one');
    await ask('/leads/one', 'BREW');
    await ask('/nothing', 'BREW');
    await size();
    const before = await size();
    for (let i = 0; i < 200; i++) {
      await ask(`/nothing-${i}`);
      await ask(`/leads/${i}`);
      await ask(`/nothing-${i}`, `BREW${i}`);
    }
    assert.equal(await size(), before);
  });
});
