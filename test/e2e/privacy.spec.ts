import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { calculatorOn, formOn, generalAnswers, quizOn, setAnswers } from './support/elements.ts';
import { expectReceived, fillContact, submitButton, VISITOR } from './support/contact-form.ts';
import { enterByKeyboard } from './support/keyboard.ts';
import { scriptTag } from './support/site.ts';
import { expect, test } from './support/test.ts';

const LIST = resolve(import.meta.dirname, '../../src/delivery/README.md');

/** All that a page may leave on a device. */
function onDevice(page: Page) {
  return page.evaluate(async () => ({
    cookies: document.cookie,
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
  }));
}

const NOTHING = { cookies: '', local: {}, session: {}, databases: [], caches: [] };

/** Every text in every IndexedDB of the page. */
function storedText(page: Page) {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.message));
      });
    const found: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name ?? ''));
      for (const store of database.objectStoreNames) {
        found.push(await settled(database.transaction(store).objectStore(store).getAll()));
      }
      database.close();
    }
    return JSON.stringify(found);
  });
}

test('before the visitor submits nothing is requested and nothing is on the device', async ({
  page,
  context,
  site,
  receiver,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  site.page('/', {
    head: scriptTag({ endpoint: receiver.endpoint, connector: 'leadline' }),
    body: '<leadline-quiz></leadline-quiz><leadline-calculator></leadline-calculator><leadline-form form="contact"></leadline-form>',
  });
  await page.goto(`${site.origin}/?utm_source=newsletter`);
  await enterByKeyboard(page, quizOn(page), 'sector', 'it');
  await setAnswers(quizOn(page), { ...generalAnswers(1), a1: 'c' });
  await enterByKeyboard(page, calculatorOn(page), 'staff', 80);
  const form = formOn(page);
  await fillContact(form);
  await form.locator('[name=privacy]').uncheck();
  await submitButton(form).click();
  await expect(form.getByRole('alert')).toBeVisible();
  await page.evaluate(() => window.Leadline?.outbox?.());
  await page.evaluate(() => window.Leadline?.flush?.());

  expect(requests).toEqual([`${site.origin}/?utm_source=newsletter`, `${site.origin}/leadline.js`]);
  expect(await onDevice(page)).toEqual(NOTHING);
  expect(await context.cookies()).toEqual([]);

  await form.locator('[name=privacy]').check();
  await submitButton(form).click();
  await expectReceived(form);
  expect([...new Set(requests.slice(2))]).toEqual([receiver.endpoint]);
});

test('while it waits the lead is on the device, once it is confirmed nothing of it is', async ({
  page,
  context,
  site,
  receiver,
  faults,
}) => {
  site.page('/', {
    head: scriptTag({ endpoint: faults.endpoint, connector: 'leadline' }),
    body: '<leadline-form form="contact"></leadline-form>',
  });
  await page.goto(site.origin);
  const form = formOn(page);
  await fillContact(form);
  faults.fault = 'hold-answer';
  await submitButton(form).click();
  await expect.poll(() => faults.answered).toBe(1);
  expect(await storedText(page)).toContain(VISITOR.email);
  // What the list in the documentation says, and nothing beside it.
  const listed = readFileSync(LIST, 'utf8').match(/IndexedDB `(\w+)`/)?.[1];
  expect((await onDevice(page)).databases.map(({ name }) => name)).toEqual([listed]);
  faults.release();
  await expectReceived(form);
  await expect.poll(() => storedText(page)).not.toContain(VISITOR.email);
  const { id } = await receiver.onlyLead();
  expect(await storedText(page)).not.toContain(id);
  const { databases, ...rest } = await onDevice(page);
  expect(rest).toEqual({ cookies: '', local: {}, session: {}, caches: [] });
  expect(databases.length).toBeLessThanOrEqual(1);
  expect(await context.cookies()).toEqual([]);
});

test('a page that only looks for unsent leads creates nothing on the device', async ({
  page,
  site,
  receiver,
}) => {
  site.page('/', {
    head: scriptTag({ endpoint: receiver.endpoint }),
    body: '<leadline-form form="contact"></leadline-form>',
  });
  await page.goto(site.origin);
  await expect(submitButton(formOn(page))).toBeVisible();
  expect(await page.evaluate(() => window.Leadline?.outbox?.())).toEqual([]);
  await page.reload();
  await page.evaluate(() => window.Leadline?.flush?.());
  expect(await onDevice(page)).toEqual(NOTHING);
});

test('storage="session" keeps answers over a reload, never contact fields', async ({
  page,
  site,
}) => {
  site.page('/', {
    head: scriptTag({ storage: 'session' }),
    body: '<leadline-quiz></leadline-quiz><leadline-form></leadline-form>',
  });
  await page.goto(site.origin);
  await enterByKeyboard(page, quizOn(page), 'sector', 'it');
  const form = formOn(page);
  await form.locator('[name=name]').fill(VISITOR.name);
  await form.locator('[name=email]').fill(VISITOR.email);
  await form.locator('[name=staff]').fill('33');
  const { session, local, databases } = await onDevice(page);
  expect(JSON.stringify(session)).not.toMatch(/Marta|nordwall/);
  expect(local).toEqual({});
  expect(databases).toEqual([]);
  await page.reload();
  await expect(quizOn(page).locator('[name=sector]')).toHaveValue('it');
  await expect(form.locator('[name=name]')).toHaveValue('');
});

for (const [storage, session, local] of [
  ['none', [], []],
  ['on-submit', [], []],
  ['session', ['leadline <version>', 'leadline variants'], []],
  ['visitor', ['leadline <version>'], ['leadline variants']],
] as const) {
  test(`storage="${storage}" keeps what the documented list says, and variant and order as long`, async ({
    page,
    site,
  }) => {
    const variants = Array.from({ length: 20 }, (_, index) => ({ id: `v${index}`, weight: 100 }));
    const label = variants.map(({ id }) => ({ text: id, showIf: `variant = "${id}"` }));
    const options = [...'abcdefgh'].map((value) => ({ value, label: `Option ${value}` }));
    const trial = {
      ...{ id: 'trial', version: '1', locale: 'en', variants },
      quizzes: {
        trial: {
          title: 'Trial',
          questions: [{ id: 'q', type: 'single', label, shuffle: true, options }],
        },
      },
    };
    site.page('/', {
      head: scriptTag({ storage }),
      body: `<script type="application/json" id="trial">${JSON.stringify(trial)}</script>
        <leadline-quiz content="#trial"></leadline-quiz>`,
    });
    await page.goto(site.origin);
    const question = quizOn(page).locator('legend');
    const choices = quizOn(page).locator('.options');
    const first = await question.innerText();
    const order = await choices.innerText();
    await quizOn(page).getByLabel('Option b').check();

    const version = await page.evaluate(() => window.Leadline!.version!);
    const keys = (kept: object) =>
      Object.keys(kept)
        .map((key) => key.replace(version, '<version>'))
        .sort();
    const device = await onDevice(page);
    expect([keys(device.session), keys(device.local)]).toEqual([session, local]);
    expect(device).toMatchObject({ cookies: '', databases: [], caches: [] });
    const list = readFileSync(LIST, 'utf8');
    for (const key of [...session, ...local]) {
      expect(list).toContain(
        key === 'leadline variants' ? `\`${key}\`` : '`leadline` and the version',
      );
    }

    await page.reload();
    if (session.length) {
      await expect(question).toHaveText(first);
      expect(await choices.innerText()).toBe(order);
    }
    await page.evaluate(() => window.Leadline!.configure!({ storage: 'on-submit' }));
    expect(await onDevice(page)).toEqual(NOTHING);
  });
}

test('personal data goes neither into an address nor into the console', async ({
  page,
  site,
  receiver,
  pageConsole,
}) => {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  site.page('/', {
    head: scriptTag({ endpoint: `${receiver.endpoint}#access_key=k-1`, connector: 'leadline' }),
    body: '<leadline-form form="contact"></leadline-form>',
  });
  await page.goto(site.origin);
  const form = formOn(page);
  await fillContact(form);
  await submitButton(form).click();
  await expectReceived(form);
  expect(page.url()).toBe(`${site.origin}/`);
  for (const text of [...urls, ...pageConsole.lines]) {
    expect(text).not.toMatch(/Marta|nordwall/);
    expect(text).not.toContain('k-1');
  }
});
