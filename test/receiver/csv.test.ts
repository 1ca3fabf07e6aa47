import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import type { FlatValue } from '../../src/model/lead/lead.ts';
import { csvStream } from '../../src/receiver/csv.ts';
import { createReceiver, openStore } from '../../src/receiver/index.ts';
import type { StoredLead } from '../../src/receiver/store/store.ts';
import { fullLead, plainLead } from './fixtures/lead.ts';
import { readCsv } from './read-csv.ts';

const RECEIVED = '2026-11-23T05:21:02.000Z';
const UNTOUCHED: Omit<StoredLead, 'lead'> = {
  received: RECEIVED,
  updated: RECEIVED,
  flags: [],
  spam: false,
  status: 'new',
  assignee: null,
  versions: 1,
  notes: 0,
  unsent: false,
};

function stored(flat: Record<string, FlatValue>, changes: Partial<StoredLead> = {}): StoredLead {
  const lead = { ...plainLead(), flat };
  return { ...UNTOUCHED, lead, ...changes };
}

async function csvOf(leads: StoredLead[], names: [string, string][] = []): Promise<string> {
  const stream = await csvStream(async function* () {
    for (const lead of leads) yield await Promise.resolve(lead);
  }, new Map(names));
  return new Response(stream).text();
}

/** Columns that every table has, before those of the leads' own. */
const OWN = ['id', 'received', 'folder', 'status', 'assignee', 'flags', 'summary', 'notes'];

suite('The table of leads', () => {
  test('has a column for every flat key of any lead and leaves the others blank', async () => {
    const [header, ...rows] = readCsv(
      await csvOf([
        stored({ contact_name: 'A', score: 47.5 }),
        stored({ contact_name: 'B', need: null }),
      ]),
    );
    assert.deepEqual(header?.slice(OWN.length), ['contact_name', 'score', 'need']);
    assert.deepEqual(
      rows.map((row) => row.slice(OWN.length)),
      [
        ['A', '47.5', ''],
        ['B', '', ''],
      ],
    );
  });

  test('has what a lead carries outside of its flat form, once', async () => {
    const lead = fullLead();
    const changes = { flags: ['no-origin'], status: 'won', assignee: 'u1', spam: true } as const;
    const [header = [], row = []] = readCsv(
      await csvOf([{ ...UNTOUCHED, lead, ...changes, flags: ['no-origin'] }], [['u1', 'Ada']]),
    );
    assert.equal(new Set(header).size, header.length);
    assert.deepEqual(header.slice(0, OWN.length), OWN);
    assert.deepEqual(row.slice(0, OWN.length), [
      lead.id,
      RECEIVED,
      'spam',
      'won',
      'Ada',
      'no-origin',
      lead.summary.replaceAll('\n- ', "\n'- "),
      '',
    ]);
  });

  test('has at most 2,000 columns, those of spam last', async () => {
    const names = (prefix: string) =>
      Object.fromEntries(Array.from({ length: 1_500 }, (_, index) => [`${prefix}${index}`, index]));
    const spam = stored(names('spam'), { spam: true });
    const [header = [], ...rows] = readCsv(
      await csvOf([spam, stored(names('a')), spam, stored({ last: 1 })]),
    );
    assert.equal(header.length, 2_000);
    assert.ok(rows.every((row) => row.length === 2_000));
    assert.equal(header[OWN.length], 'a0');
    assert.equal(header[OWN.length + 1_500], 'last');
    assert.equal(header[OWN.length + 1_501], 'spam0');
  });

  for (const start of ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) {
    test(`takes the power from a text that starts with ${JSON.stringify(start)}`, async () => {
      const text = `${start}HYPERLINK("https://evil.example")`;
      const [, row] = readCsv(await csvOf([stored({ message: text })]));
      assert.equal(row?.[OWN.length], `'${text}`);
    });
  }

  test('leaves a negative number a number', async () => {
    const [, row] = readCsv(await csvOf([stored({ saving: -5.5 })]));
    assert.equal(row?.[OWN.length], '-5.5');
  });

  test('takes the power from a formula that another separator would bring to light', async () => {
    const [, row] = readCsv(await csvOf([stored({ text: 'a;=1+1\n@b\t-c; = d' })]));
    assert.equal(row?.[OWN.length], "a;'=1+1\n'@b\t'-c; = d");
  });

  test('takes the power from a formula in the name of a column', async () => {
    const [header] = readCsv(await csvOf([stored({ '=1+1': 'a' })]));
    assert.equal(header?.[OWN.length], "'=1+1");
  });

  test('gives back any text, and no cell that a spreadsheet would run', async () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom('=', '+', '-', '@', ';', '\t', '\n', '\r', '＝', '"', ',', "'"),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      ),
    });
    await fc.assert(
      fc.asyncProperty(text, async (written) => {
        const [, row] = readCsv(await csvOf([stored({ text: written })]));
        const cell = row?.[OWN.length] ?? '';
        assert.equal(cell.replaceAll("'", ''), written.replaceAll("'", ''));
        assert.doesNotMatch(cell, /^[\t\r\n]|(^|[;\t\r\n])[=+\-@＝＋－＠]/);
      }),
      { seed: 20261123, numRuns: 10_000 },
    );
  });
});

test('The table has the notes on each lead, and what is written in them is no formula', async () => {
  const store = await openStore(':memory:');
  const receiver = await createReceiver({ store, token: 'owner' });
  const lead = fullLead();
  const without = plainLead();
  for (const one of [lead, without]) {
    await store.insert({ lead: one, received: RECEIVED, flags: [] });
  }
  const note = { leadId: lead.id, author: null, authorName: '=Owner', at: RECEIVED };
  await store.addNote({ ...note, text: 'Called;=1+1\n-2' });
  await store.addNote({ ...note, at: '2026-11-24T05:21:02.000Z', text: 'Sent the quote' });
  const answer = await receiver.fetch(
    new Request('http://receiver.example/leads.csv', {
      headers: { authorization: 'Bearer owner' },
    }),
  );
  const [header = [], ...rows] = readCsv(await answer.text());
  const notes = new Map(rows.map((row) => [row[0], row[header.indexOf('notes')]]));
  assert.deepEqual(
    notes,
    new Map([
      [without.id, ''],
      [
        lead.id,
        `${RECEIVED} =Owner: Called;'=1+1\n'-2\n2026-11-24T05:21:02.000Z =Owner: Sent the quote`,
      ],
    ]),
  );
  await receiver.close();
});
