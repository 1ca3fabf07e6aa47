import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { fullLead } from './fixtures/lead.ts';
import {
  Cleanup,
  TOKEN,
  postLead,
  problemOf,
  startReceiver,
  temporaryFolder,
  type ReceiverProcess,
} from './receiver-process.ts';

/** The cookie a browser would send back. */
function cookieOf(response: Response): string {
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

/** The proof that the inbox puts into its pages for this session. */
async function csrfOf(url: string, cookie: string): Promise<string> {
  const page = await (await fetch(`${url}/`, { headers: { cookie } })).text();
  return /data-csrf="([0-9a-f]{64})"/.exec(page)?.[1] ?? '';
}

function signIn(url: string, token: string, headers: Record<string, string> = {}) {
  return fetch(`${url}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: url, ...headers },
    body: new URLSearchParams({ token }),
  });
}

suite('What belongs to the owner', () => {
  const cleanup = new Cleanup(after);
  const lead = fullLead();
  let receiver: ReceiverProcess;
  before(async () => {
    receiver = await startReceiver(cleanup, { 'trust-proxy': true });
    await postLead(receiver.url, lead);
  });
  let senders = 0;
  /** So many wrong tokens come from many addresses. */
  const elsewhere = () => ({ 'x-forwarded-for': `192.0.2.${++senders}` });

  for (const [method, path] of [
    ['GET', '/leads'],
    ['HEAD', '/leads'],
    ['GET', '/leads.csv'],
    ['GET', '/leads/stream'],
    ['GET', `/leads/${lead.id}`],
    ['DELETE', `/leads/${lead.id}`],
  ] as const) {
    for (const [who, headers] of [
      ['nobody', {}],
      ['a wrong token', { authorization: 'Bearer wrong' }],
      ['the token with a letter more', { authorization: `Bearer ${TOKEN}x` }],
      ['the token without its last letter', { authorization: `Bearer ${TOKEN.slice(0, -1)}` }],
      ['an empty token', { authorization: 'Bearer ' }],
      ['the token as a password', { authorization: `Basic ${btoa(`x:${TOKEN}`)}` }],
      ['an invented session', { cookie: 'leadline-00000000=abc' }],
    ] as const) {
      test(`refuses ${method} ${path.replace(lead.id, ':id')} to ${who}`, async () => {
        const answer = await fetch(receiver.url + path, {
          method,
          headers: { ...headers, ...elsewhere() },
        });
        assert.equal(answer.status, 401);
        assert.match(answer.headers.get('www-authenticate') ?? '', /^Bearer/);
        if (method !== 'HEAD') {
          assert.equal((await problemOf(answer)).type, 'urn:leadline:problem:unauthorized');
        }
      });
    }
  }

  test('is the inbox too, which asks to sign in', async () => {
    const answer = await fetch(`${receiver.url}/`, { redirect: 'manual' });
    assert.equal(answer.status, 303);
    assert.equal(answer.headers.get('location'), '/sign-in');
  });

  test('is open to a browser that signed in, until it signs out', async () => {
    const answer = await signIn(receiver.url, ` ${TOKEN} `);
    assert.equal(answer.status, 303);
    const [cookie = ''] = answer.headers.getSetCookie();
    assert.match(cookie, /; HttpOnly/);
    assert.match(cookie, /; SameSite=Strict/);
    assert.doesNotMatch(cookie, /; Secure/);
    assert.ok(!cookie.includes(TOKEN));
    const headers = { cookie: cookieOf(answer) };
    assert.equal((await fetch(`${receiver.url}/leads`, { headers })).status, 200);
    const out = await fetch(`${receiver.url}/sign-out`, {
      method: 'POST',
      redirect: 'manual',
      headers: { ...headers, origin: receiver.url },
      body: new URLSearchParams({ csrf: await csrfOf(receiver.url, headers.cookie) }),
    });
    assert.equal(out.status, 303);
    assert.equal((await fetch(`${receiver.url}/leads`, { headers })).status, 401);
  });

  test('is not removed by another page that uses the session', async () => {
    const cookie = cookieOf(await signIn(receiver.url, TOKEN));
    const proof = { 'leadline-csrf': await csrfOf(receiver.url, cookie) };
    const other = cookieOf(await signIn(receiver.url, TOKEN));
    const requests: Record<string, string>[] = [
      { cookie, ...proof, origin: 'https://evil.example' },
      { cookie, ...proof, 'sec-fetch-site': 'same-site', origin: receiver.url },
      { cookie, ...proof, 'sec-fetch-site': 'cross-site' },
      { cookie, ...proof },
      { cookie, origin: receiver.url },
      { cookie, origin: receiver.url, 'leadline-csrf': '' },
      { cookie, origin: receiver.url, 'leadline-csrf': await csrfOf(receiver.url, other) },
    ];
    for (const headers of requests) {
      const answer = await fetch(`${receiver.url}/leads/${lead.id}`, { method: 'DELETE', headers });
      assert.equal(answer.status, 401);
    }
    const there = await fetch(`${receiver.url}/leads/${lead.id}`, { headers: { cookie } });
    assert.equal(there.status, 200);
  });

  test('opens by the link of the terminal once', async () => {
    // Previews and scanners look first, and spend nothing.
    for (const method of ['HEAD', 'GET', 'GET']) {
      const look = await fetch(receiver.signInLink, { method });
      assert.equal(look.status, 200);
      assert.deepEqual(look.headers.getSetCookie(), []);
    }
    const link = new URL(receiver.signInLink).searchParams.get('link') ?? '';
    const press = (origin: string) =>
      fetch(`${receiver.url}/sign-in`, {
        method: 'POST',
        redirect: 'manual',
        headers: { origin },
        body: new URLSearchParams({ link }),
      });
    assert.equal((await press('https://evil.example')).status, 403);
    const first = await press(receiver.url);
    assert.equal(first.status, 303);
    const headers = { cookie: cookieOf(first) };
    assert.equal((await fetch(`${receiver.url}/`, { headers, redirect: 'manual' })).status, 200);
    for (const second of [await press(receiver.url), await fetch(receiver.signInLink)]) {
      assert.equal(second.status, 401);
      assert.deepEqual(second.headers.getSetCookie(), []);
    }
  });

  test('says no to a wrong token in words, and to signing in from another page', async () => {
    const wrong = await signIn(receiver.url, 'wrong');
    assert.equal(wrong.status, 401);
    assert.match(await wrong.text(), /This is not the token/);
    const foreign = await signIn(receiver.url, TOKEN, { origin: 'https://evil.example' });
    assert.equal(foreign.status, 403);
    assert.deepEqual(foreign.headers.getSetCookie(), []);
  });

  test('is shown under a policy that runs nothing but its own script', async () => {
    const page = await fetch(`${receiver.url}/sign-in`);
    const policy = page.headers.get('content-security-policy') ?? '';
    for (const directive of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]) {
      assert.ok(policy.split('; ').includes(directive), `expected ${directive}, found ${policy}`);
    }
    assert.equal(page.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(page.headers.get('x-frame-options'), 'DENY');
    assert.equal(page.headers.get('cache-control'), 'no-store');
  });
});

test('Guessing the token is slowed down', async (t) => {
  const receiver = await startReceiver(new Cleanup((end) => t.after(end)));
  const statuses: number[] = [];
  for (let guess = 0; guess < 12; guess++) {
    statuses.push((await signIn(receiver.url, `guess ${guess}`)).status);
  }
  assert.deepEqual(statuses, [...Array<number>(10).fill(401), 429, 429]);
  const answer = await signIn(receiver.url, TOKEN);
  assert.equal(answer.status, 429);
  assert.match(answer.headers.get('retry-after') ?? '', /^\d+$/);
});

test('Guessing it as a bearer is slowed down alike, and together with the page', async (t) => {
  const receiver = await startReceiver(new Cleanup((end) => t.after(end)));
  const ask = (token: string) =>
    fetch(`${receiver.url}/leads`, { headers: { authorization: `Bearer ${token}` } });
  const right = await Promise.all(Array.from({ length: 40 }, () => ask(TOKEN)));
  assert.ok(right.every(({ status }) => status === 200));
  const guesses = await Promise.all(Array.from({ length: 9 }, (_, guess) => ask(`guess-${guess}`)));
  assert.ok(guesses.every(({ status }) => status === 401));
  assert.equal((await signIn(receiver.url, 'guess')).status, 401);
  for (const token of ['guess', TOKEN]) {
    const answer = await ask(token);
    assert.equal(answer.status, 429);
    assert.match(answer.headers.get('retry-after') ?? '', /^\d+$/);
    assert.equal((await problemOf(answer)).type, 'urn:leadline:problem:rate-limited');
  }
});

test('A session lasts over a restart, but not over a new token', async (t) => {
  const cleanup = new Cleanup((end) => t.after(end));
  const database = `${temporaryFolder(cleanup)}/leads.db`;
  let receiver = await startReceiver(cleanup, { database });
  const headers = { cookie: cookieOf(await signIn(receiver.url, TOKEN)) };
  await receiver.end('SIGTERM');
  receiver = await startReceiver(cleanup, { database });
  assert.equal((await fetch(`${receiver.url}/leads`, { headers })).status, 200);
  await receiver.end('SIGTERM');
  receiver = await startReceiver(cleanup, { database, token: 'another-token' });
  assert.equal((await fetch(`${receiver.url}/leads`, { headers })).status, 401);
});

test('Behind a proxy with https the session cookie is for https alone', async (t) => {
  const receiver = await startReceiver(new Cleanup((end) => t.after(end)), { 'trust-proxy': true });
  const origin = receiver.url.replace('http:', 'https:');
  const answer = await signIn(receiver.url, TOKEN, { origin, 'x-forwarded-proto': 'https' });
  assert.equal(answer.status, 303);
  assert.match(answer.headers.getSetCookie()[0] ?? '', /^__Host-leadline-.*; Path=\/; .*Secure/);
  const headers = { cookie: cookieOf(answer), 'x-forwarded-proto': 'https' };
  assert.equal((await fetch(`${receiver.url}/leads`, { headers })).status, 200);
  const bare = { ...headers, cookie: headers.cookie.replace('__Host-', '') };
  assert.equal((await fetch(`${receiver.url}/leads`, { headers: bare })).status, 401);
});
