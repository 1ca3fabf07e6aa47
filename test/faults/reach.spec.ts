import type { Page } from '@playwright/test';
import { expectNotReceived, expectReceived, messageTo } from '../e2e/support/contact-form.ts';
import type { Site } from '../e2e/support/site.ts';
import { Profile } from './support/profile.ts';
import { expect, test } from './support/test.ts';
import { drain, flush, formOn, marksOf, outboxOf, send, serveForm } from './support/visit.ts';

/** The lead waits, nobody is told otherwise, and there is another way to get in touch. */
async function expectWaiting(page: Page): Promise<void> {
  const form = formOn(page);
  await expect(messageTo(form)).toContainText('Saved on this device, not sent yet');
  await expectNotReceived(form);
  await expect(form.getByRole('link', { name: 'sales@example.com' })).toBeVisible();
  expect(await outboxOf(page)).toHaveLength(1);
}

function serve(site: Site, endpoint: string) {
  serveForm(site, endpoint, { email: 'sales@example.com' });
}

test('C9 a name that cannot be resolved keeps the lead until it can', async ({
  site,
  receiver,
  tally,
}) => {
  const { port } = new URL(receiver.origin);
  const gone = new Profile(['--host-resolver-rules=MAP crm.example ~NOTFOUND']);
  try {
    serve(site, `http://crm.localhost:${port}/leads`);
    const page = await gone.start();
    // `localhost` names never reach a resolver, so the page is given one that does.
    serve(site, `http://crm.example:${port}/leads`);
    await page.goto(site.origin);
    tally.submitted('no such host');
    await send(page, 'no such host');
    await expectWaiting(page);
    tally.shown('no such host');
    expect(receiver.rows()).toEqual([]);
    gone.flags = ['--host-resolver-rules=MAP crm.example 127.0.0.1'];
    await gone.kill();
    const next = await gone.start();
    await next.goto(site.origin);
    await drain(next);
    tally.check(marksOf(receiver));
  } finally {
    await gone.close();
  }
});

test('C9 a port where nobody listens keeps the lead until somebody does', async ({
  page,
  site,
  receiver,
  tally,
}) => {
  serve(site, receiver.endpoint);
  await page.goto(site.origin);
  await receiver.kill();
  tally.submitted('refused');
  await send(page, 'refused');
  await expectWaiting(page);
  tally.shown('refused');
  await receiver.start();
  await drain(page);
  await expectReceived(formOn(page));
  tally.check(marksOf(receiver));
});

test.describe('an endpoint that lets other origins in', () => {
  test.use({ receiverOrigins: 'https://elsewhere.example' });

  test('C9 CORS that leaves the page out keeps the lead', async ({ page, site, receiver }) => {
    serve(site, receiver.endpoint);
    await page.goto(site.origin);
    await send(page, 'cross-origin');
    await expectWaiting(page);
    await flush(page);
    await expectWaiting(page);
    expect(receiver.rows()).toEqual([]);
  });
});

test('C9 a blocker in the browser keeps the lead until it is turned off', async ({
  page,
  site,
  receiver,
  tally,
}) => {
  serve(site, receiver.endpoint);
  await page.goto(site.origin);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setBlockedURLs', { urls: [receiver.endpoint] });
  tally.submitted('blocked');
  await send(page, 'blocked');
  await expectWaiting(page);
  tally.shown('blocked');
  await devtools.send('Network.setBlockedURLs', { urls: [] });
  await drain(page);
  await expectReceived(formOn(page));
  tally.check(marksOf(receiver));
});

test('C10 offline, the lead waits, and is sent when the network is back', async ({
  page,
  context,
  site,
  receiver,
  tally,
}) => {
  serve(site, receiver.endpoint);
  await page.goto(site.origin);
  await context.setOffline(true);
  tally.submitted('offline');
  await send(page, 'offline');
  await expectWaiting(page);
  tally.shown('offline');
  await context.setOffline(false);
  await expectReceived(formOn(page));
  tally.check(marksOf(receiver));
});

for (const onLine of [true, false]) {
  test(`C10 an onLine that always says ${onLine} changes nothing`, async ({
    page,
    context,
    site,
    receiver,
    tally,
  }) => {
    await page.addInitScript((lie) => {
      Object.defineProperty(Navigator.prototype, 'onLine', { get: () => lie });
    }, onLine);
    serve(site, receiver.endpoint);
    await page.goto(site.origin);
    tally.submitted('first');
    await send(page, 'first');
    await expectReceived(formOn(page));
    tally.shown('first');
    await context.setOffline(true);
    tally.submitted('second');
    await send(page, 'second');
    await expectWaiting(page);
    tally.shown('second');
    await context.setOffline(false);
    await drain(page);
    tally.check(marksOf(receiver));
  });
}

test('C19 a page that came by plain http saves, sends and confirms', async ({ site, tally }) => {
  const { Receiver } = await import('../e2e/support/receiver.ts');
  const { port } = new URL(site.origin);
  const origin = `http://plain.example:${port}`;
  const receiver = new Receiver(origin);
  const profile = new Profile(['--host-resolver-rules=MAP plain.example 127.0.0.1']);
  try {
    await receiver.start();
    serve(site, receiver.endpoint.replace('127.0.0.1', 'plain.example'));
    const page = await profile.start();
    await page.goto(origin);
    expect(
      await page.evaluate(() => [
        isSecureContext,
        typeof crypto.subtle,
        'randomUUID' in crypto,
        'locks' in navigator,
      ]),
    ).toEqual([false, 'undefined', false, false]);
    await receiver.stop();
    tally.submitted('plain');
    await send(page, 'plain');
    await expectWaiting(page);
    tally.shown('plain');
    await receiver.start();
    await profile.kill();
    const next = await profile.start();
    await next.goto(origin);
    await drain(next);
    tally.check(marksOf(receiver));
  } finally {
    await profile.close();
    await receiver.close();
  }
});
