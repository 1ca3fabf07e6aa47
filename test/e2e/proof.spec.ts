import { Receiver } from './support/receiver.ts';
import { expectReceived, sendContact, fillContact, submitButton } from './support/contact-form.ts';
import { formOn } from './support/elements.ts';
import { heard } from './support/page-record.ts';
import { scriptTag } from './support/site.ts';
import { expect, test } from './support/test.ts';

test('a receiver that requires a proof gets one, begun at the first input', async ({
  page,
  site,
}) => {
  const receiver = new Receiver(site.origin, undefined, { challenge: 'required' });
  try {
    await receiver.start();
    const challenge = `${receiver.origin}/challenge`;
    site.page('/', {
      head: scriptTag({
        endpoint: receiver.endpoint,
        connector: 'leadline',
        challenge,
        organization: 'Example',
      }),
      body: '<leadline-form form="contact"></leadline-form>',
    });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(site.origin);
    const form = formOn(page);
    await expect(submitButton(form)).toBeVisible();
    expect(requests).toEqual([`${site.origin}/`, `${site.origin}/leadline.js`]);
    await form.locator('[name=name]').fill('Marta');
    await expect.poll(() => requests).toContain(challenge);
    expect(requests).not.toContain(receiver.endpoint);
    await sendContact(form);
    await expectReceived(form);
    const lead = await receiver.onlyLead();
    expect(lead.signals.proof).toEqual(expect.any(String));
    expect(await heard(page, 'leadline-error')).toEqual([]);

    // The next lead needs a proof of its own.
    await form.getByRole('button', { name: 'Send another' }).click();
    await fillContact(form, { message: 'A second question' });
    await submitButton(form).click();
    await expect.poll(async () => (await receiver.leads()).length).toBe(2);
    const proofs = (await receiver.leads()).map(({ signals }) => signals.proof);
    expect(new Set(proofs).size).toBe(2);
  } finally {
    await receiver.close();
  }
});

test('a spent proof is refused, solved again and sent under the same id', async ({
  page,
  site,
  endpoint,
}) => {
  const receiver = new Receiver(site.origin, undefined, { challenge: 'required' });
  try {
    await receiver.start();
    site.page('/', {
      head: scriptTag({
        endpoint: endpoint.url,
        connector: 'leadline',
        challenge: `${receiver.origin}/challenge`,
      }),
      body: '<leadline-form form="contact"></leadline-form>',
    });
    endpoint.answer = {
      status: 403,
      contentType: 'application/problem+json',
      body: JSON.stringify({ type: 'urn:leadline:problem:proof-expired' }),
    };
    await page.goto(site.origin);
    const form = formOn(page);
    await sendContact(form);
    await expect.poll(() => endpoint.received.length).toBeGreaterThan(0);
    const { id } = JSON.parse(endpoint.received[0]!.body) as { id: string };
    endpoint.answer = {
      status: 201,
      contentType: 'application/json',
      body: JSON.stringify({ id }),
    };
    await expectReceived(form);
    const sent = endpoint.received.map(
      ({ body }) => JSON.parse(body) as { id: string; signals: { proof: string } },
    );
    expect(new Set(sent.map((lead) => lead.id)).size).toBe(1);
    expect(new Set(sent.map((lead) => lead.signals.proof)).size).toBe(sent.length);
  } finally {
    await receiver.close();
  }
});

test('a challenge that cannot be had delays nothing and is told to the owner', async ({
  page,
  site,
  receiver,
}) => {
  site.page('/', {
    head: scriptTag({
      endpoint: receiver.endpoint,
      connector: 'leadline',
      challenge: `${site.origin}/nowhere`,
      organization: 'Example',
    }),
    body: '<leadline-form form="contact"></leadline-form>',
  });
  await page.goto(site.origin);
  const form = formOn(page);
  await sendContact(form);
  await expectReceived(form);
  expect(await heard(page, 'leadline-error')).toMatchObject([
    { detail: { error: { code: 'challenge-failed' } } },
  ]);
  expect((await receiver.onlyLead()).signals.proof).toBe(null);
});
