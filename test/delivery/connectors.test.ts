import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { connectorNamed, connectorNames, requestOf } from '../../src/delivery/connectors.ts';
import { mintLeadId } from '../../src/delivery/lead-id.ts';
import { safeJson } from '../../src/delivery/safe-json.ts';
import { sampleLead } from './sample-lead.ts';
import { SERVICES } from './services.ts';

const lead = sampleLead('7b1f7d1e-0000-4000-8000-000000000001');

function posted(name: string, fragment = '') {
  return requestOf(connectorNamed(name)!, lead, safeJson(lead), fragment);
}

suite('Connectors', () => {
  test('are those of this version, and no other name gives one', () => {
    assert.deepEqual(connectorNames(), [
      'leadline',
      'json',
      'json+key',
      'form',
      'text',
      ...Object.keys(SERVICES),
    ]);
    for (const name of ['pigeon', 'JSON', '', 'constructor']) {
      assert.equal(connectorNamed(name), undefined);
    }
  });

  test('leadline, json, json+key and text carry the whole lead', () => {
    for (const name of ['leadline', 'json', 'json+key', 'text']) {
      assert.deepEqual(JSON.parse(posted(name).body), lead);
    }
  });

  test('only leadline and json+key send the key as a header, quoted', () => {
    const keyed = connectorNames().filter((name) => posted(name).headers['Idempotency-Key']);
    assert.deepEqual(keyed, ['leadline', 'json+key']);
    assert.equal(posted('leadline').headers['Idempotency-Key'], `"${lead.id}"`);
  });

  test('form and text need no preflight', () => {
    assert.match(posted('form').headers['Content-Type']!, /^application\/x-www-form-urlencoded/);
    assert.match(posted('text').headers['Content-Type']!, /^text\/plain/);
  });

  test('form sends the flat lead, its id and what stands in the fragment', () => {
    const fields = new URLSearchParams(posted('form', '#form-name=quote').body);
    assert.deepEqual(Object.fromEntries(fields), {
      id: lead.id,
      replaces: '',
      contact_name: 'Zoë Example',
      contact_email: 'zoe@example.com',
      'form-name': 'quote',
    });
  });
});

suite('JSON on a page with polluted prototypes', () => {
  for (const prototype of [Array.prototype, Object.prototype] as object[]) {
    test(`is right though ${prototype.constructor.name}.prototype.toJSON is not`, () => {
      const expected = JSON.stringify(lead);
      Object.defineProperty(prototype, 'toJSON', { configurable: true, value: () => 'polluted' });
      let naive: string;
      let safe: string;
      try {
        naive = JSON.stringify(lead);
        safe = safeJson(lead);
      } finally {
        Reflect.deleteProperty(prototype, 'toJSON');
      }
      assert.match(naive, /polluted/);
      assert.equal(safe, expected);
    });
  }
});

suite('A new lead’s id', () => {
  const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

  test('is a UUID, and new each time', () => {
    const ids = Array.from({ length: 1000 }, () => mintLeadId());
    for (const id of ids) assert.match(id, UUID);
    assert.equal(new Set(ids).size, 1000);
  });
});
