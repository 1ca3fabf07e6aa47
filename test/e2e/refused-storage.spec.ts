import type { FrameLocator, Page } from '@playwright/test';
import {
  expectNotReceived,
  expectReceived,
  messageTo,
  sendContact,
} from './support/contact-form.ts';
import { scriptTag, type Site } from './support/site.ts';
import { expect, test } from './support/test.ts';

/** A sandboxed frame has the origin null: no storage, no cookies, no locks. */
async function openFrame(page: Page, site: Site, endpoint: string): Promise<FrameLocator> {
  site.page('/inner', {
    head: scriptTag({ endpoint, connector: 'leadline' }),
    body: '<leadline-form form="contact"></leadline-form>',
  });
  site.page('/', {
    body: '<iframe sandbox="allow-scripts" src="/inner" width="800" height="900"></iframe>',
  });
  await page.goto(site.origin);
  return page.frameLocator('iframe');
}

test.describe('a receiver open to all', () => {
  test.use({ receiverOrigins: '*' });

  test('C11 takes the lead of a page that may store nothing', async ({
    page,
    site,
    receiver,
    pageConsole,
  }) => {
    const frame = await openFrame(page, site, receiver.endpoint);
    const form = frame.locator('leadline-form');
    await sendContact(form);
    await expectReceived(form);
    await receiver.onlyLead();
    expect(pageConsole.errors).toEqual([]);
  });

  test('C11 is down: the visitor is told to keep the page open, and the lead arrives when it is back', async ({
    page,
    site,
    receiver,
    pageConsole,
  }) => {
    const frame = await openFrame(page, site, receiver.endpoint);
    const form = frame.locator('leadline-form');
    await expect(form.locator('[name=name]')).toBeVisible();
    await receiver.stop();
    await sendContact(form);
    await expect(messageTo(form)).toContainText('keep this page open');
    await expectNotReceived(form);
    await expect.poll(() => pageConsole.said('storage-unavailable').length).toBe(1);
    await receiver.start();
    await form.evaluate(() => window.Leadline?.flush?.());
    await expectReceived(form);
    await receiver.onlyLead();
  });
});

test('a receiver that names its origins refuses a page without one', async ({
  page,
  site,
  receiver,
}) => {
  const frame = await openFrame(page, site, receiver.endpoint);
  const form = frame.locator('leadline-form');
  await sendContact(form);
  await expect(messageTo(form)).toContainText('keep this page open');
  await expectNotReceived(form);
  expect(receiver.rows()).toEqual([]);
});

test('C12 a full disk is told as it is, and the lead arrives when the receiver is back', async ({
  page,
  site,
  receiver,
}) => {
  site.page('/', {
    head: scriptTag({ endpoint: receiver.endpoint, connector: 'leadline' }),
    body: '<leadline-form form="contact"></leadline-form>',
  });
  await page.goto(site.origin);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 1000 });
  await receiver.stop();
  const form = page.locator('leadline-form');
  await sendContact(form);
  await expect(messageTo(form)).toContainText('keep this page open');
  await expectNotReceived(form);
  await receiver.start();
  await page.evaluate(() => window.Leadline?.flush?.());
  await expectReceived(form);
  await receiver.onlyLead();
});
