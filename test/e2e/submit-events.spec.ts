import { formOn, type FormElement } from './support/elements.ts';
import {
  expectReceived,
  fillContact,
  sendContact,
  submitButton,
  VISITOR,
} from './support/contact-form.ts';
import { heard } from './support/page-record.ts';
import { shapeProblems } from './support/lead-shape.ts';
import { scriptTag } from './support/site.ts';
import { expect, test } from './support/test.ts';
import type { Lead } from '../../src/model/lead/lead.ts';

interface SubmitEvent extends Event {
  detail: { lead: Lead; waitUntil(promise: Promise<unknown>): void };
}

test.beforeEach(async ({ page, site, receiver, pageConsole }) => {
  site.page('/', {
    head: scriptTag({
      endpoint: receiver.endpoint,
      connector: 'leadline',
      email: 'sales@example.com',
    }),
    body: '<leadline-form form="contact"></leadline-form>',
  });
  await page.goto(site.origin);
  await expect(submitButton(formOn(page))).toBeVisible();
  expect(pageConsole.errors).toEqual([]);
});

test('submit, saved and sent are told in this order with the lead', async ({ page, receiver }) => {
  const form = formOn(page);
  await sendContact(form);
  await expectReceived(form);
  const events = (await heard(page)).filter(({ name }) => /submit|saved|sent/.test(name));
  expect(events.map(({ name }) => name)).toEqual([
    'leadline-submit',
    'leadline-saved',
    'leadline-sent',
  ]);
  const lead = await receiver.onlyLead();
  for (const { target, detail } of events) {
    expect(target).toBe('leadline-form');
    expect(detail).toMatchObject({ widget: 'leadline-form', id: 'contact', lead: { id: lead.id } });
  }
  expect(events[1]?.detail).toMatchObject({ durable: true, lead });
  expect(events[2]?.detail).toMatchObject({ confirmed: true, endpoint: receiver.endpoint, lead });
});

test('preventDefault on leadline-submit keeps everything on the page', async ({
  page,
  receiver,
}) => {
  await page.evaluate(() =>
    document.addEventListener('leadline-submit', (event) => event.preventDefault()),
  );
  const form = formOn(page);
  await fillContact(form);
  const outcome = await form.evaluate((element: FormElement) => element.submit());
  expect(outcome.state).toBe('cancelled');
  await expect(form).not.toContainText(/received|thank you/i);
  expect(await heard(page, 'leadline-saved')).toEqual([]);
  expect(await page.evaluate(() => window.Leadline?.outbox?.())).toEqual([]);
  expect(receiver.rows()).toEqual([]);
});

test('waitUntil delays the lead until the page is done with it', async ({ page, receiver }) => {
  await page.evaluate(() => {
    document.addEventListener('leadline-submit', (event) => {
      const { detail } = event as SubmitEvent;
      const { lead } = detail;
      detail.waitUntil(
        new Promise<void>((goOn) => {
          Object.assign(window, {
            goOn() {
              lead.contact.company = 'Found meanwhile';
              goOn();
            },
          });
        }),
      );
    });
  });
  const form = formOn(page);
  await sendContact(form);
  await expect.poll(async () => (await heard(page, 'leadline-submit')).length).toBe(1);
  expect(await heard(page, 'leadline-saved')).toEqual([]);
  expect(receiver.rows()).toEqual([]);
  await page.evaluate(() => (window as unknown as { goOn(): void }).goOn());
  await expectReceived(form);
  const lead = await receiver.onlyLead();
  expect(lead.contact.company).toBe('Found meanwhile');
  expect(lead.flat['contact_company']).toBe('Found meanwhile');
});

test('waitUntil holds the lead back 5 s at most', async ({ page, receiver }) => {
  await page.clock.install();
  await page.evaluate(() =>
    document.addEventListener('leadline-submit', (event) =>
      (event as SubmitEvent).detail.waitUntil(new Promise(() => {})),
    ),
  );
  const form = formOn(page);
  await sendContact(form);
  await expect.poll(async () => (await heard(page, 'leadline-submit')).length).toBe(1);
  await page.clock.runFor(4_000);
  expect(receiver.rows()).toEqual([]);
  await page.clock.runFor(2_000);
  await expectReceived(form);
  await receiver.onlyLead();
});

test('a listener may change the lead, but not its id and schema', async ({ page, receiver }) => {
  await page.evaluate(() =>
    document.addEventListener('leadline-submit', (event) => {
      const { lead } = (event as SubmitEvent).detail;
      Object.assign(lead, { id: 'mine', schema: 'mine/1' });
      lead.request.custom['crm'] = 'A-17';
      lead.contact.message = '';
    }),
  );
  const form = formOn(page);
  await sendContact(form);
  await expectReceived(form);
  const lead = await receiver.onlyLead();
  expect(shapeProblems(lead)).toEqual([]);
  expect(lead.request.custom).toMatchObject({ crm: 'A-17' });
  expect(lead.contact).toMatchObject({ message: '', email: VISITOR.email });
  expect(lead.flat).toMatchObject({ request_custom_crm: 'A-17', contact_message: '' });
});

test('a listener that breaks the lead or throws does not lose it', async ({ page, receiver }) => {
  await page.evaluate(() =>
    document.addEventListener('leadline-submit', (event) => {
      const detail = (event as SubmitEvent).detail;
      Object.assign(detail.lead, { contact: 'none', consent: null, quiz: 7 });
      detail.waitUntil(Promise.reject(new Error('theirs')));
    }),
  );
  const form = formOn(page);
  await sendContact(form);
  await expectReceived(form);
  const lead = await receiver.onlyLead();
  expect(shapeProblems(lead)).toEqual([]);
  expect(lead.contact.email).toBe(VISITOR.email);
});

test('two forms on one page send a lead each', async ({ page, site, receiver }) => {
  site.page('/two', {
    head: scriptTag({ endpoint: receiver.endpoint, connector: 'leadline' }),
    body: '<leadline-form id="first" form="contact"></leadline-form><leadline-form id="second" form="contact"></leadline-form>',
  });
  await page.goto(`${site.origin}/two`);
  await sendContact(page.locator('#first'), { name: 'First' });
  await expectReceived(page.locator('#first'));
  await expect(page.locator('#second').getByRole('status')).toHaveCount(0);
  await sendContact(page.locator('#second'), { name: 'Second' });
  await expectReceived(page.locator('#second'));
  const leads = await receiver.leads();
  expect(leads.map(({ contact }) => contact.name).sort()).toEqual(['First', 'Second']);
  expect(leads.map(({ replaces }) => replaces)).toEqual([null, null]);
});

test('"Send another" is a new lead that names the earlier one', async ({ page, receiver }) => {
  const form = formOn(page);
  await sendContact(form);
  await expectReceived(form);
  const { id } = await receiver.onlyLead();
  await form.getByRole('button', { name: 'Send another' }).click();
  await expect(form.locator('[name=privacy]')).not.toBeChecked();
  await sendContact(form, { message: 'One more thing.' });
  await expectReceived(form);
  const [second] = await receiver.leads();
  expect(second).toMatchObject({ replaces: id, contact: { message: 'One more thing.' } });
});
