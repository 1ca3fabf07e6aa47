import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import type { FlatValue } from '../../src/model/lead/lead.ts';
import { csvStream } from '../../src/receiver/csv.ts';
import type { StoredLead } from '../../src/receiver/store/store.ts';
import { fullLead, plainLead } from './fixtures/lead.ts';

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
};

function stored(flat: Record<string, FlatValue>, changes: Partial<StoredLead> = {}): StoredLead {
  const lead = { ...plainLead(), flat };
  return { ...UNTOUCHED, lead, ...changes };
}

async function csvOf(leads: StoredLead[]): Promise<string> {
  const stream = await csvStream(async function* () {
    for (const lead of leads) yield await Promise.resolve(lead);
  });
  return new Response(stream).text();
}

/** An independent reader of RFC 4180, character by character. */
function read(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < csv.length; i++) {
    const character = csv.charAt(i);
    if (quoted) {
      if (character !== '"') cell += character;
      else if (csv.charAt(i + 1) === '"') cell += csv.charAt(++i);
      else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ',' || character === '\r') {
      row.push(cell);
      cell = '';
      if (character === '\r') {
        rows.push(row);
        row = [];
        i++;
      }
    } else cell += character;
  }
  return rows;
}

suite('The table of leads', () => {
  test('has a column for every flat key of any lead and leaves the others blank', async () => {
    const [header, ...rows] = read(
      await csvOf([
        stored({ contact_name: 'A', score: 47.5 }),
        stored({ contact_name: 'B', need: null }),
      ]),
    );
    assert.deepEqual(header?.slice(4), ['contact_name', 'score', 'need']);
    assert.deepEqual(
      rows.map((row) => row.slice(4)),
      [
        ['A', '47.5', ''],
        ['B', '', ''],
      ],
    );
  });

  test('has id, time, flags and summary of each lead once', async () => {
    const lead = fullLead();
    const [header = [], row = []] = read(
      await csvOf([{ ...UNTOUCHED, lead, flags: ['no-origin'] }]),
    );
    assert.equal(new Set(header).size, header.length);
    assert.deepEqual(header.slice(0, 4), ['id', 'received', 'flags', 'summary']);
    assert.deepEqual(row.slice(0, 4), [
      lead.id,
      '2026-11-23T05:21:02.000Z',
      'no-origin',
      lead.summary,
    ]);
  });

  for (const start of ['=', '+', '-', '@', '\t', '\r', '\n', '＝']) {
    test(`takes the power from a text that starts with ${JSON.stringify(start)}`, async () => {
      const text = `${start}HYPERLINK("https://evil.example")`;
      const [, row] = read(await csvOf([stored({ message: text })]));
      assert.equal(row?.[4], `'${text}`);
    });
  }

  test('leaves a negative number a number', async () => {
    const [, row] = read(await csvOf([stored({ saving: -5.5 })]));
    assert.equal(row?.[4], '-5.5');
  });

  test('gives back any text, and no cell that a spreadsheet would run', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const [, row] = read(await csvOf([stored({ text })]));
        const cell = row?.[4] ?? '';
        assert.ok(cell === text || cell === `'${text}`);
        assert.doesNotMatch(cell, /^[=+\-@\t\r\n]/);
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });
});
