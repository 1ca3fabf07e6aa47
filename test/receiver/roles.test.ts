import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Role } from '../../src/receiver/store/store.ts';
import { fullLead } from './fixtures/lead.ts';
import { ORIGIN, OWNERS_TOKEN, form, sharedInbox, type Session } from './inbox-people.ts';

type Who = Role | 'nobody' | 'token';
const EVERYONE: readonly Who[] = ['nobody', 'viewer', 'member', 'owner', 'token'];

interface Ask {
  method: string;
  /** `:lead` and `:person` stand for ids of what is there. */
  path: string;
  json?: object;
  fields?: Record<string, string>;
  /** Status for each of EVERYONE, in that order. */
  expected: readonly [number, number, number, number, number];
}

/** Every address behind the sign-in, and what it answers to whom. */
const TABLE: readonly Ask[] = [
  { method: 'GET', path: '/leads', expected: [401, 200, 200, 200, 200] },
  { method: 'GET', path: '/leads/:lead', expected: [401, 200, 200, 200, 200] },
  { method: 'GET', path: '/leads/:lead/notes', expected: [401, 200, 200, 200, 200] },
  { method: 'HEAD', path: '/leads/stream', expected: [401, 200, 200, 200, 200] },
  { method: 'GET', path: '/leads.csv', expected: [401, 403, 403, 200, 200] },
  { method: 'DELETE', path: '/leads/:lead', expected: [401, 403, 403, 204, 204] },
  ...[{ status: 'won' }, { spam: true }, { assignee: null }].map((json): Ask => ({
    method: 'PATCH',
    path: '/leads/:lead',
    json,
    expected: [401, 403, 200, 200, 200],
  })),
  {
    method: 'POST',
    path: '/leads/:lead/notes',
    json: { text: 'Called.' },
    expected: [401, 403, 201, 201, 201],
  },
  ...Object.entries({ status: 'lost', note: 'Called.', spam: 'true', assignee: '' }).map(
    ([name, value]): Ask => ({
      method: 'POST',
      path: '/leads/:lead',
      fields: { [name]: value },
      expected: [401, 403, 303, 303, 303],
    }),
  ),
  { method: 'GET', path: '/metrics', expected: [401, 403, 403, 200, 200] },
  // Pages show the way in to whoever is not signed in.
  { method: 'GET', path: '/', expected: [303, 200, 200, 200, 200] },
  { method: 'GET', path: '/?lead=:lead', expected: [303, 200, 200, 200, 200] },
  { method: 'GET', path: '/leads/:lead/print', expected: [303, 200, 200, 200, 200] },
  { method: 'GET', path: '/account', expected: [303, 200, 200, 200, 200] },
  { method: 'GET', path: '/people', expected: [303, 403, 403, 200, 200] },
  {
    method: 'POST',
    path: '/people',
    fields: { name: 'New', email: 'new@inbox.example', role: 'viewer' },
    expected: [303, 403, 403, 200, 200],
  },
  ...['role', 'link', 'sign-out', 'disable', 'enable', 'remove'].map((action): Ask => ({
    method: 'POST',
    path: '/people/:person',
    fields: { action, role: 'viewer' },
    expected: [303, 403, 403, 200, 200],
  })),
];

function requestOf({ method, json, fields }: Ask, who: Who, session?: Session): RequestInit {
  const headers: Record<string, string> =
    who === 'token' ? { authorization: `Bearer ${OWNERS_TOKEN}` } : { origin: ORIGIN };
  if (fields) {
    const sent = form(fields, session);
    return who === 'token' ? { ...sent, headers } : sent;
  }
  if (session) Object.assign(headers, { cookie: session.cookie, 'leadline-csrf': session.csrf });
  if (json) headers['content-type'] = 'application/json';
  return { method, headers, ...(json && { body: JSON.stringify(json) }) };
}

suite('What a role may do', () => {
  for (const ask of TABLE) {
    const what = JSON.stringify(ask.json ?? ask.fields ?? '').replace('""', '');
    for (const [index, who] of EVERYONE.entries()) {
      const status = ask.expected[index];
      test(`${ask.method} ${ask.path} ${what} answers ${status} to ${who}`, async () => {
        const inbox = await sharedInbox();
        const lead = fullLead();
        await inbox.ask('/leads', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(lead),
        });
        const other = await inbox.addUser('Otto Other', 'member');
        const session =
          who === 'nobody' || who === 'token' ? undefined : await inbox.signIn(inbox.users[who]);
        const path = ask.path.replace(':lead', lead.id).replace(':person', other.id);
        const before = await everything(inbox.store);
        const answer = await inbox.ask(path, requestOf(ask, who, session));
        assert.equal(answer.status, status);
        await answer.body?.cancel();
        // Who may not leaves no trace.
        if (status === 401 || status === 403 || who === 'nobody') {
          assert.deepEqual(await everything(inbox.store), before);
        }
        if (status === 303 && who === 'nobody') {
          assert.equal(answer.headers.get('location'), '/sign-in');
        }
        if (session && !['GET', 'HEAD'].includes(ask.method)) await assertNeedsProof(path, session);

        async function assertNeedsProof(address: string, { cookie }: Session) {
          const state = await everything(inbox.store);
          const unproved = await inbox.ask(
            address,
            requestOf(ask, who, { cookie, csrf: '0'.repeat(64) }),
          );
          assert.ok([401, 303].includes(unproved.status), `found ${unproved.status}`);
          assert.deepEqual(await everything(inbox.store), state);
        }
      });
    }
  }
});

async function everything(store: Awaited<ReturnType<typeof sharedInbox>>['store']) {
  const { leads } = await store.list({ limit: 200 });
  const notes = await store.notesOf(leads.map(({ lead }) => lead.id));
  return { leads, notes, users: await store.users() };
}
