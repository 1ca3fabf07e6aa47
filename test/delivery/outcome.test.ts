import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { connectorNamed } from '../../src/delivery/connectors.ts';
import { judge } from '../../src/delivery/outcome.ts';
import { HOUR_MS } from '../../src/delivery/retry.ts';
import { sampleLead } from './sample-lead.ts';

const lead = sampleLead('7b1f7d1e-0000-4000-8000-000000000001');
const OURS = JSON.stringify({ id: lead.id });
const JSON_TYPE = 'application/json';
const HTML = 'text/html; charset=utf-8';

interface Answered {
  response: Response;
  text: string;
}

function answer(status: number, text = '', type = JSON_TYPE, more: HeadersInit = {}): Answered {
  const body = status === 204 ? null : text;
  return {
    response: new Response(body, { status, headers: { 'Content-Type': type, ...more } }),
    text,
  };
}

/** As a browser hands it over where redirects are not followed. */
const hiddenRedirect = (): Answered => ({ response: Response.error(), text: '' });

/** As a page's own fetch may, which follows them all the same. */
function redirected(given: Answered): Answered {
  Object.defineProperty(given.response, 'redirected', { value: true });
  return given;
}

const judged = (given: Answered | null, connector = 'leadline') =>
  judge(given, connectorNamed(connector)!, lead, 0);

suite('A success is what the endpoint confirmed', () => {
  const rows: [connector: string, what: string, Answered, expected: string][] = [
    ['leadline', '201 with our id', answer(201, OURS), 'sent'],
    ['leadline', '200 with our id', answer(200, OURS), 'sent'],
    ['leadline', '201 with another id', answer(201, '{"id":"x"}'), 'waiting'],
    ['leadline', '200 without JSON', answer(200, 'ok'), 'waiting'],
    ['leadline', '200 with null', answer(200, 'null'), 'waiting'],
    ['leadline', '204', answer(204), 'waiting'],
    ['leadline', 'a page of a portal', answer(200, '<html>Log in', HTML), 'waiting'],
    ['leadline', 'our id after a redirect', redirected(answer(200, OURS)), 'waiting'],
    ['leadline', 'a redirect', answer(303), 'waiting'],
    ['json', '200 with anything', answer(200, 'ok', 'text/plain'), 'sent'],
    ['json', '204', answer(204, '', ''), 'sent'],
    ['json', 'an empty text/html', answer(200, '', HTML), 'sent'],
    ['json', 'JSON declared as text/html', answer(200, '{"ok":true}', HTML), 'sent'],
    ['json', 'text/html', answer(200, 'Please log in', HTML), 'waiting'],
    ['json', 'HTML, no type', answer(200, '\n<!DOCTYPE html><p>', ''), 'waiting'],
    ['json', 'HTML under a false type', answer(200, '<html lang=en>'), 'waiting'],
    ['json', 'XML', answer(200, '<?xml version="1.0"?><ok/>'), 'sent'],
    ['json', '200 after a redirect', redirected(answer(200, '{}')), 'waiting'],
    ['json', 'a hidden redirect', hiddenRedirect(), 'waiting'],
    ['json+key', '200', answer(200, '{}'), 'sent'],
    ['form', '200 with JSON', answer(200, '{}'), 'sent'],
    ['form', 'a page that may say thank you', answer(200, '<html>', HTML), 'unconfirmed'],
    ['form', 'a redirect to such a page', hiddenRedirect(), 'unconfirmed'],
    ['text', '200', answer(200, 'ok', 'text/plain'), 'sent'],
    ['text', 'a page', answer(200, '<html>', HTML), 'unconfirmed'],
  ];
  for (const [connector, what, given, expected] of rows) {
    test(`${connector}: ${what} is ${expected}`, () => {
      assert.equal(judged(given, connector).state, expected);
    });
  }
});

suite('Any other answer', () => {
  const kinds: Record<string, number[]> = {
    waiting: [408, 409, 425, 429, 500, 501, 502, 503, 504, 511, 599],
    'owners-mistake': [401, 402, 403, 404, 405, 406, 407, 410, 411, 414, 418, 421, 423, 426, 451],
    refused: [400, 413, 415, 422],
  };
  for (const [expected, statuses] of Object.entries(kinds)) {
    for (const status of statuses) {
      test(`${status} is ${expected}`, () => {
        for (const connector of ['leadline', 'json', 'form', 'text']) {
          const outcome = judged(answer(status, 'x'), connector);
          const isOwners = expected === 'owners-mistake';
          assert.equal(outcome.state, isOwners ? 'waiting' : expected);
          assert.equal(!!outcome.problem?.ownersMistake, isOwners);
          assert.equal(outcome.waitMs, isOwners ? HOUR_MS : 0);
        }
      });
    }
  }

  test('no answer is tried again', () => {
    const outcome = judged(null);
    assert.equal(outcome.state, 'waiting');
    assert.ok(outcome.problem);
  });

  test('Retry-After is heard on what is tried again', () => {
    const outcome = judged(answer(503, '', JSON_TYPE, { 'Retry-After': '30' }));
    assert.equal(outcome.waitMs, 30_000);
  });

  for (const name of ['proof-required', 'proof-expired']) {
    test(`403 ${name} is tried again as a matter of proof`, () => {
      const outcome = judged(answer(403, JSON.stringify({ type: `urn:leadline:problem:${name}` })));
      assert.equal(outcome.state, 'waiting');
      assert.deepEqual(outcome.report, ['challenge-failed', name]);
    });
  }

  test('403 origin-refused is the owner’s mistake', () => {
    const text = JSON.stringify({ type: 'urn:leadline:problem:origin-refused' });
    assert.equal(judged(answer(403, text)).problem?.ownersMistake, true);
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
    const text = JSON.stringify({ errors: [{ pointer: '#/x', detail: 'no' }] });
    const { problem } = judged(answer(400, text));
    assert.deepEqual(problem?.fields, [{ field: 'x', message: 'no' }]);
  });

  for (const text of ['', '<html>', 'null', '[]', '7', '{"errors":7}', '{"errors":[null,7,{}]}']) {
    test(`${JSON.stringify(text)} tells nothing and breaks nothing`, () => {
      const { problem } = judged(answer(400, text));
      assert.deepEqual(problem?.fields, []);
    });
  }
});
