import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import fc from 'fast-check';
import type { Lead } from '../../src/model/lead/lead.ts';
import { createReceiver, openSqliteStore, type Receiver } from '../../src/receiver/index.ts';
import { fullLead } from './fixtures/lead.ts';
import { hostileText, withTexts } from './hostile.ts';
import { readCsv } from './read-csv.ts';
import { TOKEN } from './receiver-process.ts';

const SEED = 20261125;
/** The full number: `LEADLINE_PAYLOADS=10000 node --test test/receiver/hostile-leads.test.ts`. */
const PAYLOADS = Number(process.env.LEADLINE_PAYLOADS ?? 200);
const BENIGN = 60;
/** What a spreadsheet takes for a formula. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const PLAIN_NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;

interface Tag {
  name: string;
  attributes: Map<string, string>;
}

/** The tags of a page by the rules of HTML, and whatever text between them still holds a `<`. */
function tagsOf(html: string): { tags: Tag[]; loose: string[] } {
  const tags: Tag[] = [];
  const loose: string[] = [];
  let end = 0;
  for (const found of html.matchAll(
    /<(\/?[a-z][^\s/>]*|!doctype)((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi,
  )) {
    loose.push(html.slice(end, found.index));
    end = found.index + found[0].length;
    const attributes = new Map<string, string>();
    for (const [, name = '', , double, single, bare] of (found[2] ?? '').matchAll(
      /([^\s"'>/=]+)(\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g,
    )) {
      attributes.set(name.toLowerCase(), double ?? single ?? bare ?? '');
    }
    tags.push({ name: (found[1] ?? '').toLowerCase(), attributes });
  }
  loose.push(html.slice(end));
  return { tags, loose: loose.filter((text) => text.includes('<')) };
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

suite(`${PAYLOADS} leads with code in every field`, () => {
  let receiver: Receiver;
  const known = new Set<string>();
  before(async () => {
    receiver = await createReceiver({
      store: openSqliteStore(':memory:'),
      token: TOKEN,
      newLeadsPerMinute: 1_000_000,
    });
    const benign = fullLead();
    benign.signals.honeypot = true;
    await post(benign);
    await post({ ...fullLead(), replaces: benign.id });
    // More than the list shows at once, so that the way to older ones is known too.
    for (let more = 2; more < BENIGN; more++) await post(fullLead());
    const none = fullLead();
    none.contact.name = 'Nobody of that name';
    for (const page of [...(await pagesOf(benign)), ...(await pagesOf(none))]) {
      for (const { name, attributes } of tagsOf(page).tags) {
        known.add(name);
        for (const attribute of attributes.keys()) known.add(`${name} ${attribute}`);
      }
    }
  });
  after(() => receiver.close());

  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    return receiver.fetch(
      new Request(`http://receiver.example${path}`, {
        ...init,
        headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
      }),
    );
  }

  async function post(lead: Lead): Promise<void> {
    const answer = await ask('/leads', { method: 'POST', body: JSON.stringify(lead) });
    assert.equal(answer.status, 201, await answer.text());
  }

  /** Every page that shows this lead. */
  async function pagesOf({ id, contact }: Lead): Promise<string[]> {
    const search = encodeURIComponent(contact.name.toWellFormed());
    const pages: string[] = [];
    for (const path of [`/?lead=${id}`, `/?lead=${id}&q=${search}`, `/leads/${id}/print`]) {
      const answer = await ask(path);
      if (answer.headers.get('content-type')?.startsWith('text/html')) {
        pages.push(await answer.text());
      }
    }
    assert.ok(pages.length >= 2);
    return pages;
  }

  /** Texts that come round again and again, and are now and then a name of `flat` too. */
  function made(texts: readonly string[]): Lead {
    let next = 0;
    const text = () => texts[next++ % texts.length] ?? '';
    const lead = withTexts(fullLead(), text);
    const { seconds, honeypot, freeMail } = fullLead().signals;
    const flat = Object.entries(lead.flat).map(([name, value], index): [string, typeof value] => [
      index % 3 === 0 && texts[index % texts.length] !== '__proto__'
        ? (texts[index % texts.length] ?? name)
        : name,
      value,
    ]);
    return {
      ...lead,
      signals: { seconds, honeypot, freeMail, proof: null },
      flat: Object.fromEntries(flat),
    };
  }

  test('are shown in the inbox as text, and nothing of them becomes a tag or an attribute', async () => {
    const texts = fc.array(hostileText, { minLength: 1, maxLength: 25 });
    // What the full number of payloads has found.
    const found: [string[]][] = [[['%00%0d%0a', '<!--', 'm|Xfo-To+@\ud800', '_']]];
    await fc.assert(
      fc.asyncProperty(texts, async (given) => {
        const lead = made(given);
        await post(lead);
        for (const page of await pagesOf(lead)) {
          const { tags, loose } = tagsOf(page);
          assert.deepEqual(loose, []);
          for (const { name, attributes } of tags) {
            assert.ok(known.has(name), `a tag <${name}>`);
            for (const [attribute, value] of attributes) {
              assert.ok(
                known.has(`${name} ${attribute}`),
                `an attribute ${attribute} of <${name}>`,
              );
              assert.ok(!/^on|^style$|^srcdoc$/.test(attribute), attribute);
              if (!/^(href|src|action)$/.test(attribute)) continue;
              assert.match(unescaped(value), /^(https?:\/\/|mailto:|tel:|\/)/, attribute);
            }
          }
          assert.equal(tags.filter(({ name }) => name === 'script').length, 1);
        }
      }),
      { seed: SEED, numRuns: PAYLOADS, endOnFailure: true, examples: found },
    );
  });

  test('are in the table as text: no cell that a spreadsheet would run, no row torn apart', async () => {
    const rows = readCsv((await (await ask('/leads.csv')).text()).replace(/^\uFEFF/, ''));
    const [header = []] = rows;
    assert.equal(rows.length, 1 + BENIGN + PAYLOADS);
    for (const row of rows) {
      assert.equal(row.length, header.length);
      for (const cell of row) {
        assert.ok(!FORMULA.test(cell) || PLAIN_NUMBER.test(cell), JSON.stringify(cell));
      }
    }
  });
});
