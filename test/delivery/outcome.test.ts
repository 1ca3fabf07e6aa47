import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Answer } from '../../src/delivery/answer.ts';
import type { Letter } from '../../src/delivery/connectors/connector.ts';
import { connectorNamed } from '../../src/delivery/connectors/registry.ts';
import { judge } from '../../src/delivery/outcome.ts';
import { sampleLead } from './sample-lead.ts';

const lead = sampleLead('7b1f7d1e-0000-4000-8000-000000000001');
const letter: Letter = {
  lead,
  json: JSON.stringify(lead),
  parameters: new URLSearchParams(),
  mapping: null,
};
const OURS = JSON.stringify({ id: lead.id });

function answer(status: number, text = '', more: Partial<Answer> = {}): Answer {
  return {
    status,
    text,
    opaque: false,
    redirected: false,
    contentType: 'application/json',
    retryAfter: null,
    ...more,
  };
}

function judged(given: Answer, connector = 'leadline') {
  return judge(given, connectorNamed(connector)!, letter, 0);
}

const html = { contentType: 'text/html; charset=utf-8' };
const redirected = { redirected: true };

suite('A success is what the endpoint confirmed', () => {
  const rows: [connector: string, what: string, Answer, expected: string][] = [
    ['leadline', '201 with our id', answer(201, OURS), 'confirmed'],
    ['leadline', '200 with our id', answer(200, OURS), 'confirmed'],
    ['leadline', '201 with another id', answer(201, '{"id":"x"}'), 'again'],
    ['leadline', '200 without JSON', answer(200, 'ok'), 'again'],
    ['leadline', '200 with null', answer(200, 'null'), 'again'],
    ['leadline', '204', answer(204), 'again'],
    ['leadline', 'a page of a portal', answer(200, '<html>Log in', html), 'again'],
    ['leadline', 'our id after a redirect', answer(200, OURS, redirected), 'again'],
    ['leadline', 'a redirect', answer(303, '', redirected), 'again'],
    ['json', '200 with anything', answer(200, 'ok', { contentType: 'text/plain' }), 'confirmed'],
    ['json', '204', answer(204, '', { contentType: '' }), 'confirmed'],
    ['json', 'an empty text/html', answer(200, '', html), 'confirmed'],
    ['json', 'JSON declared as text/html', answer(200, '{"ok":true}', html), 'confirmed'],
    ['json', 'text/html', answer(200, 'Please log in', html), 'again'],
    ['json', 'HTML, no type', answer(200, '\n<!DOCTYPE html><p>', { contentType: '' }), 'again'],
    ['json', 'HTML under a false type', answer(200, '<html lang=en>'), 'again'],
    ['json', 'XML', answer(200, '<?xml version="1.0"?><ok/>'), 'confirmed'],
    ['json', '200 after a redirect', answer(200, '{}', redirected), 'again'],
    ['json', 'a hidden redirect', answer(0, '', redirected), 'again'],
    ['json', 'an opaque answer', answer(0, '', { opaque: true }), 'again'],
    ['json+key', '200', answer(200, '{}'), 'confirmed'],
    ['form', '200 with JSON', answer(200, '{}'), 'confirmed'],
    ['form', 'a page that may say thank you', answer(200, '<html>', html), 'unconfirmed'],
    ['form', 'a redirect to such a page', answer(0, '', redirected), 'unconfirmed'],
    ['text', '200', answer(200, 'ok', { contentType: 'text/plain' }), 'confirmed'],
    ['text', 'a page', answer(200, '<html>', html), 'unconfirmed'],
  ];
  for (const [connector, what, given, expected] of rows) {
    test(`${connector}: ${what} is ${expected}`, () => {
      assert.equal(judged(given, connector).kind, expected);
    });
  }
});

