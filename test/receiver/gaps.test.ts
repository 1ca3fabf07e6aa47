import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { gapsOf } from '../../src/receiver/inbox/gaps.ts';
import { fullLead, plainLead } from './fixtures/lead.ts';

suite('The gaps of a lead', () => {
  test('are those its summary names, with the answer, in that order', () => {
    assert.deepEqual(gapsOf(fullLead(), 3), [
      { label: 'Internal audit and management review', answer: 'Neither' },
      { label: 'Risks and opportunities', answer: 'Discussed now and then' },
      { label: 'Errors, complaints and incidents', answer: 'Fixed, sometimes discussed' },
    ]);
  });

  test('hold nothing that scores low without being a lack', () => {
    const labels = gapsOf(fullLead(), 99).map(({ answer }) => answer);
    assert.ok(!labels.includes('No, as far as we know'));
    assert.equal(labels.length, 4);
  });

  test('are none without a quiz', () => assert.deepEqual(gapsOf(plainLead(), 5), []));
});
