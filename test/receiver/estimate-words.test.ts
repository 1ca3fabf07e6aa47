import assert from 'node:assert/strict';
import { test } from 'node:test';
import { estimateWords } from '../../src/receiver/inbox/plain-words.ts';

const CASES: [says: string, text: string, range: [number, number] | null][] = [
  ['€4,000', '€4,000', null],
  ['€4,000', '€4,000', [4000, 4000]],
  ['€4,000 (3,000 – 5,000)', '€4,000', [3000, 5000]],
  ['€4,000 (€3,000 – €5,000)', '€4,000 (€3,000 – €5,000)', [3000, 5000]],
];

for (const [says, text, range] of CASES) {
  test(`an estimate of ${text} with the range ${range?.join(' to ') ?? 'none'} reads ${says}`, () => {
    assert.equal(estimateWords({ id: 'cost', label: 'Cost', value: 4000, text, range }), says);
  });
}
