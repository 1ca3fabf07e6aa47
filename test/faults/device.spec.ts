import type { Page } from '@playwright/test';
import { expectReceived, messageTo } from '../e2e/support/contact-form.ts';
import { newerScript } from './support/newer-script.ts';
import { Profile } from './support/profile.ts';
import { times } from './support/scale.ts';
import { note } from './support/tally.ts';
import { expect, first, test } from './support/test.ts';
import {
  drain,
  fillWith,
  flush,
  formOn,
  marksOf,
  outboxOf,
  send,
  serveForm,
  submitButton,
} from './support/visit.ts';

const DAY_MS = 86_400_000;

const KEEP_OPEN = 'keep this page open';

test('C13 an IndexedDB that never opens is given up, and the lead goes from memory', async ({
  page,
  site,
  receiver,
  tally,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  });
  serveForm(site, receiver.endpoint);
  await page.goto(site.origin);
  await receiver.stop();
  tally.submitted('never opens');
  await send(page, 'never opens');
  await expect(messageTo(formOn(page))).toContainText(KEEP_OPEN);
  await receiver.start();
  await drain(page);
  await expectReceived(formOn(page));
  tally.shown('never opens');
  tally.check(marksOf(receiver));
});

test('C13 a database that another tab keeps busy is given up, then used again', async ({
  page,
  context,
  site,
  receiver,
  tally,
}) => {
  serveForm(site, receiver.endpoint);
  await page.goto(site.origin);
  await send(page, 'before');
  tally.submitted('before');
  await expectReceived(formOn(page));
  tally.shown('before');
  const busy = await context.newPage();
  await busy.goto(site.origin);
  // A transaction that never comes to its end holds back all others.
  await busy.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('leadline');
        request.onerror = () => reject(new Error(request.error?.message));
        request.onsuccess = () => {
          const store = request.result.transaction('outbox', 'readwrite').objectStore('outbox');
          const goOn = () => (store.count().onsuccess = goOn);
          goOn();
          resolve();
        };
      }),
  );
  await receiver.stop();
  tally.submitted('held back');
  await send(page, 'held back');
  await expect(messageTo(formOn(page))).toContainText(KEEP_OPEN);
  await busy.close();
  tally.submitted('after');
  await send(page, 'after');
  await expect(messageTo(formOn(page))).toContainText('Saved on this device');
  tally.shown('after');
  await receiver.start();
  await drain(page);
  tally.check(marksOf(receiver));
});

test('C13 a device whose data is cleared while the visitor looks costs no lead', async ({
  page,
  site,
  receiver,
  tally,
}) => {
  serveForm(site, receiver.endpoint);
  await page.goto(site.origin);
  await receiver.stop();
  tally.submitted('cleared');
  await send(page, 'cleared');
  await expect(messageTo(formOn(page))).toContainText('Saved on this device');
  tally.shown('cleared');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', { origin: site.origin, storageTypes: 'all' });
  await expect(messageTo(formOn(page))).toContainText(KEEP_OPEN, { timeout: 30_000 });
  await receiver.start();
  await drain(page);
  tally.check(marksOf(receiver));
});

test('C14 tabs that open together deliver what waits once, and each its own lead', async ({
  page,
  context,
  site,
  receiver,
  tally,
}) => {
  const tabs = times(6, 20);
  serveForm(site, receiver.endpoint);
  await page.goto(site.origin);
  await receiver.stop();
  tally.submitted('of before');
  await send(page, 'of before');
  await expect(messageTo(formOn(page))).toContainText('Saved on this device');
  tally.shown('of before');
  await page.goto('about:blank');
  await receiver.start();
  const pages = await Promise.all(Array.from({ length: tabs }, () => context.newPage()));
  await Promise.all(
    pages.map(async (tab, number) => {
      await tab.goto(site.origin);
      const mark = `tab ${number}`;
      tally.submitted(mark);
      await send(tab, mark);
      await expectReceived(formOn(tab));
      tally.shown(mark);
    }),
  );
  await drain(pages[0]!);
  note(`${tabs} tabs of one profile`);
  tally.check(marksOf(receiver));
});

const ENDS: [what: string, end: (page: Page) => Promise<unknown>][] = [
  [
    'crashes',
    async (page) => {
      const devtools = await page.context().newCDPSession(page);
      await Promise.race([devtools.send('Page.crash').catch(() => {}), page.waitForEvent('crash')]);
    },
  ],
  [
    'freezes',
    async (page) => {
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
    },
  ],
  ['leaves', (page) => page.goto('about:blank')],
];

for (const [what, end] of ENDS) {
  test(`C15 when the tab that sends ${what}, another one delivers`, async ({
    page,
    context,
    site,
    receiver,
    chaos,
    tally,
  }) => {
    serveForm(site, chaos.endpoint);
    await page.goto(site.origin);
    await expect(submitButton(formOn(page))).toBeVisible();
    chaos.plan = first({ chaos: 'swallow' });
    tally.submitted(what);
    await send(page, what);
    await expect.poll(() => chaos.posts).toBe(1);
    tally.shown(what);
    await end(page);
    chaos.plan = () => ({ chaos: 'none' });
    const other = await context.newPage();
    await other.goto(site.origin);
    await expect.poll(() => outboxOf(other), { timeout: 20_000 }).toEqual([]);
    tally.check(marksOf(receiver));
  });
}

const LEAVES: [what: string, leave: (page: Page) => Promise<unknown>][] = [
  ['closed', (page) => page.close()],
  ['left', (page) => page.goto('about:blank')],
  ['reloaded', (page) => page.reload()],
];

