import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import type { Lead } from '../../src/model/lead/lead.ts';
import type { Person } from '../../src/receiver/access.ts';
import { readFilters } from '../../src/receiver/inbox/filters.ts';
import { inboxPage } from '../../src/receiver/inbox/inbox-page.ts';
import { peoplePage } from '../../src/receiver/inbox/people-page.ts';
import { printPage } from '../../src/receiver/inbox/print-page.ts';
import type { Job, Note, StoredLead, User } from '../../src/receiver/store/store.ts';
import { fullLead } from './fixtures/lead.ts';

const AT = '2026-11-25T09:00:00.000Z';
const NOW_MS = Date.parse(AT);
const RUNS = 100;
/** Texts of one lead and what surrounds it. */
const TEXTS_A_RUN = 110;

/** What is not a visitor's free text but one of few values, by contract. */
const KEPT = ['schema', 'id', 'created', 'priority', 'control', 'at', 'replaces'];

/** The same lead with every text, and every key that a visitor may invent, another one. */
function leadOf(next: () => string): Lead {
  const lead = JSON.parse(
    JSON.stringify(fullLead({ id: 'a-lead' }), (key, value: unknown) =>
      typeof value === 'string' && !KEPT.includes(key) ? next() : value,
    ),
  ) as Lead;
  lead.contact.email = `${next()} `;
  lead.request.custom = { [`${next()}1`]: next(), [`${next()}2`]: [next(), next()] };
  lead.source.utm = { [`${next()}3`]: next() };
  return lead;
}

async function pagesWith(next: () => string): Promise<string[]> {
  const stored: StoredLead = {
    lead: leadOf(next),
    received: AT,
    updated: AT,
    flags: [next()],
    spam: true,
    status: 'new',
    assignee: 'u1',
    versions: 1,
    notes: 1,
    unsent: true,
  };
  const job: Job = {
    id: 'j1',
    leadId: 'a-lead',
    kind: next(),
    target: next(),
    payload: null,
    state: 'failed',
    attempts: 1,
    createdMs: NOW_MS,
    nextAttemptMs: NOW_MS,
    lastStatus: next(),
  };
  const note: Note = {
    id: 'n1',
    leadId: 'a-lead',
    author: null,
    authorName: next(),
    at: AT,
    text: next(),
  };
  const user: User = {
    id: 'u1',
    name: next(),
    email: next(),
    role: 'member',
    passwordHash: null,
    created: AT,
    disabled: false,
  };
  const person: Person = { userId: 'u2', name: next(), email: next(), role: 'owner', csrf: 'c' };
  const view = { person, users: [user], nowMs: NOW_MS, notes: [note], jobs: [job] };
  const pages = [
    inboxPage({
      ...view,
      filters: readFilters({ q: next() }),
      page: { leads: [stored], next: null },
      counts: { new: 0, contacted: 0, won: 0, lost: 0, spam: 1 },
      mine: null,
      older: false,
      selected: 'a-lead',
      versions: [stored],
      revision: '1',
      origin: 'https://inbox.example',
    }),
    printPage(stored, { ...view, assignee: user.name }),
    peoplePage({
      person,
      users: [user],
      done: next(),
      problem: { words: next(), name: next(), email: next() },
    }),
  ];
  return Promise.all(pages.map(async (page) => String(await page)));
}

/** What gives a page its structure: where tags and quoted values begin and end. */
function structureOf(page: string): string {
  return page.replaceAll(/[^<>"']/g, '');
}

const HOSTILE = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        "' onfocus='alert(1)",
        '</title><svg onload=alert(1)>',
        '<!--',
        '-->',
        ']]>',
        '&lt;',
        '&#x3C;',
        '\0',
        '${alert(1)}',
        '`',
        '{{',
        '\u2028',
        '\u202E',
        '\uD800',
        '</textarea>',
        '</style>',
      ),
      fc.constantFrom('<', '>', '"', "'", '&', '=', '/', ' ', '\n'),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 8 },
  )
  // Neither empty nor a link: both change what a page shows, which is not the question here.
  .map((parts) => `x${parts.join('')}x`);

suite('What people write', () => {
  test('is text in the list, the lead, on paper and among people, whatever it is', async () => {
    const plain = (await pagesWith(() => 'x')).map(structureOf);
    let texts = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(HOSTILE, { minLength: TEXTS_A_RUN, maxLength: TEXTS_A_RUN, size: 'max' }),
        async (written) => {
          let at = 0;
          const pages = await pagesWith(() => {
            texts++;
            return written[at++ % written.length] ?? '';
          });
          assert.deepEqual(pages.map(structureOf), plain);
        },
      ),
      { seed: 20261125, numRuns: RUNS },
    );
    assert.ok(texts >= 10_000, `expected at least 10,000 texts, found ${texts}`);
  });
});
