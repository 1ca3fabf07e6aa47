import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, suite, test } from 'node:test';
import { fullLead, plainLead } from './fixtures/lead.ts';
import {
  Cleanup,
  allLeads,
  asOwner,
  postLead,
  problemOf,
  startReceiver,
  type ReceiverProcess,
} from './receiver-process.ts';

interface Page {
  leads: { id: string; contact: { name: string } }[];
  next: string | null;
}

suite('GET /leads', () => {
  const cleanup = new Cleanup(after);
  let receiver: ReceiverProcess;
  const list = async (query: string) =>
    (await (await asOwner(`${receiver.url}/leads${query}`)).json()) as Page;
  before(async () => {
    receiver = await startReceiver(cleanup);
    for (let i = 1; i <= 120; i++) await postLead(receiver.url, plainLead(`Visitor ${i}`));
  });

  test('gives the newest first, page by page, each once', async () => {
    const names: string[] = [];
    let query = '';
    for (let pages = 1; ; pages++) {
      const { leads, next } = await list(query);
      names.push(...leads.map(({ contact }) => contact.name));
      if (next === null) {
        assert.equal(pages, 3);
        break;
      }
      query = `?after=${next}`;
    }
    assert.deepEqual(
      names,
      Array.from({ length: 120 }, (_, i) => `Visitor ${120 - i}`),
    );
  });

  test('does not repeat a lead on the next page when others come between', async () => {
    const first = await list('');
    const late = plainLead('Late visitor');
    await postLead(receiver.url, late);
    const second = await list(`?after=${first.next}`);
    const seen = new Set([...first.leads, ...second.leads].map(({ id }) => id));
    assert.equal(seen.size, first.leads.length + second.leads.length);
    assert.ok(!seen.has(late.id));
  });

  for (const query of [
    '?after=abc',
    '?after=-1',
    '?limit=0',
    '?limit=201',
    '?limit=x',
    `?after=${'9'.repeat(30)}`,
  ]) {
    test(`calls ${query} malformed`, async () => {
      const answer = await asOwner(`${receiver.url}/leads${query}`);
      assert.equal(answer.status, 400);
      assert.equal((await problemOf(answer)).type, 'urn:leadline:problem:malformed');
    });
  }
});

suite('Searching', () => {
  const cleanup = new Cleanup(after);
  const lead = fullLead({
    contact: {
      ...fullLead().contact,
      name: 'Zoë Müller-Świątek',
      company: '北京精密仪器 100%_GmbH',
      message: 'We need it by "Friday" \\ O’Brien',
    },
  });
  let receiver: ReceiverProcess;
  const found = async (words: string) => {
    const answer = await asOwner(`${receiver.url}/leads?q=${encodeURIComponent(words)}`);
    return ((await answer.json()) as Page).leads.map(({ id }) => id);
  };
  before(async () => {
    receiver = await startReceiver(cleanup);
    await postLead(receiver.url, plainLead());
    await postLead(receiver.url, lead);
  });

  for (const words of [
    'zoë',
    'MÜLLER',
    'świątek',
    '精密',
    '100%_',
    'NORDWALL.EXAMPLE',
    'internal audit and',
    'and audit internal',
    'some flow charts, partly outdated',
    '"friday"',
    '\\',
    'O’brien',
    '+493090182014',
    'ＺＯË',
  ]) {
    test(`finds ${words}`, async () => assert.deepEqual(await found(words), [lead.id]));
  }

  for (const words of ['%', '_x', 'zoë brandt', "' OR 1=1 --", '*', 'NEAR(', 'leadline/lead/1']) {
    test(`does not take ${words} for more than it is`, async () => {
      const expected = words === '%' ? [lead.id] : [];
      assert.deepEqual(await found(words), expected);
    });
  }
});

suite('DELETE /leads/:id', () => {
  const cleanup = new Cleanup(after);
  let receiver: ReceiverProcess;
  before(async () => {
    receiver = await startReceiver(cleanup);
  });

  test('erases a lead, and the same id stores nothing any more', async () => {
    const lead = fullLead();
    const other = plainLead();
    await postLead(receiver.url, lead);
    await postLead(receiver.url, other);
    const address = `${receiver.url}/leads/${lead.id}`;
    assert.equal((await asOwner(address, { method: 'DELETE' })).status, 204);
    assert.equal((await asOwner(address)).status, 404);
    for (const again of [lead, { ...lead, summary: 'changed' }]) {
      const answer = await postLead(receiver.url, again);
      assert.equal(answer.status, 200);
      assert.deepEqual(await answer.json(), { id: lead.id });
    }
    assert.deepEqual(await allLeads(receiver.url), [other]);
    assert.equal((await asOwner(address, { method: 'DELETE' })).status, 204);
    const table = await (await asOwner(`${receiver.url}/leads.csv`)).text();
    assert.ok(!table.includes(lead.contact.email));
  });

  test('knows no lead that never was', async () => {
    const answer = await asOwner(`${receiver.url}/leads/${randomUUID()}`, { method: 'DELETE' });
    assert.equal(answer.status, 404);
    assert.equal((await problemOf(answer)).type, 'urn:leadline:problem:not-found');
  });
});

test('An unknown address is a problem too, and /health needs no token', async (t) => {
  const receiver = await startReceiver(new Cleanup((end) => t.after(end)));
  for (const [method, path] of [
    ['GET', '/nothing'],
    ['PUT', '/leads.csv'],
    ['GET', '/challenge/more'],
  ] as const) {
    const answer = await asOwner(receiver.url + path, { method });
    assert.equal(answer.status, 404);
    assert.equal((await problemOf(answer)).type, 'urn:leadline:problem:not-found');
  }
  const health = await fetch(`${receiver.url}/health`);
  assert.equal(health.status, 200);
  assert.deepEqual(await health.json(), { status: 'ok' });
});