for (const [what, leave] of LEAVES) {
  test(`C16 a page that is ${what} in mid-send loses nothing`, async ({
    context,
    site,
    receiver,
    chaos,
    tally,
  }) => {
    serveForm(site, chaos.endpoint);
    chaos.preflightDelayMs = 300;
    const page = await context.newPage();
    await page.goto(site.origin);
    await fillWith(page, what);
    tally.submitted(what);
    const saved = formOn(page).evaluate(
      (form) =>
        new Promise<void>((resolve) => {
          form.addEventListener('leadline-saved', () => resolve());
          void (form as HTMLElement & { submit(): Promise<unknown> }).submit();
        }),
    );
    await saved;
    tally.shown(what);
    await leave(page);
    const arrived = await expect
      .poll(() => receiver.rows().length, { timeout: 3_000 })
      .toBe(1)
      .then(
        () => 'at once',
        () => 'at the next visit',
      );
    const next = await context.newPage();
    await next.goto(site.origin);
    await drain(next);
    note(`${what}: delivered ${arrived}`);
    tally.check(marksOf(receiver));
  });
}

test('C17 a page from the back-forward cache submits nothing again, and goes on sending', async ({
  site,
  receiver,
  tally,
}) => {
  const profile = new Profile();
  try {
    serveForm(site, receiver.endpoint);
    site.page('/elsewhere', { body: '<p>Elsewhere</p>' });
    const page = await profile.start();
    await page.addInitScript(() => {
      const record = window as unknown as { persisted: boolean[] };
      record.persisted = [];
      addEventListener('pageshow', ({ persisted }) => record.persisted.push(persisted));
    });
    await page.goto(site.origin);
    await send(page, 'done before');
    tally.submitted('done before');
    await expectReceived(formOn(page));
    tally.shown('done before');
    await receiver.stop();
    tally.submitted('waits');
    await send(page, 'waits');
    await expect(messageTo(formOn(page))).toContainText('Saved on this device');
    tally.shown('waits');
    // By the protocol alone: Playwright takes a page that comes back for a new one.
    const devtools = await page.context().newCDPSession(page);
    const inPage = async <T>(expression: string) => {
      const options = { expression, awaitPromise: true, returnByValue: true };
      return (await devtools.send('Runtime.evaluate', options)).result.value as T;
    };
    await devtools.send('Page.navigate', { url: `${site.origin}/elsewhere` });
    await expect.poll(() => inPage('location.pathname')).toBe('/elsewhere');
    await receiver.start();
    await inPage('void history.back()');
    await expect.poll(() => inPage('window.persisted')).toEqual([false, true]);
    await expect.poll(() => inPage('Leadline.outbox()')).toEqual([]);
    expect(
      await inPage(`document.querySelector('leadline-form').shadowRoot.textContent`),
    ).toContain('Received');
    tally.check(marksOf(receiver));
  } finally {
    await profile.close();
  }
});

/** The device's clock, by so many days. */
function shiftClock(days: number): void {
  const Real = Date;
  const shiftMs = days * 86_400_000;
  class Shifted extends Real {
    constructor(...args: [] | [number]) {
      if (args.length) super(...args);
      else super(Real.now() + shiftMs);
    }
    static override now(): number {
      return Real.now() + shiftMs;
    }
  }
  globalThis.Date = Shifted as DateConstructor;
}

for (const days of [-3, 2, 3]) {
  test(`C18 a lead saved while the clock was ${days} days off is sent when it is right`, async ({
    context,
    site,
    receiver,
    tally,
  }) => {
    serveForm(site, receiver.endpoint, { keep: '96' });
    const wrong = await context.newPage();
    await wrong.addInitScript(shiftClock, days);
    await wrong.goto(site.origin);
    expect(await wrong.evaluate(() => Date.now())).not.toBeLessThan(0);
    await receiver.stop();
    tally.submitted('by a wrong clock');
    await send(wrong, 'by a wrong clock');
    await expect(messageTo(formOn(wrong))).toContainText('Saved on this device');
    tally.shown('by a wrong clock');
    await wrong.close();
    await receiver.start();
    const right = await context.newPage();
    await right.goto(site.origin);
    await expect.poll(() => outboxOf(right), { timeout: 20_000 }).toEqual([]);
    tally.check(marksOf(receiver));
    const stampedMs = Date.parse((await receiver.onlyLead()).created);
    expect(Math.abs(stampedMs - Date.now() - days * DAY_MS)).toBeLessThan(DAY_MS);
  });
}

test('C20 older and newer scripts leave each other’s leads alone, and deliver their own', async ({
  context,
  site,
  receiver,
  tally,
}) => {
  site.file('/newer.js', await newerScript(), { 'content-type': 'text/javascript' });
  serveForm(site, receiver.endpoint);
  const newer = `<script src="/newer.js" data-endpoint="${receiver.endpoint}" data-connector="leadline" defer></script>`;
  site.page('/newer', {
    head: newer,
    body: '<leadline-form form="contact"></leadline-form>',
  });
  const old = await context.newPage();
  const next = await context.newPage();
  await old.goto(site.origin);
  await next.goto(`${site.origin}/newer`);
  await receiver.stop();
  for (const [page, mark] of [
    [old, 'by the older'],
    [next, 'by the newer'],
  ] as const) {
    tally.submitted(mark);
    await send(page, mark);
    await expect(messageTo(formOn(page))).toContainText('Saved on this device');
    tally.shown(mark);
    await page.goto('about:blank');
  }
  await receiver.start();
  await old.goto(site.origin);
  await drain(old);
  await flush(old);
  expect(marksOf(receiver)).toEqual(['by the older']);
  await next.goto(`${site.origin}/newer`);
  await drain(next);
  tally.check(marksOf(receiver));
});
