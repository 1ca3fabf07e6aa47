import assert from 'node:assert/strict';
import { suite, test, type TestContext } from 'node:test';
import fc from 'fast-check';
import type { Lead } from '../../../src/model/lead/lead.ts';
import {
  openStore,
  type LeadEntry,
  type LeadQuery,
  type LeadStore,
} from '../../../src/receiver/index.ts';
import { searchText, searchWords } from '../../../src/receiver/store/search-text.ts';
import { fullLead, plainLead } from '../fixtures/lead.ts';
import { Cleanup } from '../receiver-process.ts';
import { STORE_KINDS } from '../stores.ts';

const SEED = 20261125;
const RECEIVED = '2026-11-24T08:00:00.000Z';
const LATER = '2026-11-24T09:00:00.000Z';

function entryOf(lead: Lead, changes: Partial<LeadEntry> = {}): LeadEntry {
  return { lead, received: RECEIVED, flags: [], ...changes };
}

for (const kind of STORE_KINDS) {
  suite(`Leads in ${kind.name}`, () => {
    /** Two receivers' views of one database. */
    async function open(t: TestContext): Promise<[LeadStore, LeadStore]> {
      const cleanup = new Cleanup((end) => t.after(end));
      const database = await kind.database(cleanup);
      const stores = await Promise.all([openStore(database), openStore(database)]);
      for (const store of stores) cleanup.after(() => store.close());
      return stores;
    }

    async function add(store: LeadStore, lead: Lead, changes?: Partial<LeadEntry>): Promise<Lead> {
      assert.equal(await store.insert(entryOf(lead, changes)), 'new');
      return lead;
    }

    async function names(store: LeadStore, query: Partial<LeadQuery>): Promise<string[]> {
      const { leads } = await store.list({ limit: 100, ...query });
      return leads.map(({ lead }) => lead.contact.name);
    }

    test('are stored once, and their id is never used for anything else', async (t) => {
      const [store, other] = await open(t);
      const lead = fullLead();
      const entry = entryOf(lead);
      const another = { ...lead, summary: 'Something else' };
      assert.equal(await store.standing(lead), 'new');
      assert.equal(await store.insert(entry), 'new');
      for (const one of [store, other]) {
        assert.equal(await one.standing(lead), 'same');
        assert.equal(await one.standing(another), 'reused');
        assert.equal(await one.insert(entry), 'same');
        assert.equal(await one.insert(entryOf(another)), 'reused');
      }
      assert.deepEqual((await other.get(lead.id))?.lead, lead);
      assert.equal(await other.erase(lead.id), true);
      for (const late of [lead, another]) {
        assert.equal(await store.standing(late), 'erased');
        assert.equal(await store.insert(entryOf(late)), 'erased');
      }
      assert.equal(await store.get(lead.id), null);
      assert.equal(await store.erase(lead.id), true);
      assert.equal(await store.erase('never there'), false);
    });

    test('come back to the letter, whatever is written in them', async (t) => {
      const [store] = await open(t);
      for (const text of [
        '\0',
        'a\0b',
        '\uD800',
        '💥',
        '\u2028',
        "'; DROP TABLE leads; --",
        '?',
        '$1',
      ]) {
        const lead = fullLead({ summary: text });
        lead.contact = { ...lead.contact, name: text, company: text };
        await add(store, lead);
        assert.deepEqual((await store.get(lead.id))?.lead, lead);
        assert.equal(await store.get(text), null);
        await store.list({ limit: 1, search: text, page: text });
      }
    });

    test('of one id are one row, however many come at once by two receivers', async (t) => {
      const stores = await open(t);
      const lead = fullLead();
      const outcomes = await Promise.all(
        Array.from({ length: 60 }, (_, i) => stores[i % 2]!.insert(entryOf(lead))),
      );
      assert.deepEqual(outcomes.toSorted(), ['new', ...Array<string>(59).fill('same')]);
      assert.equal((await stores[0].list({ limit: 100 })).leads.length, 1);
    });

    test('spend a proof once, however many come with it at once', async (t) => {
      const stores = await open(t);
      const company = { proof: { signature: 'signed', expiresMs: 1_000 } };
      const leads = Array.from({ length: 30 }, () => plainLead());
      const outcomes = await Promise.all(
        leads.map((lead, i) => stores[i % 2]!.insert(entryOf(lead), company)),
      );
      assert.deepEqual(outcomes.toSorted(), ['new', ...Array<string>(29).fill('proof-spent')]);
      const [stored, ...more] = (await stores[0].list({ limit: 100 })).leads;
      assert.equal(more.length, 0);
      assert.equal(await stores[1].insert(entryOf(stored!.lead), company), 'same');
    });

    test('leave nothing of their company where they are not stored themselves', async (t) => {
      const [store] = await open(t);
      const lead = await add(store, fullLead());
      const proof = { signature: 'signed', expiresMs: 1_000 };
      const jobs = [{ kind: 'webhook', target: 'https://crm.example' }];
      assert.equal(await store.insert(entryOf(lead), { proof, jobs }), 'same');
      assert.deepEqual(await store.jobs(lead.id), []);
      const next = plainLead();
      assert.equal(await store.insert(entryOf(next), { proof, jobs }), 'new');
      assert.equal((await store.jobs(next.id)).length, 1);
      const third = plainLead();
      assert.equal(await store.insert(entryOf(third), { proof, jobs }), 'proof-spent');
      assert.deepEqual(await store.jobs(third.id), []);
    });

    test('that correct each other are one thread, whatever order they come in', async (t) => {
      const [store, other] = await open(t);
      for (const order of [[0, 1, 2], [2, 1, 0], [2, 0, 1], [1, 2, 0], 'at once'] as const) {
        const first = plainLead('First', { created: '2026-11-23T05:00:00.000Z' });
        const second = plainLead('Second', {
          created: '2026-11-23T05:01:00.000Z',
          replaces: first.id,
        });
        const third = plainLead('Third', {
          created: '2026-11-23T05:02:00.000Z',
          replaces: second.id,
        });
        const leads = [first, second, third];
        if (order === 'at once') {
          await Promise.all(leads.map((lead, i) => add(i === 1 ? other : store, lead)));
        } else {
          for (const index of order) await add(store, leads[index]!);
        }
        const { leads: page } = await store.list({ limit: 1, latestOnly: true });
        assert.deepEqual(
          page.map(({ lead, versions }) => [lead.id, versions]),
          [[third.id, 3]],
        );
        const versions = await other.versions(first.id);
        assert.deepEqual(
          versions.map(({ lead }) => lead.contact.name),
          ['Third', 'Second', 'First'],
        );
        await store.erase(third.id);
        const [latest] = (await store.list({ limit: 10, latestOnly: true })).leads;
        assert.deepEqual([latest?.lead.id, latest?.versions], [second.id, 2]);
        await store.erase(second.id);
        await store.erase(first.id);
      }
    });

    test('are listed newest first, page by page, and no lead twice', async (t) => {
      const [store, other] = await open(t);
      for (let i = 1; i <= 7; i++) await add(store, plainLead(`Visitor ${i}`));
      const first = await store.list({ limit: 3 });
      await add(other, plainLead('Late visitor'));
      const second = await store.list({ limit: 3, after: first.next! });
      const third = await store.list({ limit: 3, after: second.next! });
      assert.deepEqual(
        [first, second, third].map(({ leads }) => leads.map(({ lead }) => lead.contact.name)),
        [
          ['Visitor 7', 'Visitor 6', 'Visitor 5'],
          ['Visitor 4', 'Visitor 3', 'Visitor 2'],
          ['Visitor 1'],
        ],
      );
      assert.equal(third.next, null);
    });

    test('are filtered by everything a salesperson sorts by', async (t) => {
      const [store] = await open(t);
      const user = await store.addUser({
        name: 'Sam Seller',
        email: 'sam@example.com',
        role: 'member',
        passwordHash: null,
        created: RECEIVED,
      });
      const source = plainLead().source;
      const hot = await add(store, plainLead('Hot', { priority: 'hot' }));
      const won = await add(store, plainLead('Won', { priority: 'cold' }));
      await add(store, plainLead('Spam', { priority: 'cold' }), {
        spam: true,
        flags: ['honeypot'],
      });
      await add(
        store,
        plainLead('Elsewhere', {
          priority: 'cold',
          source: { ...source, page: 'https://b.example/' },
        }),
      );
      assert.ok(await store.change(hot.id, { assignee: user!.id }, LATER));
      assert.ok(await store.change(won.id, { status: 'won' }, LATER));
      for (const [query, expected] of [
        [{}, ['Elsewhere', 'Spam', 'Won', 'Hot']],
        [{ spam: false }, ['Elsewhere', 'Won', 'Hot']],
        [{ spam: true }, ['Spam']],
        [{ status: 'won' }, ['Won']],
        [{ status: 'new', spam: false }, ['Elsewhere', 'Hot']],
        [{ assignee: user!.id }, ['Hot']],
        [{ assignee: null, spam: false }, ['Elsewhere', 'Won']],
        [{ priority: 'hot' }, ['Hot']],
        [{ page: 'https://b.example/' }, ['Elsewhere']],
        [{ widget: source.widget, search: 'won' }, ['Won']],
        [{ widget: 'leadline-quiz' }, []],
      ] as [Partial<LeadQuery>, string[]][]) {
        assert.deepEqual(await names(store, query), expected, JSON.stringify(query));
      }
      assert.deepEqual(await store.counts('nobody'), {
        ...{ new: 0, contacted: 0, won: 0, lost: 0, spam: 0 },
      });
      assert.deepEqual(await store.counts(), { new: 2, contacted: 0, won: 1, lost: 0, spam: 1 });
      assert.equal((await store.get(won.id))?.updated, LATER);
      assert.equal((await store.get(won.id))?.received, RECEIVED);
    });

    test('are found by every word, and by nothing that only looks like one', async (t) => {
      const [store] = await open(t);
      const letters = fc.constantFrom(
        'a',
        'B',
        '%',
        '_',
        '\\',
        "'",
        'é',
        'ß',
        '%_',
        '\\%',
        '北',
        '💥',
      );
      const text = fc.string({ unit: letters, minLength: 1, maxLength: 4 });
      await fc.assert(
        fc.asyncProperty(text, text, async (written, searched) => {
          const lead = await add(store, plainLead(written));
          const [word = ''] = searchWords(searched);
          assert.equal(
            (await names(store, { search: searched })).length > 0,
            searchText(lead).includes(word),
          );
          await store.erase(lead.id);
        }),
        { seed: SEED, numRuns: 60 },
      );
    });

    test('of a thread change together; who corrects a lead is new again, and stays with the same salesperson', async (t) => {
      const [store, other] = await open(t);
      const user = await store.addUser({
        name: 'Sam',
        email: 'sam@example.com',
        role: 'member',
        passwordHash: null,
        created: RECEIVED,
      });
      const first = await add(store, plainLead('First'));
      const second = await add(
        store,
        plainLead('Second', { replaces: first.id, created: '2026-11-24T08:00:00.000Z' }),
      );
      assert.ok(await store.change(first.id, { status: 'contacted', assignee: user!.id }, LATER));
      assert.ok(await store.change(second.id, { spam: true }, LATER));
      for (const { status, assignee, spam } of await other.versions(first.id)) {
        assert.deepEqual([status, assignee, spam], ['contacted', user!.id, true]);
      }
      const third = await add(
        other,
        plainLead('Third', { replaces: second.id, created: '2026-11-25T08:00:00.000Z' }),
      );
      const latest = await store.get(third.id);
      assert.deepEqual([latest?.status, latest?.assignee, latest?.spam], ['new', user!.id, false]);

      assert.equal(await store.change('never there', { status: 'won' }, LATER), false);
      assert.equal(await store.change(first.id, { assignee: 'nobody' }, LATER), false);
      assert.ok(await store.change(first.id, { assignee: null }, LATER));
      assert.equal((await store.get(first.id))?.assignee, null);
    });

    test('that are older than a moment are erased like any other', async (t) => {
      const [store] = await open(t);
      const old: Lead[] = [];
      for (let day = 1; day <= 3; day++) {
        old.push(await add(store, plainLead('Old'), { received: `2026-01-0${day}T00:00:00.000Z` }));
      }
      const kept = await add(store, plainLead('Kept'));
      await store.addNote({
        leadId: old[0]!.id,
        author: null,
        authorName: 'Owner',
        at: RECEIVED,
        text: 'Called',
      });
      assert.equal(await store.eraseReceivedBefore('2026-01-02T12:00:00.000Z'), 2);
      assert.equal(await store.eraseReceivedBefore('2026-01-02T12:00:00.000Z'), 0);
      assert.deepEqual(await names(store, {}), ['Kept', 'Old']);
      assert.equal(await store.insert(entryOf(old[0]!)), 'erased');
      assert.deepEqual(await store.notesOf([old[0]!.id, kept.id]), []);
    });

    test('and all that an inbox shows of them change the revision, at every receiver', async (t) => {
      const [store, other] = await open(t);
      const lead = fullLead();
      const user = {
        name: 'Sam',
        email: 'sam@example.com',
        role: 'member',
        passwordHash: null,
        created: RECEIVED,
      } as const;
      let userId = '';
      let noteId = '';
      const changes: [string, () => Promise<unknown>][] = [
        ['a lead', () => store.insert(entryOf(lead), { jobs: [{ kind: 'mail', target: 'x' }] })],
        ['a user', async () => (userId = (await store.addUser(user))!.id)],
        ['a status', () => store.change(lead.id, { status: 'won' }, LATER)],
        ['an assignee', () => store.change(lead.id, { assignee: userId }, LATER)],
        ['spam', () => store.change(lead.id, { spam: true }, LATER)],
        [
          'a note',
          async () => {
            const note = {
              leadId: lead.id,
              author: userId,
              authorName: 'Sam',
              at: LATER,
              text: '',
            };
            noteId = (await store.addNote(note))!.id;
          },
        ],
        ['a note removed', () => store.removeNote(noteId)],
        ["a user's name", () => store.changeUser(userId, { name: 'Sam Seller' })],
        [
          'a job done',
          async () => {
            const [job] = await store.claimJobs({ nowMs: Date.now(), leaseMs: 1_000, limit: 1 });
            await store.finishJob(job!, '204');
          },
        ],
        ['a user removed', () => store.removeUser(userId)],
        ['a lead erased', () => store.erase(lead.id)],
      ];
      let before = await other.revision();
      for (const [what, change] of changes) {
        await change();
        const after = await other.revision();
        assert.notEqual(after, before, what);
        before = after;
      }
      await store.insert(entryOf(lead));
      await store.list({ limit: 1 });
      assert.equal(await other.revision(), before);
    });
  });
}
