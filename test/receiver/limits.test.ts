import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { addressPrefix, forwardedAddress } from '../../src/receiver/client-address.ts';
import { RateLimit } from '../../src/receiver/rate-limit.ts';
import type { Challenge } from '../../src/receiver/proof/challenges.ts';
import { plainLead } from './fixtures/lead.ts';
import { Cleanup, allLeads, postLead, problemOf, startReceiver } from './receiver-process.ts';
import { solve } from './solve.ts';

suite('A limit of 3 a minute', () => {
  test('lets three in within any 60 s and tells how long to wait', () => {
    let now = 1_000_000;
    const limit = new RateLimit(3, () => now);
    for (const at of [0, 10_000, 20_000]) {
      now = 1_000_000 + at;
      assert.equal(limit.waitSeconds('a'), 0);
      limit.record('a');
    }
    assert.equal(limit.waitSeconds('a'), 40);
    assert.equal(limit.waitSeconds('b'), 0);
    now = 1_059_999;
    assert.equal(limit.waitSeconds('a'), 1);
    now = 1_060_000;
    assert.equal(limit.waitSeconds('a'), 0);
    limit.record('a');
    assert.equal(limit.waitSeconds('a'), 10);
  });
});

suite('The part of an address that is one sender', () => {
  for (const [address, prefix] of [
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['::FFFF:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ] as const) {
    test(`of ${address} is ${prefix}`, () => assert.equal(addressPrefix(address), prefix));
  }

  test('is what our own proxy wrote, not what the client claims', () => {
    assert.equal(forwardedAddress('203.0.113.1, 192.0.2.7'), '192.0.2.7');
    assert.equal(forwardedAddress(''), undefined);
    assert.equal(forwardedAddress(null), undefined);
  });
});

test('The receiver limits new leads, not repeats', async (t) => {
  const receiver = await startReceiver(new Cleanup((end) => t.after(end)), { rate: '3' });
  const leads = [plainLead('One'), plainLead('Two'), plainLead('Three')];
  for (const lead of leads) assert.equal((await postLead(receiver.url, lead)).status, 201);
  const origin = receiver.url;
  const refused = await postLead(receiver.url, plainLead('Four'), { origin });
  assert.equal(refused.status, 429);
  assert.match(refused.headers.get('retry-after') ?? '', /^([1-9]|[1-5]\d|60)$/);
  assert.equal(refused.headers.get('access-control-allow-origin'), origin);
  assert.equal((await problemOf(refused)).type, 'urn:leadline:problem:rate-limited');
  for (const lead of leads) assert.equal((await postLead(receiver.url, lead)).status, 200);
  assert.equal((await allLeads(receiver.url)).length, 3);
});

test('X-Forwarded-For counts only where a proxy is trusted', async (t) => {
  const cleanup = new Cleanup((end) => t.after(end));
  for (const [options, status] of [
    [{ rate: '1' }, 429],
    [{ rate: '1', 'trust-proxy': true }, 201],
  ] as const) {
    const receiver = await startReceiver(cleanup, options);
    await postLead(receiver.url, plainLead(), { 'x-forwarded-for': '192.0.2.1' });
    const second = await postLead(receiver.url, plainLead(), { 'x-forwarded-for': '192.0.2.2' });
    assert.equal(second.status, status);
  }
});

test('Posts at once cannot all slip through the limit', async (t) => {
  const receiver = await startReceiver(new Cleanup((end) => t.after(end)), { rate: '3' });
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => postLead(receiver.url, plainLead())),
  );
  const statuses = answers.map(({ status }) => status).sort();
  assert.deepEqual(statuses, [201, 201, 201, ...Array<number>(47).fill(429)]);
});

test('What was refused or known takes up no place under the limit', async (t) => {
  const receiver = await startReceiver(new Cleanup((end) => t.after(end)), { rate: '2' });
  const lead = plainLead();
  await Promise.all(Array.from({ length: 20 }, () => postLead(receiver.url, lead)));
  await postLead(receiver.url, '{');
  await postLead(receiver.url, { ...plainLead(), priority: 'boiling' });
  assert.equal((await postLead(receiver.url, plainLead())).status, 201);
  assert.equal((await postLead(receiver.url, plainLead())).status, 429);
});

test('One form is limited over all addresses, but for leads with a proof of work', async (t) => {
  const cleanup = new Cleanup((end) => t.after(end));
  const options = { rate: '1', 'trust-proxy': true } as const;
  const receiver = await startReceiver(cleanup, options);
  const from = (address: number) => ({ 'x-forwarded-for': `192.0.2.${address}` });
  const onPage = (page: string) => {
    const lead = plainLead();
    return { ...lead, source: { ...lead.source, page } };
  };
  for (let address = 0; address < 10; address++) {
    const answer = await postLead(receiver.url, onPage('https://a.example/'), from(address));
    assert.equal(answer.status, 201);
  }
  const refused = await postLead(receiver.url, onPage('https://a.example/'), from(10));
  assert.equal(refused.status, 429);
  assert.match(refused.headers.get('retry-after') ?? '', /^([1-9]|[1-5]\d|60)$/);
  assert.match((await problemOf(refused)).detail, /of one form/);
  const other = await postLead(receiver.url, onPage('https://b.example/'), from(11));
  assert.equal(other.status, 201);
  const challenge = (await (await fetch(`${receiver.url}/challenge`)).json()) as Challenge;
  const proved = onPage('https://a.example/');
  proved.signals = { ...proved.signals, proof: solve(challenge) };
  assert.equal((await postLead(receiver.url, proved, from(12))).status, 201);
});
