import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { DeliveryState, DeliveryStatus } from '../../../src/delivery/status.ts';
import { isRefusedByAll, progressOf } from '../../../src/elements/form/lead-progress.ts';

const status = (state: DeliveryState, attempts = 1): DeliveryStatus => ({
  id: 'a',
  endpoint: '/leads',
  state,
  attempts,
  nextAttemptMs: null,
  problem: null,
  durable: true,
});

suite('what the visitor is told over all endpoints', () => {
  const cases: [told: string, statuses: DeliveryStatus[]][] = [
    ['sending', []],
    ['sending', [status('waiting', 0)]],
    ['sending', [status('sending', 0)]],
    ['waiting', [status('waiting')]],
    ['waiting', [status('waiting'), status('refused')]],
    ['refused', [status('refused'), status('refused')]],
    ['unconfirmed', [status('unconfirmed'), status('waiting')]],
    ['sent', [status('sent'), status('refused'), status('waiting')]],
    ['sent', [status('unconfirmed'), status('sent')]],
  ];
  for (const [told, statuses] of cases) {
    test(`${statuses.map(({ state }) => state).join(' and ') || 'nothing yet'}: ${told}`, () => {
      assert.equal(progressOf(statuses), told);
    });
  }

  test('a lead is refused by all only where somebody was asked and nobody may have it', () => {
    assert.equal(isRefusedByAll([]), false);
    assert.equal(isRefusedByAll([status('refused')]), true);
    assert.equal(isRefusedByAll([status('refused'), status('waiting')]), false);
  });
});
