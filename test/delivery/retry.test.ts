import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { backoffMs, HOUR_MS, retryAfterMs, waitMs } from '../../src/delivery/retry.ts';

const NOW_MS = Date.UTC(2026, 10, 23, 12, 0, 0);

suite('Backoff', () => {
  for (const [failures, capMs] of [
    [1, 1_000],
    [2, 2_000],
    [5, 16_000],
    [9, 256_000],
    [10, 300_000],
    [2_000, 300_000],
  ] as const) {
    test(`waits up to ${capMs} ms after ${failures} failures`, () => {
      assert.equal(
        backoffMs(failures, () => 0),
        100,
      );
      assert.equal(
        backoffMs(failures, () => 0.5),
        capMs / 2,
      );
      assert.equal(
        backoffMs(failures, () => 1),
        capMs,
      );
    });
  }
});

suite('Retry-After', () => {
  for (const [header, expectedMs] of [
    [null, 0],
    ['', 0],
    ['0', 0],
    ['120', 120_000],
    ['1000000000', HOUR_MS],
    ['9'.repeat(400), HOUR_MS],
    ['-5', 0],
    ['1.5', 0],
    ['soon', 0],
    ['1 day', 0],
    ['Mon, 23 Nov 2026 12:00:30 GMT', 30_000],
    ['Mon, 23 Nov 2026 11:59:00 GMT', 0],
    ['Thu, 01 Jan 2099 00:00:00 GMT', HOUR_MS],
    ['Mon, 99 Nov 2026 12:00:30 GMT', 0],
  ] as const) {
    const what = header === null ? 'absent' : JSON.stringify(header.slice(0, 40));
    test(`${what} means ${expectedMs}`, () => {
      assert.equal(retryAfterMs(header, NOW_MS), expectedMs);
    });
  }
});

suite('A stored moment', () => {
  test('never means less than now or more than the longest wait, however wrong the clocks', () => {
    fc.assert(
      fc.property(fc.double(), fc.double({ noNaN: true }), (untilMs, nowMs) => {
        const wait = waitMs(untilMs, nowMs);
        assert.ok(wait >= 0 && wait <= HOUR_MS);
      }),
      { seed: 20261123 },
    );
  });
});
