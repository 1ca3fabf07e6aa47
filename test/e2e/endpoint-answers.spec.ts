import { problem, type EndpointAnswer } from './support/endpoint.ts';
import { formOn, type FormElement } from './support/elements.ts';
import {
  expectNotReceived,
  expectReceived,
  fillContact,
  messageTo,
  sendContact,
  submitButton,
  VISITOR,
} from './support/contact-form.ts';
import { heard } from './support/page-record.ts';
import { scriptTag, type Site } from './support/site.ts';
import { expect, test } from './support/test.ts';

function servePage(site: Site, endpoint: string, connector: string) {
  site.page('/', {
    head: scriptTag({
      endpoint,
      connector,
      email: 'sales@example.com',
      organization: 'Example Consulting',
    }),
    body: '<leadline-form form="contact"></leadline-form>',
  });
}

const outbox = () => window.Leadline?.outbox?.();

/** Answers that confirm a lead, by connector. */
const CONFIRMED: [name: string, connector: string, answer: EndpointAnswer][] = [
  ['204 without a body', 'json', { status: 204 }],
  ['200 with JSON', 'json', { status: 200, contentType: 'application/json', body: '{"ok":true}' }],
  ['201 with plain text', 'json', { status: 201, contentType: 'text/plain', body: 'OK' }],
  [
    '200 with JSON, with the key',
    'json+key',
    { status: 200, contentType: 'application/json', body: '{}' },
  ],
];

for (const [name, connector, answer] of CONFIRMED) {
  test(`connector ${connector} takes ${name} as received`, async ({
    page,
    site,
    endpoint,
    pageConsole,
  }) => {
    servePage(site, endpoint.url, connector);
    endpoint.answer = answer;
    await page.goto(site.origin);
    const form = formOn(page);
    await sendContact(form);
    await expectReceived(form);
    expect(endpoint.received).toHaveLength(1);
    const lead = JSON.parse(endpoint.received[0]?.body ?? '') as { id: string };
    expect(endpoint.received[0]?.headers['idempotency-key']).toBe(
      connector === 'json+key' ? `"${lead.id}"` : undefined,
    );
    expect(await heard(page, 'leadline-sent')).toMatchObject([
      { detail: { confirmed: true, endpoint: endpoint.url } },
    ]);
    expect(await page.evaluate(outbox)).toEqual([]);
    expect(pageConsole.errors).toEqual([]);
  });
}

const HTML: EndpointAnswer = {
  status: 200,
  contentType: 'text/html',
  body: '<!doctype html><title>Free Wi-Fi</title><p>Thank you for signing in',
};

/** Answers that confirm nothing: the lead is kept and tried again. */
const NOT_CONFIRMED: [name: string, connector: string, answer: EndpointAnswer][] = [
  ['a portal page with 200', 'json', HTML],
  ['a portal page with 200', 'leadline', HTML],
  [
    '200 with JSON of another id',
    'leadline',
    {
      status: 200,
      contentType: 'application/json',
      body: '{"id":"0192f0c4-0000-7000-8000-000000000000"}',
    },
  ],
  ['204', 'leadline', { status: 204 }],
  ['503 with a time to wait', 'json', { status: 503, headers: { 'retry-after': '600' } }],
  ['429 with a time to wait', 'leadline', { status: 429, headers: { 'retry-after': '600' } }],
];

for (const [name, connector, answer] of NOT_CONFIRMED) {
  test(`${answer.headers ? 'C5' : 'C7'} connector ${connector} does not take ${name} as received`, async ({
    page,
    site,
    endpoint,
  }) => {
    servePage(site, endpoint.url, connector);
    endpoint.answer = answer;
    await page.goto(site.origin);
    const form = formOn(page);
    await sendContact(form);
    await expect(messageTo(form)).toContainText('not sent yet');
    await expectNotReceived(form);
    expect(await heard(page, 'leadline-sent')).toEqual([]);
    const [waiting] = (await page.evaluate(outbox)) ?? [];
    expect(waiting).toMatchObject({
      endpoint: endpoint.url,
      attempts: expect.any(Number),
    });
    if (answer.headers) {
      const waitMs = Date.parse(waiting?.nextAttempt ?? '') - Date.now();
      expect(waitMs).toBeGreaterThan(590_000);
      expect(waitMs).toBeLessThanOrEqual(3_600_000);
    }

    endpoint.answer = { status: 200, contentType: 'application/json', body: '' };
    const sentId = JSON.parse(endpoint.received[0]?.body ?? '') as { id: string };
    endpoint.answer.body = JSON.stringify({ id: sentId.id });
    await page.evaluate(() => window.Leadline?.flush?.());
    await expectReceived(form);
    const ids = endpoint.received.map(({ body }) => (JSON.parse(body) as { id: string }).id);
    expect(new Set(ids).size).toBe(1);
  });
}

