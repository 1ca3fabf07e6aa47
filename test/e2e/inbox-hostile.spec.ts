import type { Lead } from '../../src/model/lead/lead.ts';
import { fullLead } from '../receiver/fixtures/lead.ts';
import { asOwner, postLead } from '../receiver/receiver-process.ts';
import { expect, openInbox, test } from './support/inbox.ts';

const PAYLOADS = 200;
const RUN = 'window.ran=true';

/** What runs where a text is taken for markup, an attribute, a URL, a script, a style or a template. */
const SEEDS = [
  `<script>${RUN}</script>`,
  `<img src=x onerror=${RUN}>`,
  `<svg onload=${RUN}>`,
  `<svg><script>${RUN}</script></svg>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>">`,
  `<a href="javascript:${RUN}" autofocus>x</a>`,
  `<input autofocus onfocus=${RUN}>`,
  `<details open ontoggle=${RUN}>`,
  `<template shadowrootmode=open><script>${RUN}</script></template>`,
  `<math><mtext></p><style><img src=x onerror=${RUN}></style>`,
  `<object data="javascript:${RUN}">`,
  `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
  `<base href="https://evil.example/">`,
  `<form action="https://evil.example/"><button>Sign in</button></form>`,
  `<link rel=stylesheet href="https://evil.example/x.css">`,
  `<style>*{background:url(https://evil.example/)}</style>`,
  `javascript:${RUN}//@x.example`,
  `data:text/html,<script>${RUN}</script>`,
  `\${${RUN}}`,
  `{{constructor.constructor('${RUN}')()}}`,
] as const;

/** Ways out of where a text may stand. */
const BEFORE = ['', '">', "'>", '</title>', '</textarea>', '-->', ']]>', '\0', '&quot;>', '\u202E'];

function payload(index: number): string {
  const seed = SEEDS[index % SEEDS.length] ?? '';
  return (BEFORE[Math.floor(index / SEEDS.length) % BEFORE.length] ?? '') + seed;
}

/** The same text in every field of a lead that takes one. */
function hostileLead(text: string): Lead {
  const kept = ['schema', 'id', 'created', 'priority', 'control', 'at', 'locale'];
  const lead = JSON.parse(
    JSON.stringify(fullLead(), (key, value: unknown) =>
      typeof value === 'string' && !kept.includes(key) ? text : value,
    ),
  ) as Lead;
  lead.request.custom = { [text.slice(0, 60)]: text };
  lead.source.utm = { [text.slice(0, 60)]: text };
  return lead;
}

test(`${PAYLOADS} hostile texts in every field run nowhere and break no rule of the page`, async ({
  page,
  receiver,
}) => {
  test.setTimeout(400_000);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  const ids: string[] = [];
  for (let index = 0; index < PAYLOADS; index++) {
    const lead = hostileLead(payload(index));
    const answer = await postLead(receiver.url, lead);
    if (answer.status === 422) {
      throw new Error(`lead ${index}: expected 201, found ${await answer.text()}`);
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
  expect(listed + spam).toBe(PAYLOADS);

  // Beside an empty list, since the list was looked at; now and then with a note that comes meanwhile.
  for (const [index, id] of ids.entries()) {
    await page.goto(`${receiver.url}/?status=lost&lead=${id}`);
    await expect(page.locator('[data-lead]')).toHaveAttribute('data-lead', id);
    if (index % 10 === 0) {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const note = { method: 'POST', headers: { 'content-type': 'application/json' } };
      const text = payload(index);
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
