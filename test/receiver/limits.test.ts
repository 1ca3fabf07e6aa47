import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { addressPrefix, forwardedAddress } from '../../src/receiver/client-address.ts';
import { RateLimit } from '../../src/receiver/rate-limit.ts';
import { plainLead } from './fixtures/lead.ts';
import { Cleanup, allLeads, postLead, problemOf, startReceiver } from './receiver-process.ts';

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
