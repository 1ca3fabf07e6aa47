import type { Lead } from '../../src/model/lead/lead.ts';
import { fullLead } from '../receiver/fixtures/lead.ts';
import { asOwner, postLead } from '../receiver/receiver-process.ts';
import { hostileText } from './support/hostile-texts.ts';
import { expect, openInbox, test } from './support/inbox.ts';

const TEXTS = 10_000;

/** A lead with the next text in every field that takes one, and in the names that a page chooses. */
function hostileLead(next: () => string): Lead {
  const kept = ['schema', 'id', 'created', 'priority', 'control', 'at', 'locale'];
  const lead = JSON.parse(
    JSON.stringify(fullLead(), (key, value: unknown) =>
      typeof value === 'string' && !kept.includes(key) ? next() : value,
    ),
  ) as Lead;
  lead.request.custom = { [next().slice(0, 60)]: next() };
  lead.source.utm = { [next().slice(0, 60)]: next() };
  return lead;
}

test(`${TEXTS} hostile texts in the fields of leads run nowhere and break no rule of the page`, async ({
  page,
  receiver,
}) => {
  test.setTimeout(400_000);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  const ids: string[] = [];
  let texts = 0;
  while (texts < TEXTS) {
    const lead = hostileLead(() => hostileText(texts++));
    const answer = await postLead(receiver.url, lead);
    if (answer.status === 422) {
      throw new Error(`lead ${ids.length}: expected 201, found ${await answer.text()}`);
    }
    ids.push(lead.id);
  }
  await openInbox(page, receiver);
  const ran = () => page.evaluate(() => 'ran' in window);
  const strangers = () =>
    page.locator('img, iframe, object, base, main script, main style, main link');

  let listed = 0;
  for (let address: string | null = '/?folder=leads'; address !== null;) {
    await page.goto(new URL(address, receiver.url).href);
    listed += await page.locator('[data-row]').count();
    expect(await ran()).toBe(false);
    await expect(strangers()).toHaveCount(0);
    const more = page.getByRole('link', { name: 'Older leads' });
    address = (await more.count()) > 0 ? await more.getAttribute('href') : null;
  }
  await page.goto(`${receiver.url}/?folder=spam`);
  const spam = Number(
    await page.getByRole('link', { name: /^Spam/ }).locator('.count').textContent(),
  );
  expect(listed + spam).toBe(ids.length);

  // Beside an empty list, since the list was looked at; now and then with a note that comes meanwhile.
  for (const [index, id] of ids.entries()) {
    await page.goto(`${receiver.url}/?status=lost&lead=${id}`);
    await expect(page.locator('[data-lead]')).toHaveAttribute('data-lead', id);
    if (index % 10 === 0) {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const note = { method: 'POST', headers: { 'content-type': 'application/json' } };
      const text = hostileText(index * 37);
      const added = await asOwner(`${receiver.url}/leads/${id}/notes`, {
        ...note,
        headers: { ...note.headers, authorization: 'Bearer the-token-of-the-tests' },
        body: JSON.stringify({ text }),
      });
      expect(added.status).toBe(201);
      await expect(page.locator('[data-notes] li')).toHaveCount(1);
    }
    expect(await ran()).toBe(false);
    await expect(strangers()).toHaveCount(0);
    await page.goto(`${receiver.url}/leads/${id}/print`);
    expect(await ran()).toBe(false);
    await expect(strangers()).toHaveCount(0);
  }
  expect(new Set(asked)).toEqual(new Set([receiver.url]));

  const table = await (await asOwner(`${receiver.url}/leads.csv`)).text();
  expect(table).not.toMatch(/(^|[,;\t\r\n])"?[=+@＝＋－＠]/);
});
