import assert from 'node:assert/strict';
import { suite, test, type TestContext } from 'node:test';
import { openStore, type Destination } from '../../src/receiver/index.ts';
import { fullLead, plainLead } from './fixtures/lead.ts';
import { OWNERS_TOKEN, PLAIN_PASSWORDS, form, sharedInbox } from './inbox-people.ts';
import { Cleanup } from './receiver-process.ts';
import { STORE_KINDS } from './stores.ts';

const RECEIVED = '2026-11-25T08:00:00.000Z';

/** Refuses everything until it is mended. */
function brokenHook() {
  const sent: string[] = [];
  const hook = { isMended: false, sent };
  const destination: Destination = {
    kind: 'webhook',
    target: 'https://crm.example/hook?key=secret',
    build: (lead) => lead.id,
    send(payload) {
      if (!hook.isMended) return Promise.resolve({ outcome: 'never', status: '410' });
      sent.push(payload);
      return Promise.resolve({ outcome: 'done', status: '200' });
    },
  };
  return { hook, destination };
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}

for (const kind of STORE_KINDS) {
  suite(`The inbox of a receiver with ${kind.name}`, () => {
    async function open(t: TestContext) {
      const cleanup = new Cleanup((end) => t.after(end));
      const opened = await openStore(await kind.database(cleanup));
      const { hook, destination } = brokenHook();
      const inbox = await sharedInbox(PLAIN_PASSWORDS, {
        store: opened,
        destinations: [destination],
      });
      cleanup.after(() => inbox.receiver.close());
      const session = await inbox.signIn(inbox.users.member);
      const page = async (path: string) =>
        (await inbox.ask(path, { headers: { cookie: session.cookie } })).text();
      return { ...inbox, hook, destination, session, page };
    }

    test('shows leads by view, with their number, the own ones too', async (t) => {
      const { store, users, ask, session, page } = await open(t);
      const [mine, other, spam] = [fullLead(), plainLead('Bob'), plainLead('Bot')];
      for (const lead of [mine, other]) await store.insert({ lead, received: RECEIVED, flags: [] });
      await store.insert({ lead: spam, received: RECEIVED, flags: ['honeypot'], spam: true });
      const path = `/leads/${mine.id}`;
      for (const change of [{ assignee: users.member.id }, { status: 'won' }] as Record<
        string,
        string
      >[]) {
        assert.equal((await ask(path, form(change, session))).status, 303);
      }
      const counted = (text: string, view: string) =>
        new RegExp(`data-key="view-${view}"\\s*>\\s*[^<]*<span class="count">(\\d+)`).exec(
          text,
        )?.[1];
      const all = await page('/');
      for (const [view, count] of Object.entries({ all: 2, new: 1, won: 1, mine: 1, spam: 1 })) {
        assert.equal(counted(all, view), String(count), view);
      }
      assert.equal(counted(await page('/?status=new'), 'mine'), '0');
      const own = await page('/?assignee=me');
      assert.ok(own.includes(mine.id) && !own.includes(other.id));
      assert.ok((await page('/?folder=spam')).includes(spam.id));
      assert.ok((await page(`/?q=${encodeURIComponent('nordwall')}`)).includes(mine.id));
      assert.ok((await page('/?priority=hot&from=2026-11-25&to=2026-11-25')).includes(mine.id));
    });

    test('takes notes, spam and statuses by form and by JSON, and prints', async (t) => {
      const { store, ask, session, page } = await open(t);
      const lead = fullLead();
      await store.insert({ lead, received: RECEIVED, flags: [] });
      const path = `/leads/${lead.id}`;
      assert.equal((await ask(path, form({ note: 'Called <b>.' }, session))).status, 303);
      const patched = await ask(path, {
        method: 'PATCH',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${OWNERS_TOKEN}`,
        },
        body: JSON.stringify({ spam: true, status: 'lost' }),
      });
      assert.deepEqual(await patched.json(), {
        ...{ id: lead.id, status: 'lost', assignee: null, spam: true },
      });
      const detail = await page(`/?folder=spam&lead=${lead.id}`);
      assert.ok(detail.includes('Called &lt;b&gt;.') && detail.includes('In the spam folder'));
      assert.ok((await page(`${path}/print`)).includes('Nordwall'));
      assert.equal((await ask(`${path}x/print`, {})).status, 303, 'to the sign-in page');
    });

    test('says which lead was not sent on, why, and tries again when asked to', async (t) => {
      const { store, receiver, ask, session, page, hook, destination } = await open(t);
      const lead = plainLead();
      const { kind: name, target } = destination;
      await store.insert(
        { lead, received: RECEIVED, flags: [] },
        { jobs: [{ kind: name, target }] },
      );
      await store.insert({ lead: plainLead(), received: RECEIVED, flags: [] });
      // Any lead that comes in wakes the forwarder.
      await receiver.fetch(
        new Request('https://inbox.example/leads', {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin: 'https://inbox.example' },
          body: JSON.stringify(plainLead()),
        }),
      );
      await until(async () => (await store.get(lead.id))?.unsent === true);
      assert.match(await page('/'), /not sent on/);
      const detail = await page(`/?lead=${lead.id}`);
      assert.match(detail, /crm\.example/);
      assert.match(detail, /last answer: <bdi>410/);
      assert.doesNotMatch(detail, /key=secret/);

      const [job] = await store.jobs(lead.id);
      const path = `/leads/${lead.id}`;
      assert.equal((await ask(path, form({ retry: 'no such one' }, session))).status, 404);
      hook.isMended = true;
      assert.equal((await ask(path, form({ retry: job!.id }, session))).status, 303);
      await until(async () => (await store.jobs(lead.id))[0]?.state === 'done');
      assert.deepEqual(hook.sent, [lead.id]);
      assert.equal((await store.get(lead.id))?.unsent, false);
      assert.doesNotMatch(await page(`/?lead=${lead.id}`), /Try again/);
    });

    test('lets owners alone see to people', async (t) => {
      const { ask, signIn, users, session } = await open(t);
      assert.equal((await ask('/people', { headers: { cookie: session.cookie } })).status, 403);
      const owner = await signIn(users.owner);
      const people = await ask('/people', { headers: { cookie: owner.cookie } });
      assert.equal(people.status, 200);
      assert.match(await people.text(), /Vera Viewer/);
    });
  });
}
