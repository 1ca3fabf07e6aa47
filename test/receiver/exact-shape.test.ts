import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import * as v from 'valibot';
import { buildLead } from '../../src/model/lead/build-lead.ts';
import { checkLead } from '../../src/model/lead/check-lead.ts';
import { leadSchema } from '../../src/model/lead/lead-schema.ts';
import { exactShape } from '../../src/receiver/exact-shape.ts';
import { countValues } from '../../src/receiver/request-body.ts';
import { FACTS } from '../model/lead/sample-facts.ts';
import { fullLead, plainLead } from './fixtures/lead.ts';

const SEED = 20261125;

const count = exactShape(leadSchema);

type Container = Record<string, unknown> | unknown[];

/** Every place of a piece of data that holds a value, itself left out. */
function placesOf(data: unknown): [Container, string][] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, inner]): [Container, string][] => [
    [data as Container, key],
    ...placesOf(inner),
  ]);
}

/** What somebody may put in the place of a value. */
const value = fc.oneof(
  fc.json().map((text): unknown => JSON.parse(text)),
  fc.constantFrom<unknown>('', 0, -0, 1e308, null, true, [], {}, [[]], [null], 'x'.repeat(60_000)),
  fc.constantFrom<unknown>(Array(2001).fill('x'), [1, 2], [1, 2, 3], 'hot', 'leadline/lead/1'),
);
const key = fc.constantFrom('later', '__proto__', 'constructor', 'prototype', 'toString', 'x', '0');

type Change = (data: unknown) => void;

const change: fc.Arbitrary<Change> = fc
  .record({
    place: fc.nat(),
    kind: fc.constantFrom('another value', 'no value', 'a key more'),
    value,
    key,
  })
  .map((drawn) => (data) => {
    const places = placesOf(data);
    const [parent, at] = places[drawn.place % places.length]!;
    if (drawn.kind === 'no value') delete (parent as Record<string, unknown>)[at];
    else {
      const name = drawn.kind === 'a key more' && !Array.isArray(parent) ? drawn.key : at;
      Object.defineProperty(parent, name, {
        value: structuredClone(drawn.value),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
  });

/** As it comes out of a request. */
const posted = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

suite('the quick look at a lead', () => {
  for (const [name, lead] of [
    ['what a page sends', fullLead()],
    ['a lead of a form alone', plainLead()],
    ['a lead with a captcha', fullLead({ signals: { ...plainLead().signals, captcha: 'x' } })],
    ['what the model builds', buildLead(FACTS)],
  ] as const) {
    test(`is enough for ${name}`, () => {
      assert.equal(count(posted(lead)), countValues(posted(lead)));
    });
  }

  test('finds exact nothing that the schema refuses or changes', () => {
    let exact = 0;
    const lead = fc.constantFrom(fullLead(), plainLead());
    fc.assert(
      fc.property(lead, fc.array(change, { minLength: 1, maxLength: 2 }), (whole, changes) => {
        const data = posted(whole);
        for (const apply of changes) apply(data);
        const sent = posted(data);
        const values = count(sent);
        if (Number.isNaN(values)) return;
        exact++;
        assert.deepEqual(checkLead(sent), { lead: sent });
        assert.equal(values, countValues(sent));
      }),
      { seed: SEED, numRuns: 3_000 },
    );
    assert.ok(exact > 100, `expected some changes that leave it a lead, found ${exact}`);
  });

  test('takes all that the schema takes as it is', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
        const data = posted(fullLead());
        for (const apply of changes) apply(data);
        const sent = posted(data);
        assert.equal(count(sent) > 0, isDeepStrictEqual(checkLead(sent).lead, sent));
      }),
      { seed: SEED, numRuns: 3_000 },
    );
  });

  test('is never enough by a schema it does not know', () => {
    for (const schema of [
      v.pipe(v.string(), v.trim()),
      v.pipe(v.string(), v.minLength(1)),
      v.object({ date: v.date() }),
      v.optional(v.string()),
    ]) {
      const look = exactShape(schema);
      for (const data of ['a text', { date: 'x' }, undefined]) assert.equal(look(data), NaN);
    }
  });
});
