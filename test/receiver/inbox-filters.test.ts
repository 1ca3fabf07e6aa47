import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import {
  leadQuery,
  listAddress,
  readFilters,
  receivedBetween,
  type Filters,
} from '../../src/receiver/inbox/filters.ts';

const NONE: Filters = {
  spam: false,
  search: '',
  status: '',
  assignee: '',
  priority: '',
  from: '',
  to: '',
  offset: 0,
};

function read(address: string): Filters {
  return readFilters(Object.fromEntries(new URL(address, 'https://inbox.example').searchParams));
}

const DAY = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const FILTERS: fc.Arbitrary<Filters> = fc.record({
  spam: fc.boolean(),
  search: fc.string({ unit: 'grapheme' }),
  status: fc.constantFrom('', 'new', 'contacted', 'won', 'lost'),
  assignee: fc.oneof(fc.constantFrom('', 'me', 'none'), fc.uuid()),
  priority: fc.constantFrom('', 'hot', 'warm', 'cold'),
  from: fc.oneof(fc.constant(''), DAY),
  to: fc.oneof(fc.constant(''), DAY),
  offset: fc.integer({ min: -840, max: 840 }),
});

suite('The filters of the inbox', () => {
  test('stand in its address, all of them', () => {
    fc.assert(
      fc.property(FILTERS, (filters) => {
        const dated = filters.from !== '' || filters.to !== '';
        assert.deepEqual(read(listAddress(filters)), {
          ...filters,
          offset: dated ? filters.offset : 0,
        });
      }),
      { seed: 20261125, numRuns: 1000 },
    );
  });

  test('leave out what cannot be meant', () => {
    const address =
      '/?status=gone&priority=tepid&assignee=%3Cb%3E&folder=bin&from=2026-02-30&to=x&offset=1e9';
    assert.deepEqual(read(address), NONE);
    assert.equal(listAddress(NONE), '/');
  });

  test('take days as the reader has them', () => {
    const filters = { ...NONE, from: '2026-11-24', to: '2026-11-25', offset: 300 };
    assert.deepEqual(receivedBetween(filters), {
      from: '2026-11-24T05:00:00.000Z',
      before: '2026-11-26T05:00:00.000Z',
    });
  });

  for (const [assignee, userId, expected] of [
    ['me', 'u1', 'u1'],
    ['me', null, 'nobody'],
    ['none', 'u1', null],
    ['u2', 'u1', 'u2'],
    ['', 'u1', undefined],
  ] as const) {
    test(`ask for ${expected} where ${userId} says "${assignee}"`, () => {
      assert.equal(leadQuery({ ...NONE, assignee }, userId).assignee, expected);
    });
  }
});
