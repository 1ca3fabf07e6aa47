import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { DeliveryState, DeliveryStatus } from '../../../src/delivery/status.ts';
import { isAnywhere, progressOf } from '../../../src/elements/form/lead-progress.ts';

const status = (state: DeliveryState, attempts = 1): DeliveryStatus => ({
  id: 'a',
  endpoint: '/leads',
  state,
  attempts,
  nextAttempt: null,
  problem: null,
  durable: true,
});

suite('what the visitor is told over all endpoints', () => {
  const cases: [told: string | null, statuses: DeliveryStatus[]][] = [
    [null, []],
    [null, [status('waiting', 0)]],
    [null, [status('sending', 0)]],
    ['waiting', [status('waiting')]],
    ['waiting', [status('waiting'), status('refused')]],
    ['refused', [status('refused'), status('refused')]],
    ['unconfirmed', [status('unconfirmed'), status('waiting')]],
    ['sent', [status('sent'), status('refused'), status('waiting')]],
    ['sent', [status('unconfirmed'), status('sent')]],
  ];
  for (const [told, statuses] of cases) {
    test(`${statuses.map(({ state }) => state).join(' and ') || 'nothing yet'}: ${told ?? 'too early to say'}`, () => {
      assert.equal(progressOf(statuses), told);
    });
  }

  test('an id is used up where an endpoint was asked and did not refuse', () => {
    assert.equal(isAnywhere([]), false);
    assert.equal(isAnywhere([status('refused')]), false);
    assert.equal(isAnywhere([status('refused'), status('waiting')]), true);
  });
});
