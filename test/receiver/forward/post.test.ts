import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { isPrivateAddress, judgeAnswer, post } from '../../../src/receiver/forward/post.ts';
import { Cleanup } from '../receiver-process.ts';
import { startSink } from './sink.ts';

const OPTIONS = {
  headers: { 'content-type': 'application/json' },
  body: '{}',
  allowPrivate: false,
};

suite('A lead is not sent into private networks', () => {
  for (const address of [
    '127.0.0.1',
    '10.1.2.3',
    '172.31.255.255',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fd00::1',
    'fe80::1',
    '::ffff:127.0.0.1',
    '::ffff:a9fe:a9fe',
  ]) {
    test(`such as ${address}`, async () => {
      assert.ok(isPrivateAddress(address));
      const host = address.includes(':') ? `[${address}]` : address;
      assert.equal(await post(new URL(`http://${host}:9/`), OPTIONS), 'private address');
    });
  }

  for (const address of ['93.184.215.14', '172.32.0.1', '2606:2800:21f::1']) {
    test(`but to ${address}`, () => assert.ok(!isPrivateAddress(address)));
  }

  test('by a name either: the address that was looked up is the one that is judged', async () => {
    assert.equal(await post(new URL('http://localhost:9/'), OPTIONS), 'private address');
  });

  test('by another spelling of an address', async () => {
    for (const host of ['2130706433', '0x7f.1', '127.1']) {
      assert.equal(await post(new URL(`http://${host}:9/`), OPTIONS), 'private address');
    }
  });
});

suite('What became of one attempt', () => {
  const ALLOWED = { ...OPTIONS, allowPrivate: true };

  for (const [status, outcome] of [
    [200, 'done'],
    [204, 'done'],
    [302, 'again'],
    [401, 'again'],
    [410, 'never'],
    [500, 'again'],
  ] as const) {
    test(`answered with ${status}: ${outcome}`, async (t) => {
      const cleanup = new Cleanup((end) => t.after(end));
      const elsewhere = await startSink(cleanup, () => ({ status: 200 }));
      const sink = await startSink(cleanup, () => ({
        status,
        headers: { location: elsewhere.url },
      }));
      const attempt = judgeAnswer(await post(new URL(sink.url), ALLOWED));
      assert.equal(attempt.outcome, outcome);
      assert.equal(attempt.status, String(status));
      assert.equal(elsewhere.deliveries.length, 0, 'no redirect is followed');
    });
  }

  test('cut off: again, with a word for it', async (t) => {
    const cleanup = new Cleanup((end) => t.after(end));
    const sink = await startSink(cleanup, () => 'reset');
    assert.deepEqual(judgeAnswer(await post(new URL(sink.url), ALLOWED)), {
      outcome: 'again',
      status: 'ECONNRESET',
    });
  });

  test('an answer without end is read to 64 KiB', async (t) => {
    const cleanup = new Cleanup((end) => t.after(end));
    const sink = await startSink(cleanup, () => ({ status: 200, body: 'x'.repeat(1_000_000) }));
    const answer = await post(new URL(sink.url), ALLOWED);
    assert.ok(typeof answer === 'object' && answer.body.length === 64 * 1024);
  });
});
