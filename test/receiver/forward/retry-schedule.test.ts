import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readRetryAfter } from '../../../src/receiver/forward/post.ts';
import { pauseMs } from '../../../src/receiver/forward/retry-schedule.ts';

const HOUR_MS = 3_600_000;

suite('What could not be sent on is tried again', () => {
  test('ten times within about three days, with growing pauses', () => {
    const pauses = Array.from({ length: 9 }, (_, made) => pauseMs(made + 1, 0, 0)!);
    assert.deepEqual(
      pauses,
      pauses.toSorted((left, right) => left - right),
    );
    const sum = pauses.reduce((total, pause) => total + pause, 0);
    assert.ok(sum > 74 * HOUR_MS && sum < 76 * HOUR_MS, `${sum / HOUR_MS} hours`);
    assert.equal(pauseMs(10), null);
  });

  test('not before the other side asks for, but within a day', () => {
    assert.equal(pauseMs(1, HOUR_MS, 0), HOUR_MS);
    assert.equal(pauseMs(1, 1e12, 0), 24 * HOUR_MS);
    assert.equal(pauseMs(1, -5, 0), 5_000);
  });

  test('not all at one moment', () => {
    assert.equal(pauseMs(2, 0, 1), 330_000);
    assert.equal(pauseMs(2, 0, 0), 300_000);
  });

  test('after whole milliseconds, which the store takes', () => {
    for (let made = 1; made < 10; made++) {
      assert.ok(Number.isInteger(pauseMs(made)), 'by chance');
      assert.ok(Number.isInteger(pauseMs(made, 1.5, 0.123456)));
    }
  });

  for (const [header, ms] of [
    [undefined, undefined],
    ['120', 120_000],
    [' 5 ', 5_000],
    ['soon', undefined],
    ['-3', undefined],
    ['Wed, 25 Nov 2026 10:00:30 GMT', 30_000],
    ['Wed, 25 Nov 2026 09:00:00 GMT', undefined],
  ] as const) {
    test(`with Retry-After "${header}"`, () => {
      assert.equal(readRetryAfter(header, Date.parse('2026-11-25T10:00:00Z')), ms);
    });
  }
});
