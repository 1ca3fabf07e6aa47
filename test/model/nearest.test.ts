import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from '../../src/model/nearest.ts';
import { SETTING_NAMES } from '../../src/page/setting-values.ts';

const cases: [written: string, name: string, edits: number][] = [
  ['endpoint', 'endpoint', 0],
  ['endpont', 'endpoint', 1],
  ['endPoint', 'endpoint', 0],
  ['enpdoint', 'endpoint', 2],
  ['url', 'email', 4],
  ['organisation', 'organization', 1],
  ['them', 'theme', 1],
];

for (const [written, name, edits] of cases) {
  test(`"${written}" is ${edits} letters from the setting "${name}"`, () => {
    assert.deepEqual(nearest(written, SETTING_NAMES), { name, edits });
  });
}

test('a name of a million letters costs no more than one of 64', () => {
  const { edits } = nearest('x'.repeat(1_000_000), ['keep']);
  assert.equal(edits, 64);
});