suite('Any other answer', () => {
  const kinds: Record<string, number[]> = {
    again: [408, 409, 425, 429, 500, 501, 502, 503, 504, 511, 599],
    'owners-mistake': [401, 402, 403, 404, 405, 406, 407, 410, 411, 414, 418, 421, 423, 426, 451],
    refused: [400, 413, 415, 422],
  };
  for (const [expected, statuses] of Object.entries(kinds)) {
    for (const status of statuses) {
      test(`${status} is ${expected}`, () => {
        for (const connector of ['leadline', 'json', 'form', 'text']) {
          const outcome = judged(answer(status, 'x'), connector);
          assert.equal(outcome.kind, expected);
          assert.equal(outcome.problem?.status, status);
          assert.equal(outcome.problem.ownersMistake, expected === 'owners-mistake');
        }
      });
    }
  }

  test('no answer is tried again without a status', () => {
    for (const failure of ['network', 'timeout'] as const) {
      const outcome = judge({ failure }, connectorNamed('json')!, letter, 0);
      assert.equal(outcome.kind, 'again');
      assert.equal(outcome.problem?.status, null);
    }
  });

  test('Retry-After is heard on what is tried again', () => {
    const outcome = judged(answer(503, '', { retryAfter: '30' }));
    assert.equal(outcome.kind === 'again' && outcome.waitMs, 30_000);
  });

  for (const name of ['proof-required', 'proof-expired']) {
    test(`403 ${name} is tried again as a matter of proof`, () => {
      const outcome = judged(answer(403, JSON.stringify({ type: `urn:leadline:problem:${name}` })));
      assert.equal(outcome.kind === 'again' && outcome.cause, 'proof');
    });
  }

  test('403 origin-refused is the owner’s mistake', () => {
    const text = JSON.stringify({ type: 'urn:leadline:problem:origin-refused' });
    assert.equal(judged(answer(403, text)).kind, 'owners-mistake');
  });

  test('422 key-reused says so, and no other refusal does', () => {
    const reused = (status: number, name: string) =>
      judged(answer(status, JSON.stringify({ type: `urn:leadline:problem:${name}` }))).problem
        ?.keyReused;
    assert.equal(reused(422, 'key-reused'), true);
    assert.equal(reused(422, 'invalid-fields'), false);
    assert.equal(reused(400, 'key-reused'), false);
  });
});

suite('The fields of a problem', () => {
  const rows: [path: object, field: string][] = [
    [{ field: 'email' }, 'email'],
    [{ field: 'contact.email' }, 'email'],
    [{ pointer: '#/contact/email' }, 'email'],
    [{ pointer: '/request/custom/staff' }, 'staff'],
    [{ pointer: '#/request/topics/0' }, 'standards'],
    [{ field: 'request.timeframe' }, 'timeframe'],
    [{ field: 'consent[0].given' }, 'privacy'],
    [{ pointer: '#/consent/7/given' }, '7'],
    [{ pointer: '#/source/page' }, 'source.page'],
    [{ field: 7 }, ''],
  ];
  for (const [path, field] of rows) {
    test(`${JSON.stringify(path)} is the field "${field}"`, () => {
      const text = JSON.stringify({ errors: [{ ...path, message: 'wrong' }] });
      assert.deepEqual(judged(answer(422, text)).problem?.fields, [{ field, message: 'wrong' }]);
    });
  }

  test('detail stands in for message', () => {
    const text = JSON.stringify({ title: 'Not valid', errors: [{ pointer: '#/x', detail: 'no' }] });
    const { problem } = judged(answer(400, text));
    assert.equal(problem?.title, 'Not valid');
    assert.deepEqual(problem.fields, [{ field: 'x', message: 'no' }]);
  });

  for (const text of ['', '<html>', 'null', '[]', '7', '{"errors":7}', '{"errors":[null,7,{}]}']) {
    test(`${JSON.stringify(text)} tells nothing and breaks nothing`, () => {
      const { problem } = judged(answer(400, text));
      assert.deepEqual([problem?.title, problem?.fields], ['', []]);
    });
  }

  test('endless ones are cut', () => {
    const errors = Array.from({ length: 1000 }, () => ({ field: 'x', message: 'y'.repeat(9999) }));
    const { problem } = judged(answer(422, JSON.stringify({ errors })));
    assert.equal(problem?.fields.length, 50);
    assert.equal(problem.fields[0]?.message.length, 500);
  });
});
