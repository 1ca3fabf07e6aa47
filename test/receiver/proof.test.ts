import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, suite, test } from 'node:test';
import type { Lead } from '../../src/model/lead/lead.ts';
import { createReceiver, openSqliteStore } from '../../src/receiver/index.ts';
import type { Challenge } from '../../src/receiver/proof/challenges.ts';
import { plainLead } from './fixtures/lead.ts';
import {
  Cleanup,
  allLeads,
  asOwner,
  postLead,
  problemOf,
  startReceiver,
  temporaryFolder,
  type ReceiverProcess,
} from './receiver-process.ts';
import { decode, encode, solve } from './solve.ts';
import { STORE_KINDS } from './stores.ts';

const PAGE = 'https://www.example.com';
const GARBAGE = 10_000;

async function challengeOf(url: string, origin = PAGE): Promise<Challenge> {
  const answer = await fetch(`${url}/challenge`, { headers: { origin } });
  assert.equal(answer.status, 200);
  return (await answer.json()) as Challenge;
}

function leadWith(proof: string | null): Lead {
  const lead = plainLead();
  return { ...lead, signals: { ...lead.signals, proof } };
}

async function refusal(answer: Response): Promise<string> {
  assert.equal(answer.status, 403);
  return (await problemOf(answer)).type.replace('urn:leadline:problem:', '');
}

async function flagsOf(url: string, id: string): Promise<string[] | undefined> {
  const page = (await (await asOwner(`${url}/leads?limit=200`)).json()) as {
    receipts: { id: string; flags: string[] }[];
  };
  return page.receipts.find((receipt) => receipt.id === id)?.flags;
}

suite('A challenge', () => {
  const cleanup = new Cleanup(after);
  let receiver: ReceiverProcess;
  before(async () => {
    receiver = await startReceiver(cleanup, { origins: PAGE });
  });

  test('is given to the pages that may send leads, and never from a cache', async () => {
    const answer = await fetch(`${receiver.url}/challenge`, { headers: { origin: PAGE } });
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('access-control-allow-origin'), PAGE);
    assert.equal(answer.headers.get('access-control-allow-credentials'), null);
    assert.equal(answer.headers.get('vary'), 'Origin');
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    const { parameters } = (await answer.json()) as Challenge;
    assert.deepEqual(parameters.data, { origin: PAGE });
  });

  test('is refused to other pages', async () => {
    const answer = await fetch(`${receiver.url}/challenge`, {
      headers: { origin: 'https://evil.example' },
    });
    assert.equal(await refusal(answer), 'origin-refused');
    assert.equal(answer.headers.get('access-control-allow-origin'), null);
  });

  test('may be asked for with a preflight, which no page of ours needs', async () => {
    const preflight = await fetch(`${receiver.url}/challenge`, {
      method: 'OPTIONS',
      headers: { origin: PAGE, 'access-control-request-method': 'GET' },
    });
    assert.equal(preflight.status, 204);
    assert.equal(preflight.headers.get('access-control-allow-methods'), 'GET');
  });

  test('of the receiver’s own page is good for a lead from there, which then tells its origin', async () => {
    const own = (await (await fetch(`${receiver.url}/challenge`)).json()) as Challenge;
    const lead = leadWith(solve(own));
    const answer = await postLead(receiver.url, lead, { origin: receiver.url });
    assert.equal(answer.status, 201);
    assert.deepEqual(await flagsOf(receiver.url, lead.id), []);
  });
});

suite('Where a proof is', () => {
  const cleanup = new Cleanup(after);
  const start = (mode: string) => startReceiver(cleanup, { origins: PAGE, challenge: mode });

  test('optional, a lead is taken with one, and taken and flagged without', async () => {
    const { url } = await start('optional');
    const [proved, unproved] = [leadWith(solve(await challengeOf(url))), leadWith(null)];
    for (const lead of [proved, unproved]) {
      assert.equal((await postLead(url, lead, { origin: PAGE })).status, 201);
    }
    assert.deepEqual(await flagsOf(url, proved.id), []);
    assert.deepEqual(await flagsOf(url, unproved.id), ['no-proof']);
    assert.equal(await refusal(await postLead(url, leadWith('nonsense'))), 'proof-expired');
  });

  test('required, a lead without one is refused and can be sent again with one', async () => {
    const { url } = await start('required');
    const lead = leadWith(null);
    const refused = await postLead(url, lead, { origin: PAGE });
    assert.equal(refused.headers.get('access-control-allow-origin'), PAGE);
    assert.equal(await refusal(refused), 'proof-required');
    assert.deepEqual(await allLeads(url), []);
    const proved = { ...lead, signals: { ...lead.signals, proof: solve(await challengeOf(url)) } };
    assert.equal((await postLead(url, proved, { origin: PAGE })).status, 201);
    // By now it is known, and whatever proof a repeat carries is not looked at.
    for (const proof of [proved.signals.proof, null, 'nonsense']) {
      const repeat = { ...lead, signals: { ...lead.signals, proof } };
      assert.equal((await postLead(url, repeat, { origin: PAGE })).status, 200);
    }
  });

  test('not asked for, none is given and none is looked at', async () => {
    const { url } = await start('off');
    assert.equal((await fetch(`${url}/challenge`)).status, 404);
    const lead = leadWith('nonsense');
    assert.equal((await postLead(url, lead, { origin: PAGE })).status, 201);
    assert.deepEqual(await flagsOf(url, lead.id), []);
  });
});

