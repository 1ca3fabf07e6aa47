import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import {
  StoreUnavailableError,
  createReceiver,
  openSqliteStore,
  type LeadStore,
} from '../../src/receiver/index.ts';
import { fullLead } from './fixtures/lead.ts';
import { withTexts } from './hostile.ts';
import { TOKEN } from './receiver-process.ts';

const MARKER = 'mark3r';

/** Whatever can be told of a person or a secret, in every place a request has for it. */
function requests(): Request[] {
  const url = (path: string) => `http://receiver.example${path}`;
  const json = { 'content-type': 'application/json' };
  const owner = { authorization: `Bearer ${TOKEN}` };
  const lead = withTexts(fullLead(), () => MARKER);
  const post = (body: unknown, headers: Record<string, string> = json) =>
    new Request(url('/leads'), {
      method: 'POST',
      headers,
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const marked = { ...lead, signals: { ...lead.signals, proof: null } };
  return [
    post(marked),
    post(marked),
    post({ ...marked, summary: `Another ${MARKER}` }),
    post(lead),
    post({ ...marked, id: MARKER }),
    post({ ...marked, [MARKER]: { [MARKER]: MARKER }, priority: MARKER }),
    post({ schema: MARKER }),
    post(`{"${MARKER}"`),
    post(marked, { ...json, 'idempotency-key': MARKER }),
    post(marked, { ...json, origin: MARKER }),
    post(marked, { ...json, origin: `https://user:${MARKER}@evil.example` }),
    post(marked, { 'content-type': MARKER }),
    post(marked, { ...json, 'content-encoding': MARKER, 'x-forwarded-for': MARKER }),
    new Request(url(`/${MARKER}?${MARKER}=${MARKER}`), { headers: { 'user-agent': MARKER } }),
    new Request(url(`/leads/${MARKER}`), { headers: owner }),
    new Request(url(`/leads?q=${MARKER}`), { headers: owner }),
    new Request(url(`/leads?after=${MARKER}`), { headers: owner }),
    new Request(url(`/leads.csv?q=${MARKER}`), { headers: owner }),
    new Request(url(`/leads/${marked.id}`), { headers: owner }),
    new Request(url(`/leads/${marked.id}`), { headers: owner, method: 'DELETE' }),
    new Request(url('/leads'), { headers: { authorization: `Bearer ${MARKER}` } }),
    new Request(url(`/sign-in?link=${MARKER}`)),
    new Request(url('/sign-in'), {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({
        token: MARKER,
        email: `${MARKER}@mail.example`,
        password: MARKER,
      }),
    }),
    new Request(url(`/?q=${MARKER}&lead=${MARKER}`), { headers: { ...owner, cookie: MARKER } }),
    new Request(url('/health'), { method: MARKER }),
  ];
}

async function logOf(store: LeadStore): Promise<string[]> {
  const log: string[] = [];
  const receiver = await createReceiver({
    store,
    token: TOKEN,
    newLeadsPerMinute: 4,
    trustProxy: true,
    writeLog: (line) => log.push(line),
  });
  for (const request of requests()) {
    const answer = await receiver.fetch(request, { address: '192.0.2.77' });
    await answer.text();
  }
  await receiver.close();
  return log;
}

function assertNothingPersonal(log: readonly string[]): void {
  for (const line of log) {
    const entry = JSON.parse(line) as Record<string, unknown>;
    assert.match(String(entry.time), /^\d{4}-\d\d-\d\dT/);
    assert.ok(['info', 'warn', 'error'].includes(String(entry.level)));
    assert.match(String(entry.event), /^[a-z-]+$/);
    for (const secret of [MARKER, '192.0.2.77', TOKEN]) {
      assert.ok(!line.includes(secret), `found ${secret} in ${line}`);
    }
    assert.doesNotMatch(line, /[0-9a-f]{8}-[0-9a-f]{4}-/);
  }
}

suite('The log', () => {
  test('is a line of JSON an event, and tells nothing of the person, wherever it stood', async () => {
    const log = await logOf(openSqliteStore(':memory:'));
    assert.equal(
      log.filter((line) => line.includes('"event":"request"')).length,
      requests().length,
    );
    assertNothingPersonal(log);
  });

  test('tells nothing either when the store quotes what it could not take', async () => {
    const store = openSqliteStore(':memory:');
    const fails = () =>
      Promise.reject(
        new StoreUnavailableError(`database: invalid value "${MARKER}" near '${MARKER}'`),
      );
    const log = await logOf({ ...store, insert: fails, list: fails, get: fails });
    assert.ok(log.some((line) => line.includes('"event":"store-unavailable"')));
    assertNothingPersonal(log);
  });

  test('tells nothing either of what nobody expected', async () => {
    const store = openSqliteStore(':memory:');
    const fails = () => Promise.reject(new TypeError(`${MARKER} is not a function`));
    const log = await logOf({ ...store, insert: fails, list: fails, get: fails });
    assert.ok(log.some((line) => line.includes('"event":"failed"')));
    assertNothingPersonal(log);
  });
});
