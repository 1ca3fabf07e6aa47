import { formOn, type FormElement } from './support/elements.ts';
import {
  expectReceived,
  fillContact,
  messageTo,
  submitButton,
  VISITOR,
} from './support/contact-form.ts';
import { heard } from './support/page-record.ts';
import { scriptTag, type Site } from './support/site.ts';
import { expect, test } from './support/test.ts';

function servePage(site: Site, endpoint: string) {
  site.page('/', {
    head: scriptTag({ endpoint, connector: 'leadline' }),
    body: '<leadline-form form="contact"></leadline-form>',
  });
}

test('C14 a double click on the button makes one row', async ({ page, site, receiver, faults }) => {
  servePage(site, faults.endpoint);
  await page.goto(site.origin);
  const form = formOn(page);
  await fillContact(form);
  await submitButton(form).dblclick();
  await expectReceived(form);
  await receiver.onlyLead();
  expect(faults.posts).toBe(1);
});

test('C14 Enter and a click in the same moment make one row', async ({
  page,
  site,
  receiver,
  faults,
}) => {
  servePage(site, faults.endpoint);
  await page.goto(site.origin);
  const form = formOn(page);
  await fillContact(form);
  faults.fault = 'hold-answer';
  await form.locator('[name=email]').press('Enter');
  await submitButton(form).click({ force: true });
  await expect.poll(() => faults.answered).toBe(1);
  faults.release();
  await expectReceived(form);
  await receiver.onlyLead();
  expect(faults.posts).toBe(1);
});

test('submitting unchanged values again is the same intent and shows the same state', async ({
  page,
  site,
  receiver,
  faults,
}) => {
  servePage(site, faults.endpoint);
  await page.goto(site.origin);
  const form = formOn(page);
  await fillContact(form);
  const submit = () => form.evaluate((element: FormElement) => element.submit());
  const first = await submit();
  const shown = await messageTo(form).innerText();
  const second = await submit();
  expect(first).toMatchObject({ state: 'sent' });
  expect(second).toEqual(first);
  expect(await messageTo(form).innerText()).toBe(shown);
  const lead = await receiver.onlyLead();
  expect(lead.id).toBe(first.id);
  expect(faults.posts).toBe(1);
});

test('changed values are a new lead that names the earlier one', async ({
  page,
  site,
  receiver,
}) => {
  servePage(site, receiver.endpoint);
  await page.goto(site.origin);
  const form = formOn(page);
  await fillContact(form);
  const submit = (message: string) =>
    form.evaluate(async (element: FormElement, changed) => {
      element.values = { ...element.values, message: changed };
      return element.submit();
    }, message);
  const first = await submit(VISITOR.message);
  const second = await submit('On second thoughts: twelve people.');
  expect(second.state).toBe('sent');
  expect(second.id).not.toBe(first.id);
  const leads = await receiver.leads();
  expect(leads.map(({ id, replaces }) => ({ id, replaces }))).toEqual([
    { id: second.id, replaces: first.id },
    { id: first.id, replaces: null },
  ]);
});

test('C16 a reload in mid-send is tried again under the same id and makes one row', async ({
  page,
  site,
  receiver,
  faults,
  pageConsole,
}) => {
  servePage(site, faults.endpoint);
  await page.goto(site.origin);
  const form = formOn(page);
  await fillContact(form);
  faults.fault = 'hold-answer';
  await submitButton(form).click();
  await expect.poll(() => faults.answered).toBe(1);
  const { id } = await receiver.onlyLead();
  await page.reload();
  faults.release();
  await expect.poll(async () => (await heard(page, 'leadline-sent')).length).toBe(1);
  expect(await heard(page, 'leadline-sent')).toMatchObject([
    { target: 'document', detail: { lead: { id }, endpoint: faults.endpoint, confirmed: true } },
  ]);
  expect((await receiver.onlyLead()).id).toBe(id);
  expect(faults.posts).toBeGreaterThan(1);
  expect(await page.evaluate(() => window.Leadline?.outbox?.())).toEqual([]);
  expect(pageConsole.said('refused')).toEqual([]);
});

test('C16 a page left before the request got through delivers at the next visit', async ({
  page,
  site,
  receiver,
  faults,
  pageConsole,
}) => {
  servePage(site, faults.endpoint);
  await page.goto(site.origin);
  const form = formOn(page);
  await fillContact(form);
  faults.fault = 'cut-before';
  await submitButton(form).click();
  await expect.poll(() => faults.posts).toBeGreaterThan(0);
  expect(receiver.rows()).toEqual([]);
  await page.goto('about:blank');
  faults.release();
  await page.goto(site.origin);
  await expect.poll(() => receiver.rows().length).toBe(1);
  await expect.poll(async () => (await heard(page, 'leadline-sent')).length).toBe(1);
  await receiver.onlyLead();
  expect(pageConsole.lines.join('\n')).not.toContain(VISITOR.email);
});

test('C3 an answer that breaks off after the commit does not double the lead', async ({
  page,
  site,
  receiver,
  faults,
}) => {
  servePage(site, faults.endpoint);
  await page.goto(site.origin);
  const form = formOn(page);
  await fillContact(form);
  faults.fault = 'cut-after';
  await submitButton(form).click();
  await expect.poll(() => faults.answered).toBeGreaterThan(0);
  faults.release();
  await page.evaluate(() => window.Leadline?.flush?.());
  await expectReceived(form);
  await receiver.onlyLead();
  expect(faults.posts).toBeGreaterThan(1);
});