for (const kind of STORE_KINDS) {
  suite(`A proof counts once in ${kind.name}`, () => {
    const cleanup = new Cleanup(after);
    let receiver: ReceiverProcess;
    let database: string;
    before(async () => {
      database = await kind.database(cleanup);
      receiver = await startReceiver(cleanup, { origins: PAGE, database });
    });
    const post = (lead: Lead) => postLead(receiver.url, lead, { origin: PAGE });
    const proved = async () => solve(await challengeOf(receiver.url));

    test('for the second lead it is spent', async () => {
      const proof = await proved();
      assert.equal((await post(leadWith(proof))).status, 201);
      assert.equal(await refusal(await post(leadWith(proof))), 'proof-expired');
    });

    test('whatever else is written around it', async () => {
      const proof = await proved();
      assert.equal((await post(leadWith(proof))).status, 201);
      const { challenge, solution } = decode(proof);
      const disguised = encode({ solution: { ...solution, time: 7 }, challenge, more: 'x' });
      assert.equal(await refusal(await post(leadWith(disguised))), 'proof-expired');
    });

    test('for 100 leads at once it lets one in', async () => {
      const proof = await proved();
      const answers = await Promise.all(Array.from({ length: 100 }, () => post(leadWith(proof))));
      const statuses = answers.map(({ status }) => status);
      assert.equal(statuses.filter((status) => status === 201).length, 1);
      assert.equal(statuses.filter((status) => status === 403).length, 99);
      for (const answer of answers.filter(({ status }) => status === 403)) {
        assert.equal(await refusal(answer), 'proof-expired');
      }
    });

    test('for 100 posts of one lead at once it is no obstacle', async () => {
      const lead = leadWith(await proved());
      const answers = await Promise.all(Array.from({ length: 100 }, () => post(lead)));
      const statuses = answers.map(({ status }) => status).sort();
      assert.deepEqual(statuses, [...Array<number>(99).fill(200), 201]);
    });

    test('it is not spent by a lead that was not stored', async () => {
      const proof = await proved();
      const known = leadWith(null);
      await post(known);
      const reused = { ...leadWith(proof), id: known.id, summary: 'Another' };
      assert.equal((await post(reused)).status, 422);
      assert.equal((await post(leadWith(proof))).status, 201);
    });

    test('after a restart too, and a challenge of before is still good', async () => {
      const [spent, fresh] = [await proved(), await proved()];
      assert.equal((await post(leadWith(spent))).status, 201);
      await receiver.end('SIGKILL');
      receiver = await startReceiver(cleanup, { origins: PAGE, database });
      assert.equal(await refusal(await post(leadWith(spent))), 'proof-expired');
      assert.equal((await post(leadWith(fresh))).status, 201);
    });
  });
}

test(`After ${GARBAGE} proofs that are none, a spent one is still spent, and none of them was kept`, async (t) => {
  const cleanup = new Cleanup((end) => t.after(end));
  const database = join(temporaryFolder(cleanup), 'leads.db');
  const receiver = await createReceiver({
    store: openSqliteStore(database),
    newLeadsPerMinute: 1_000_000,
  });
  cleanup.after(() => receiver.close());
  const ask = async (path: string, init?: RequestInit) =>
    receiver.fetch(new Request(`http://receiver.example${path}`, init));
  const post = (proof: string) =>
    ask('/leads', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(leadWith(proof)),
    });
  const spent = solve((await (await ask('/challenge')).json()) as Challenge);
  assert.equal((await post(spent)).status, 201);

  const { challenge, solution } = decode(spent);
  for (let i = 0; i < GARBAGE; i++) {
    const nonce = i.toString(16).padStart(32, '0');
    const signature = i % 2 === 0 ? nonce + nonce : '';
    const parameters = { ...challenge.parameters, nonce };
    const answer = await post(encode({ challenge: { parameters, signature }, solution }));
    assert.equal(answer.status, 403);
  }
  assert.equal(await refusal(await post(spent)), 'proof-expired');
  const file = new DatabaseSync(database, { readOnly: true });
  cleanup.after(() => file.close());
  assert.equal(file.prepare('SELECT count(*) AS count FROM proofs').get()?.count, 1);
  assert.equal(file.prepare('SELECT count(*) AS count FROM leads').get()?.count, 1);
});
