import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { createOrigins } from '../../src/receiver/origins.ts';
import { plainLead } from './fixtures/lead.ts';
import {
  Cleanup,
  allLeads,
  postLead,
  problemOf,
  startReceiver,
  type ReceiverProcess,
} from './receiver-process.ts';

const ALLOWED = 'https://www.example.com';

suite('A page of another origin', () => {
  const cleanup = new Cleanup(after);
  let receiver: ReceiverProcess;
  before(async () => {
    receiver = await startReceiver(cleanup, { origins: `${ALLOWED}, http://localhost:3000` });
  });

  for (const origin of [ALLOWED, 'http://localhost:3000']) {
    test(`may send from ${origin} and read the answer`, async () => {
      const preflight = await fetch(`${receiver.url}/leads`, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type,idempotency-key',
        },
      });
      assert.equal(preflight.status, 204);
      assert.equal(preflight.headers.get('access-control-allow-origin'), origin);
      assert.equal(preflight.headers.get('access-control-allow-methods'), 'POST');
      assert.equal(
        preflight.headers.get('access-control-allow-headers'),
        'content-type, idempotency-key',
      );
      assert.equal(preflight.headers.get('access-control-max-age'), '7200');
      assert.equal(preflight.headers.get('access-control-allow-credentials'), null);

      const answer = await postLead(receiver.url, plainLead(), { origin });
      assert.equal(answer.status, 201);
      assert.equal(answer.headers.get('access-control-allow-origin'), origin);
      assert.equal(answer.headers.get('access-control-expose-headers'), 'Retry-After');
      assert.equal(answer.headers.get('vary'), 'Origin');
    });
  }

  test('may read why its lead was refused', async () => {
    const answer = await postLead(receiver.url, '{', { origin: ALLOWED });
    assert.equal(answer.status, 400);
    assert.equal(answer.headers.get('access-control-allow-origin'), ALLOWED);
    assert.equal(answer.headers.get('access-control-expose-headers'), 'Retry-After');
  });

  for (const [what, origin] of [
    ['a subdomain', 'https://shop.www.example.com'],
    ['the parent domain', 'https://example.com'],
    ['a suffix', 'https://www.example.com.evil.example'],
    ['a prefix', 'https://evil-www.example.com'],
    ['another scheme', 'http://www.example.com'],
    ['another port', 'https://www.example.com:8443'],
    ['another port of localhost', 'http://localhost:3001'],
    ['other case', 'https://WWW.example.com'],
    ['a trailing slash', 'https://www.example.com/'],
    ['a sandboxed frame', 'null'],
    ['an empty origin', ''],
    ['a list', `${ALLOWED} https://evil.example`],
  ] as const) {
    test(`is refused as ${what}`, async () => {
      const before = await allLeads(receiver.url);
      const answer = await postLead(receiver.url, plainLead(), { origin });
      assert.equal(answer.status, 403);
      assert.equal(answer.headers.get('access-control-allow-origin'), null);
      assert.equal(answer.headers.get('vary'), 'Origin');
      assert.equal((await problemOf(answer)).type, 'urn:leadline:problem:origin-refused');
      const preflight = await fetch(`${receiver.url}/leads`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      });
      assert.equal(preflight.headers.get('access-control-allow-origin'), null);
      assert.deepEqual(await allLeads(receiver.url), before);
    });
  }

  test('is refused before its body is looked at', async () => {
    const answer = await postLead(receiver.url, 'not a lead', { origin: 'https://evil.example' });
    assert.equal(answer.status, 403);
  });

  test('may read nothing of the owner’s', async () => {
    const answer = await fetch(`${receiver.url}/leads`, { headers: { origin: ALLOWED } });
    assert.equal(answer.status, 401);
    assert.equal(answer.headers.get('access-control-allow-origin'), null);
  });
});

suite('The list of origins', () => {
  test('lets everyone in only by *', () => {
    assert.ok(createOrigins(['*']).allows('https://anyone.example', 'http://own.example'));
    assert.ok(createOrigins(['*']).allows('null', 'http://own.example'));
    assert.ok(!createOrigins([]).allows('https://anyone.example', 'http://own.example'));
    assert.ok(createOrigins([]).allows('http://own.example', 'http://own.example'));
  });

  for (const wrong of [
    'example.com',
    'https://example.com/path',
    'ftp://example.com',
    'https://*.example.com/',
    'null',
  ]) {
    test(`refuses ${wrong} at the start`, () => {
      assert.throws(() => createOrigins([wrong]), /expected an origin such as/);
    });
  }
});
