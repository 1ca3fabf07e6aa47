import { AxeBuilder } from '@axe-core/playwright';
import { fullLead, plainLead } from '../receiver/fixtures/lead.ts';
import {
  allLeads,
  postLead,
  startReceiver,
  temporaryFolder,
} from '../receiver/receiver-process.ts';
import { expect, nameOf, openInbox, rows, test } from './support/inbox.ts';

test('an empty inbox tells what to do next, and a lead appears without a reload', async ({
  page,
  receiver,
}) => {
  await openInbox(page, receiver);
  await expect(page.getByRole('heading', { name: 'No leads yet' })).toBeVisible();
  await expect(page.getByText(`data-endpoint="${receiver.url}/leads"`)).toBeVisible();
  await page.evaluate(() => (document.documentElement.dataset.opened = 'once'));

  await postLead(receiver.url, fullLead());
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText(
    /Hot.*Marta Lindqvist.*just now.*Nordwall Präzision GmbH · Germany.*ISO 9001, ISO 14001 · within 3 months.*Required by your customer · Foundation laid · 47 %.*Internal audit and management review.*Cost in the first year: €21,400 \(18,100 – 25,300\)/s,
  );
  await expect(page.getByRole('status')).toHaveText('New lead: Marta Lindqvist');
  await expect(page).toHaveTitle('(1) Inbox · Leadline');
  await postLead(receiver.url, plainLead('Jonas Brandt', { test: true }));
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page).first()).toContainText(/Jonas Brandt.*test/s);
  await expect(page).toHaveTitle('(2) Inbox · Leadline');

  await rows(page).first().getByRole('link').click();
  await expect(nameOf(page)).toHaveText('Jonas Brandt');
  await expect(page).toHaveTitle('(1) Jonas Brandt · Inbox · Leadline');
  expect(await page.evaluate(() => document.documentElement.dataset.opened)).toBe('once');
});

test('a lead shows every answer in words, the estimate, the consents and earlier versions', async ({
  page,
  receiver,
}) => {
  const first = fullLead({ created: '2026-11-23T05:00:00.000Z' });
  const lead = fullLead({ replaces: first.id });
  await postLead(receiver.url, first);
  await postLead(receiver.url, lead);
  await openInbox(page, receiver);
  await expect(rows(page)).toHaveCount(1);
  await rows(page).getByRole('link').click();

  const article = page.getByRole('article');
  await article.getByText(/^Scored answers/).click();
  await article.getByText(/^Further answers/).click();
  await article.getByText(/^What it was worked out from/).click();
  for (const { question, label } of lead.quiz?.answers ?? []) {
    const asked = article.locator('dl.qa > div').filter({ hasText: question });
    await expect(asked).toContainText(label);
    await expect(asked).toBeVisible();
  }
  for (const text of [
    ...(lead.estimate?.inputs.map((input) => input.text) ?? []),
    '14 months (9 – 31)',
    'on request',
    ...lead.consent.map((consent) => consent.text),
    lead.contact.message,
    'autumn-tenders',
  ]) {
    await expect(article).toContainText(text);
  }
  await expect(article.getByRole('link', { name: lead.contact.email })).toHaveAttribute(
    'href',
    `mailto:${lead.contact.email}`,
  );
  await expect(article.getByRole('link', { name: 'Call' })).toHaveAttribute(
    'href',
    'tel:+493090182014',
  );
  await expect(article.getByRole('heading', { name: '2 versions' })).toBeVisible();
  await article.getByRole('link', { name: 'Version 1' }).click();
  await expect(page).toHaveURL(`${receiver.url}/?lead=${first.id}`);
  await page.goBack();
  await expect(page).toHaveURL(`${receiver.url}/?lead=${lead.id}`);
  await expect(article.getByText('Latest, shown here')).toBeVisible();
});

test('an open lead scrolls in its own place and stretches no page', async ({ page, receiver }) => {
  await postLead(receiver.url, fullLead());
  await page.setViewportSize({ width: 1280, height: 800 });
  await openInbox(page, receiver);
  await rows(page).getByRole('link').click();
  await expect(nameOf(page)).toHaveText('Marta Lindqvist');
  for (const summary of await page.locator('article summary').all()) await summary.click();
  const heightOf = (selector: string) =>
    page.locator(selector).evaluate(({ scrollHeight }) => scrollHeight);
  expect(await heightOf('.detail')).toBeGreaterThan(1500);
  expect(await heightOf('html')).toBe(800);
  // The caption that did so is read all the same.
  await expect(page.getByRole('table', { name: 'Values of the estimate' })).toBeVisible();
});