test('C8 an endpoint that refuses a field shows it at the field, and the corrected lead keeps its id', async ({
  page,
  site,
  endpoint,
}) => {
  servePage(site, endpoint.url, 'leadline');
  endpoint.answer = problem(422, 'invalid-fields', [
    { field: 'contact.email', message: 'This mailbox does not exist' },
  ]);
  await page.goto(site.origin);
  const form = formOn(page);
  await sendContact(form);
  const email = form.locator('[name=email]');
  await expect(email).toHaveAttribute('aria-invalid', 'true');
  await expect(email).toHaveAccessibleDescription(/This mailbox does not exist/);
  await expect(email).toHaveValue(VISITOR.email);
  await expectNotReceived(form);
  expect(await page.evaluate(outbox)).toMatchObject([{ state: 'refused' }]);
  const outcome = await form.evaluate((element: FormElement) => element.submit());
  expect(outcome.state).toBe('refused');

  const refused = JSON.parse(endpoint.received[0]?.body ?? '') as { id: string };
  endpoint.answer = {
    status: 201,
    contentType: 'application/json',
    body: JSON.stringify({ id: refused.id }),
  };
  await email.fill('marta@nordwall.example');
  await submitButton(form).click();
  await expectReceived(form);
  const last = JSON.parse(endpoint.received.at(-1)?.body ?? '') as {
    id: string;
    replaces: string | null;
    contact: { email: string };
  };
  expect(last).toMatchObject({ id: refused.id, contact: { email: 'marta@nordwall.example' } });
  expect(await page.evaluate(outbox)).toEqual([]);
});

test('C8 a refused lead stays until the visitor dismisses it', async ({ page, site, endpoint }) => {
  servePage(site, endpoint.url, 'leadline');
  endpoint.answer = problem(400, 'malformed');
  await page.goto(site.origin);
  const form = formOn(page);
  await sendContact(form);
  await expect(messageTo(form)).toContainText('not accepted');
  await expect(form.getByRole('link', { name: 'sales@example.com' })).toBeVisible();
  await page.reload();
  await expect.poll(() => page.evaluate(outbox)).toMatchObject([{ state: 'refused' }]);

  await sendContact(form);
  await expect(messageTo(form)).toContainText('not accepted');
  await form.getByRole('button', { name: 'Delete it from this device' }).click();
  await expect.poll(async () => (await page.evaluate(outbox))?.length).toBe(1);
});

for (const status of [401, 403, 404, 451]) {
  test(`${status} is the owner's mistake: kept, told, and the visitor given another way`, async ({
    page,
    site,
    endpoint,
    pageConsole,
  }) => {
    servePage(site, endpoint.url, 'json');
    endpoint.answer = { status };
    await page.goto(site.origin);
    const form = formOn(page);
    await fillContact(form);
    await submitButton(form).click();
    await expect(messageTo(form)).toBeVisible();
    await expect(form.getByRole('link', { name: 'sales@example.com' })).toBeVisible();
    await expectNotReceived(form);
    await expect.poll(() => pageConsole.said('endpoint-refused').length).toBe(1);
    expect(pageConsole.said('endpoint-refused')[0]).toContain(String(status));
    expect(await heard(page, 'leadline-error')).toMatchObject([
      { detail: { error: { code: 'endpoint-refused' } } },
    ]);
    const [kept] = (await page.evaluate(outbox)) ?? [];
    expect(kept?.state).toBe('waiting');
    const waitMs = Date.parse(kept?.nextAttempt ?? '') - Date.now();
    expect(waitMs).toBeGreaterThan(50 * 60_000);
    expect(waitMs).toBeLessThanOrEqual(60 * 60_000);
  });
}

test('an id that another lead has is replaced without a word to the visitor', async ({
  page,
  site,
  receiver,
}) => {
  servePage(site, receiver.endpoint, 'leadline');
  await page.goto(site.origin);
  const form = formOn(page);
  await fillContact(form);
  // Somebody else's lead takes the id while this one is being made.
  const taken = { id: '' };
  await page.exposeFunction('takeId', async (lead: { id: string; contact: object }) => {
    taken.id = lead.id;
    const other = { ...lead, contact: { ...lead.contact, name: 'Somebody else' } };
    await fetch(receiver.endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(other),
    });
  });
  await page.evaluate(() =>
    document.addEventListener('leadline-submit', (event) => {
      const { takeId } = window as unknown as { takeId: (lead: unknown) => Promise<void> };
      event.detail.waitUntil(takeId(event.detail.lead));
    }),
  );
  await submitButton(form).click();
  await expectReceived(form);
  await expect(form).not.toContainText(/reused|another lead/i);
  const leads = await receiver.leads();
  expect(leads.map(({ contact }) => contact.name).sort()).toEqual([VISITOR.name, 'Somebody else']);
  expect(leads.find(({ contact }) => contact.name === VISITOR.name)).toMatchObject({
    replaces: taken.id,
  });
});

test('C7 a redirect is not followed to a confirmation', async ({ page, site, endpoint }) => {
  servePage(site, endpoint.url, 'json');
  endpoint.answer = { status: 303, headers: { location: '/thanks' } };
  await page.goto(site.origin);
  const form = formOn(page);
  await sendContact(form);
  await expect(messageTo(form)).toContainText('not sent yet');
  await expectNotReceived(form);
});
