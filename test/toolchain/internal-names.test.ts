import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { internalNames, publicNames } from '../../.ci/internal-names.ts';
import { connectorNamed } from '../../src/delivery/connectors.ts';
import { judge } from '../../src/delivery/outcome.ts';
import { recordOf } from '../../src/delivery/outbox-record.ts';
import { page } from '../../src/page/page-state.ts';
import { sampleLead } from '../delivery/sample-lead.ts';

const script = readFileSync(resolve(import.meta.dirname, '../../dist/leadline.js'), 'utf8');
const names = internalNames();

test('no name that is shortened may stand in a content file, a lead or the settings', () => {
  const known = publicNames();
  assert.ok(known.has('recommendations') && known.has('phoneE164') && known.has('endpoint'));
  assert.deepEqual(
    names.filter((name) => known.has(name)),
    [],
  );
});

test('no name that is shortened may stand in a result, where a page reads it', () => {
  const known = publicNames();
  for (const name of ['working', 'ranges', 'series', 'score', 'band', 'reason']) {
    assert.ok(known.has(name), name);
  }
});

test('no name that is shortened is kept on the device, where another version reads it', () => {
  const record = recordOf(sampleLead('a'), {
    endpoint: 'a',
    url: 'https://a.example',
    connector: 'json',
    savedMs: 0,
    keepMs: 0,
  });
  assert.deepEqual(
    names.filter((name) => name in record),
    [],
  );
});

test('no name that is shortened stands in what a record keeps of an answer', () => {
  const kept = [404, 422].map((status) => {
    const body = { type: 'urn:leadline:problem:key-reused', errors: [{ field: 'a' }] };
    const response = Response.json(body, { status });
    const answer = { response, text: JSON.stringify(body) };
    return judge(answer, connectorNamed('leadline')!, sampleLead('a'), 0).problem!;
  });
  const known = new Set(kept.flatMap((one) => [one, ...one.fields]).flatMap(Object.keys));
  assert.deepEqual([...known].sort(), ['field', 'fields', 'keyReused', 'message', 'ownersMistake']);
  assert.deepEqual(
    names.filter((name) => known.has(name)),
    [],
  );
});

test('no name that is shortened stands in what a page shares with another copy of the script', () => {
  Object.assign(globalThis, { document: {} });
  const made = Object.keys(page());
  assert.ok(made.includes('configured'));
  const shared = [...made, ...'tag keptFor quiz estimate touch lead scope gaps'.split(' ')];
  assert.deepEqual(
    names.filter((name) => shared.includes(name)),
    [],
  );
});

test('no name that is shortened is bound in a template, which the minifier does not read', () => {
  const bound = names.filter(
    (name) => script.includes(`.${name}=`) || script.includes(`?${name}=`),
  );
  assert.deepEqual(bound, []);
});

test('no name that is shortened is decorated or looked up by a text', () => {
  const texts = new Set(script.match(/(?<=prototype,"|\["|hasOwnProperty\(")\w+(?=")/g));
  assert.ok(texts.has('values'), 'the properties of the form are seen');
  assert.deepEqual(
    names.filter((name) => texts.has(name)),
    [],
  );
});

test('no name that is shortened stands in the answer of an endpoint', () => {
  const answer = 'type title status detail errors field pointer message id'.split(' ');
  assert.deepEqual(
    names.filter((name) => answer.includes(name)),
    [],
  );
});
