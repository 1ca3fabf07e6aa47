import { formOn } from './support/elements.ts';
import {
  expectNotReceived,
  expectReceived,
  fillContact,
  messageTo,
  submitButton,
} from './support/contact-form.ts';
import { heard } from './support/page-record.ts';
import { scriptTag, type Site } from './support/site.ts';
import { expect, test } from './support/test.ts';

function servePage(site: Site, endpoint: string) {
  const settings = { endpoint, connector: 'leadline', phone: '+86 755 3316 8386' };
  site.page('/', {
    head: scriptTag(settings),
    body: '<leadline-form form="contact"></leadline-form>',
  });
}

test('with the receiver stopped the visitor reads the truth, and the lead arrives at the next visit', async ({
  page,
  site,
  receiver,
  pageConsole,
}) => {
  servePage(site, receiver.endpoint);
  await page.goto(site.origin);
  const form = formOn(page);
  expect(await page.evaluate(() => window.Leadline?.outbox?.())).toEqual([]);
  await fillContact(form);
  await receiver.stop();
  await submitButton(form).click();
  await expect(messageTo(form)).toContainText('Saved on this device, not sent yet');
  await expect(messageTo(form)).toContainText('72 hours');
  await expectNotReceived(form);

  const waiting = await page.evaluate(() => window.Leadline?.outbox?.());
  expect(waiting).toMatchObject([
    { endpoint: receiver.endpoint, state: expect.stringMatching(/waiting|sending/) },
  ]);
  expect(waiting?.[0]?.attempts).toBeGreaterThan(0);
  const saved = await heard(page, 'leadline-saved');
  expect(saved).toMatchObject([{ detail: { durable: true, lead: { id: waiting?.[0]?.id } } }]);
  expect(await heard(page, 'leadline-sent')).toEqual([]);
  expect(receiver.rows()).toEqual([]);

  await receiver.start();
  await page.reload();
  await expect.poll(async () => (await heard(page, 'leadline-sent')).length).toBe(1);
  const [sent] = await heard(page, 'leadline-sent');
  expect(sent).toMatchObject({ target: 'document', detail: { endpoint: receiver.endpoint } });
  expect(sent?.detail['lead']).toEqual({ id: waiting?.[0]?.id });
  expect((await receiver.onlyLead()).id).toBe(waiting?.[0]?.id);
  expect(await page.evaluate(() => window.Leadline?.outbox?.())).toEqual([]);
  expect(pageConsole.lines.filter((line) => line.includes('Uncaught'))).toEqual([]);
});

test('a receiver that comes back while the page is open gets the lead, and the words follow', async ({
  page,
  site,
  receiver,
}) => {
  servePage(site, receiver.endpoint);
  await page.goto(site.origin);
  const form = formOn(page);
  await fillContact(form);
  await receiver.kill();
  await submitButton(form).click();
  await expect(messageTo(form)).toContainText('not sent yet');
  await receiver.start();
  await page.evaluate(() => window.Leadline?.flush?.());
  await expectReceived(form);
  await receiver.onlyLead();
});

test('storage="none" leaves nothing on the device and says to keep the page open', async ({
  page,
  site,
  receiver,
  pageConsole,
}) => {
  const settings = { endpoint: receiver.endpoint, connector: 'leadline', storage: 'none' };
  site.page('/', {
    head: scriptTag(settings),
    body: '<leadline-form form="contact"></leadline-form>',
  });
  await page.goto(site.origin);
  const form = formOn(page);
  await fillContact(form);
  await receiver.stop();
  await submitButton(form).click();
  await expect(messageTo(form)).toContainText('keep this page open');
  await expectNotReceived(form);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  expect(await heard(page, 'leadline-saved')).toMatchObject([{ detail: { durable: false } }]);
  await receiver.start();
  await page.evaluate(() => window.Leadline?.flush?.());
  await expectReceived(form);
  await receiver.onlyLead();
  expect(pageConsole.said('setting-unknown')).toEqual([]);
});

test('two endpoints are each delivered to on their own', async ({
  page,
  site,
  receiver,
  endpoint,
}) => {
  site.page('/', {
    head: scriptTag({
      endpoint: `${receiver.endpoint} ${endpoint.url}`,
      connector: 'leadline json',
    }),
    body: '<leadline-form form="contact"></leadline-form>',
  });
  await page.goto(site.origin);
  const form = formOn(page);
  await fillContact(form);
  await receiver.stop();
  await submitButton(form).click();
  await expectReceived(form);
  expect(endpoint.received).toHaveLength(1);
  expect(endpoint.received[0]?.headers['idempotency-key']).toBeUndefined();
  expect(await page.evaluate(() => window.Leadline?.outbox?.())).toMatchObject([
    { endpoint: receiver.endpoint },
  ]);
  await receiver.start();
  await page.evaluate(() => window.Leadline?.flush?.());
  const lead = await receiver.onlyLead();
  expect(JSON.parse(endpoint.received[0]?.body ?? '')).toEqual(lead);
  expect(endpoint.received).toHaveLength(1);
});
