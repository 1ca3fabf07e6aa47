import assert from 'node:assert/strict';
import { suite, test, type TestContext } from 'node:test';
import { openStore, type LeadStore, type NewUser } from '../../../src/receiver/index.ts';
import { fullLead, plainLead } from '../fixtures/lead.ts';
import { Cleanup } from '../receiver-process.ts';
import { STORE_KINDS } from '../stores.ts';

const AT = '2026-11-24T08:00:00.000Z';
const AT_MS = Date.parse(AT);
const LEASE_MS = 1_000;

const SAM: NewUser = {
  name: 'Sam Seller',
  email: ' Sam@Example.com ',
  role: 'member',
  passwordHash: null,
  created: AT,
};

for (const kind of STORE_KINDS) {
  /** Two receivers' views of one database. */
  async function open(t: TestContext): Promise<[LeadStore, LeadStore]> {
    const cleanup = new Cleanup((end) => t.after(end));
    const database = await kind.database(cleanup);
    const stores = await Promise.all([openStore(database), openStore(database)]);
    for (const store of stores) cleanup.after(() => store.close());
    return stores;
  }

  suite(`Notes, users and grants in ${kind.name}`, () => {
    test('Notes stand on a thread, oldest first, and go with their lead', async (t) => {
      const [store, other] = await open(t);
      const first = fullLead();
      const second = plainLead('Second', { replaces: first.id });
      for (const lead of [first, second]) {
        await store.insert({ lead, received: AT, flags: [] });
      }
      const sam = await store.addUser(SAM);
      const called = await store.addNote({
        leadId: first.id,
        author: sam!.id,
        authorName: 'Sam Seller',
        at: '2026-11-24T08:02:00.000Z',
        text: 'Called.\n<b>Wants</b> a quote 💥',
      });
      const earlier = await other.addNote({
        leadId: second.id,
        author: null,
        authorName: 'Owner',
        at: '2026-11-24T08:01:00.000Z',
        text: 'For Sam',
      });
      assert.deepEqual(await other.notes(first.id), [earlier, called]);
      assert.deepEqual(await store.notesOf([first.id]), [called]);
      assert.equal((await store.get(second.id))?.notes, 2);
      assert.equal(await store.addNote({ ...called!, leadId: 'never there' }), null);

      await store.removeUser(sam!.id);
      assert.deepEqual(await store.notesOf([first.id]), [{ ...called, author: null }]);
      await store.erase(second.id);
      assert.deepEqual(await store.notes(first.id), [{ ...called, author: null }]);
      assert.equal(await store.removeNote(called!.id), true);
      assert.equal(await store.removeNote(called!.id), false);
    });

    test('No two users have one address, also when both come at once', async (t) => {
      const stores = await open(t);
      const added = await Promise.all(
        stores.map((store) => store.addUser({ ...SAM, name: 'Twin' })),
      );
      assert.equal(added.filter((user) => user !== null).length, 1);
      const [store] = stores;
      const ada = await store.addUser({ ...SAM, name: 'Ada', email: 'ada@example.com' });
      assert.deepEqual(
        (await store.users()).map(({ name }) => name),
        ['Ada', 'Twin'],
      );
      assert.equal(await store.changeUser(ada!.id, { email: 'SAM@example.com' }), 'taken');
      assert.equal(await store.changeUser('nobody', { name: 'X' }), 'unknown');
      assert.equal(await store.changeUser(ada!.id, { email: 'Ada@new.example' }), 'changed');
      const found = await store.userByEmail('ADA@NEW.example ');
      assert.deepEqual(found, { ...ada, email: 'ada@new.example' });
      assert.deepEqual(await store.user(ada!.id), found);
      assert.equal(await store.user('nobody'), null);
    });

    test('A new password, being disabled and being removed end the sessions of a user', async (t) => {
      const [store, other] = await open(t);
      const sam = (await store.addUser(SAM))!;
      const grant = {
        kind: 'session',
        hash: 'h',
        expiresMs: AT_MS + 1_000,
        userId: sam.id,
      } as const;
      const owners = { ...grant, hash: 'owner', userId: null };
      await store.saveGrant(owners, AT_MS);
      for (const end of [
        () => store.changeUser(sam.id, { passwordHash: 'scrypt' }),
        () => store.changeUser(sam.id, { disabled: true }),
        () => store.removeGrantsOf(sam.id),
        () => store.removeUser(sam.id),
      ]) {
        await store.saveGrant(grant, AT_MS);
        assert.equal(await store.changeUser(sam.id, { name: 'Samuel' }), 'changed');
        // Whoever is disabled already has none to end.
        assert.ok(
          (await other.grant('session', 'h', AT_MS)) || (await other.user(sam.id))?.disabled,
        );
        await end();
        assert.equal(await other.grant('session', 'h', AT_MS), null);
      }
      assert.deepEqual(await other.grant('session', 'owner', AT_MS), owners);
      assert.equal(await other.grant('link', 'owner', AT_MS), null);
      assert.equal(await other.grant('session', 'owner', AT_MS + 1_000), null);
    });

    test('A link is taken once, however many ask at once', async (t) => {
      const stores = await open(t);
      const link = { kind: 'link', hash: 'h', expiresMs: AT_MS + 1, userId: null } as const;
      await stores[0].saveGrant(link, AT_MS);
      const taken = await Promise.all(
        Array.from({ length: 20 }, (_, i) => stores[i % 2]!.takeGrant('link', 'h', AT_MS)),
      );
      assert.deepEqual(
        taken.filter((grant) => grant !== null),
        [link],
      );
    });

    test('Of values kept at once all receivers get the same', async (t) => {
      const stores = await open(t);
      const kept = await Promise.all(
        Array.from({ length: 20 }, (_, i) => stores[i % 2]!.keepSetting('secret', String(i))),
      );
      assert.equal(new Set(kept).size, 1);
      assert.equal(await stores[0].setting('secret'), kept[0]);
      await stores[0].saveSetting('secret', 'new');
      assert.equal(await stores[1].setting('secret'), 'new');
      assert.equal(await stores[1].setting('other'), null);
    });

    test('What has run out is swept away, a spent proof a day later', async (t) => {
      const [store] = await open(t);
      const insert = (lead = plainLead()) =>
        store.insert(
          { lead, received: AT, flags: [] },
          { proof: { signature: 's', expiresMs: AT_MS } },
        );
      assert.equal(await insert(), 'new');
      await store.sweep(AT_MS + 3_600_000);
      assert.equal(await insert(), 'proof-spent');
      await store.sweep(AT_MS + 25 * 3_600_000);
      assert.equal(await insert(), 'new');
    });
  });

  suite(`Jobs in ${kind.name}`, () => {
    const TARGETS = ['https://a.example', 'https://b.example', 'https://c.example'];

    async function withJobs(store: LeadStore): Promise<string> {
      const lead = plainLead();
      const jobs = TARGETS.map((target) => ({ kind: 'webhook', target }));
      const entry = { lead, received: AT, flags: [] };
      assert.equal(await store.insert(entry, { jobs }), 'new');
      return lead.id;
    }

    test('are each claimed by one receiver, however many ask at once', async (t) => {
      const stores = await open(t);
      for (let i = 0; i < 10; i++) await withJobs(stores[0]);
      const claimed = await Promise.all(
        Array.from({ length: 20 }, (_, i) =>
          stores[i % 2]!.claimJobs({ nowMs: AT_MS, leaseMs: LEASE_MS, limit: 4 }),
        ),
      );
      const ids = claimed.flat().map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      const rest = await stores[0].claimJobs({ nowMs: AT_MS, leaseMs: LEASE_MS, limit: 100 });
      assert.equal(ids.length + rest.length, 30);
      assert.deepEqual(await stores[0].jobCounts(), {
        waiting: 30,
        done: 0,
        failed: 0,
        oldestWaitingMs: AT_MS,
      });
    });

    test('go to another when a lease ends, and the first is not heard any more', async (t) => {
      const [store, other] = await open(t);
      const leadId = await withJobs(store);
      const claim = { nowMs: AT_MS, leaseMs: LEASE_MS, limit: 1 };
      const [mine] = await store.claimJobs(claim);
      assert.equal(mine?.attempts, 1);
      assert.ok(await store.saveJobPayload(mine, 'built'));
      await other.claimJobs({ ...claim, limit: 2 });
      assert.deepEqual(await other.claimJobs(claim), []);
      assert.equal(await other.nextJobMs(), AT_MS + LEASE_MS);

      const claimed = await other.claimJobs({ ...claim, nowMs: AT_MS + LEASE_MS, limit: 3 });
      const theirs = claimed.find(({ id }) => id === mine.id);
      assert.deepEqual([theirs?.attempts, theirs?.payload], [2, 'built']);
      assert.equal(await store.finishJob(mine, '200'), false);
      assert.equal(await store.failJob(mine, '500', null), false);
      assert.equal(await store.saveJobPayload(mine, 'built again'), false);

      assert.ok(await other.failJob(theirs!, '503', AT_MS + 60_000));
      const tooEarly = await other.claimJobs({ ...claim, nowMs: AT_MS + 59_999, limit: 3 });
      assert.deepEqual([tooEarly.length, tooEarly.some(({ id }) => id === mine.id)], [2, false]);
      const [third] = (await other.claimJobs({ ...claim, nowMs: AT_MS + 60_000, limit: 3 })).filter(
        ({ id }) => id === mine.id,
      );
      assert.deepEqual([third?.attempts, third?.lastStatus], [3, '503']);
      assert.ok(await other.finishJob(third!, '204'));
      const done = (await store.jobs(leadId)).find(({ id }) => id === mine.id);
      assert.deepEqual([done?.state, done?.payload, done?.lastStatus], ['done', null, '204']);
    });

    test('that failed wait again when asked to', async (t) => {
      const [store] = await open(t);
      await withJobs(store);
      const [job] = await store.claimJobs({ nowMs: AT_MS, leaseMs: LEASE_MS, limit: 1 });
      assert.ok(await store.failJob(job!, '410', null));
      assert.equal((await store.jobCounts()).failed, 1);
      assert.equal(await store.retryJob(job!.id, AT_MS + 5), true);
      assert.equal(await store.retryJob(job!.id, AT_MS + 5), false);
      const again = await store.claimJobs({ nowMs: AT_MS + 5, leaseMs: LEASE_MS, limit: 5 });
      assert.equal(again.find(({ id }) => id === job!.id)?.attempts, 1);
    });

    test('of an erased lead are gone, also for whoever is at work on one', async (t) => {
      const [store, other] = await open(t);
      const leadId = await withJobs(store);
      const [job] = await store.claimJobs({ nowMs: AT_MS, leaseMs: LEASE_MS, limit: 1 });
      await other.erase(leadId);
      assert.equal(await store.finishJob(job!, '204'), false);
      assert.deepEqual(await store.jobs(leadId), []);
      assert.equal(await store.nextJobMs(), null);
    });
  });
}