test('the list is walked and searched by keyboard alone', async ({ page, receiver }) => {
  for (const name of ['Anna Azar', 'Boris Bondar', 'Chiara Conti']) {
    await postLead(receiver.url, plainLead(name));
  }
  await openInbox(page, receiver);
  await page.keyboard.press('j');
  await expect(rows(page).nth(0).getByRole('link')).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('ArrowDown');
  await expect(rows(page).nth(2).getByRole('link')).toBeFocused();
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await expect(nameOf(page)).toHaveText('Boris Bondar');
  await expect(nameOf(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(rows(page).nth(1).getByRole('link')).toBeFocused();

  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('conti');
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByRole('status')).toHaveText('1 lead found');
  await expect(page).toHaveURL(`${receiver.url}/?q=conti`);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(nameOf(page)).toHaveText('Chiara Conti');
  await page.getByRole('searchbox').fill('nobody of this name');
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
  await page.getByRole('link', { name: 'Show all leads' }).click();
  await expect(rows(page)).toHaveCount(3);
});

test('single-letter shortcuts can be turned off, and stay off', async ({ page, receiver }) => {
  await postLead(receiver.url, plainLead());
  await openInbox(page, receiver);
  const shortcuts = page.getByRole('checkbox', { name: 'Single-letter shortcuts' });
  await page.keyboard.press('?');
  await shortcuts.uncheck();
  await page.reload();
  await page.keyboard.press('?');
  await page.keyboard.press('j');
  await page.keyboard.press('/');
  await expect(page.locator('body')).toBeFocused();
  await page.getByRole('button', { name: 'Keys' }).click();
  await expect(shortcuts).not.toBeChecked();
});

test('a lead is erased after a question, with all its versions', async ({ page, receiver }) => {
  const first = plainLead('Anna Azar', { created: '2026-11-23T05:00:00.000Z' });
  await postLead(receiver.url, first);
  await postLead(receiver.url, plainLead('Anna Azar', { replaces: first.id }));
  await postLead(receiver.url, plainLead('Boris Bondar'));
  await openInbox(page, receiver);
  await rows(page).filter({ hasText: 'Anna Azar' }).getByRole('link').click();
  await page.getByRole('button', { name: 'Erase …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Erase all 2 versions of this lead?' });
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Erase …' }).click();
  await dialog.getByRole('button', { name: 'Erase for good' }).click();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('Boris Bondar');
  expect((await allLeads(receiver.url)).map(({ contact }) => contact.name)).toEqual([
    'Boris Bondar',
  ]);
});

test('what a visitor wrote is shown as text, whatever it is', async ({ page, receiver }) => {
  const payload = `"><img src=x onerror=alert(1)><script>alert(2)</script>'\${alert(3)}<svg onload=alert(4)>`;
  const evil = JSON.parse(
    JSON.stringify(fullLead(), (key, value: unknown) => {
      const kept = ['schema', 'id', 'created', 'priority', 'control', 'at', 'page'];
      return typeof value === 'string' && !kept.includes(key) ? payload : value;
    }),
  ) as ReturnType<typeof fullLead>;
  evil.source.page = 'javascript:alert(5)';
  evil.contact.email = 'javascript:alert(6)//@x';
  evil.contact.phone = 'javascript:alert(7)';
  evil.request.custom = { [payload]: payload };
  expect((await postLead(receiver.url, evil)).status).toBe(201);
  await openInbox(page, receiver);
  await expect(rows(page)).toContainText(payload);
  await rows(page).getByRole('link').click();
  await expect(nameOf(page)).toHaveText(payload);
  for (const summary of await page.locator('summary').all()) await summary.click();
  await expect(page.locator('img, svg[onload], main script')).toHaveCount(0);
  const links = await page
    .locator('main a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).protocol));
  expect(new Set(links)).toEqual(new Set(['http:']));
  await page.goto(`${receiver.url}/?q=${encodeURIComponent(payload)}&lead=${evil.id}`);
  await expect(nameOf(page)).toHaveText(payload);
  await page.getByRole('searchbox').fill(`${payload}x`);
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
});

test('while the receiver is away the page says so, then catches up', async ({ page, cleanup }) => {
  const database = `${temporaryFolder(cleanup)}/leads.db`;
  const first = await startReceiver(cleanup, { database });
  await openInbox(page, first);
  await first.end('SIGTERM');
  await expect(page.getByText('Connection lost, trying again')).toBeVisible();
  const { port } = new URL(first.url);
  const second = await startReceiver(cleanup, { database, port });
  await postLead(second.url, plainLead('Anna Azar'));
  await expect(rows(page)).toContainText('Anna Azar', { timeout: 20_000 });
  await expect(page.getByText('Live', { exact: true })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any page in ${colorScheme} colours`, async ({ page, receiver }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    const expectNothing = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    };
    await page.goto(`${receiver.url}/sign-in`);
    await page.getByLabel('Token').fill('wrong');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByText('This is not the token.')).toBeVisible();
    await expectNothing();
    await openInbox(page, receiver);
    await expectNothing();
    const lead = fullLead({ test: true });
    const spam = plainLead('Cheap Links', { signals: { ...lead.signals, honeypot: true } });
    await postLead(receiver.url, spam);
    await postLead(receiver.url, plainLead('Anna Azar', { priority: 'cold' }));
    await postLead(receiver.url, plainLead('Boris Bondar'));
    await postLead(receiver.url, lead);
    // What is looked at here is the page; that leads come by themselves has tests of its own.
    await page.reload();
    await expect(rows(page)).toHaveCount(3);
    await expectNothing();
    await rows(page).first().getByRole('link').click();
    await expect(nameOf(page)).toHaveText('Marta Lindqvist');
    for (const summary of await page.locator('summary').all()) await summary.click();
    await expectNothing();
    await page.getByRole('button', { name: 'Erase …' }).click();
    await expectNothing();
    await page.goto(`${receiver.url}/?folder=spam&lead=${spam.id}`);
    await expect(page.getByText('In the spam folder.')).toBeVisible();
    await expectNothing();
    await page.goto(`${receiver.url}/leads/${lead.id}/print`);
    await expectNothing();
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${receiver.url}/?lead=${lead.id}`);
    await expectNothing();
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.getByRole('link', { name: 'All leads' }).click();
    await expect(rows(page)).toHaveCount(3);
    expect(await overflow()).toBeLessThanOrEqual(0);
  });
}
