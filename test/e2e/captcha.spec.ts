import { expectReceived, fillContact, sendContact, submitButton } from './support/contact-form.ts';
import { formOn, quizOn, setAnswers } from './support/elements.ts';
import type { Endpoint } from './support/endpoint.ts';
import { shapeProblems } from './support/lead-shape.ts';
import { scriptTag, type Site } from './support/site.ts';
import { expect, test } from './support/test.ts';

const JAVASCRIPT = { 'content-type': 'text/javascript' };

/** How each service leaves its answer in the page: in a field that it puts into the element it is given. */
const SERVICES: [name: string, field: string, element: string][] = [
  ['Turnstile', 'cf-turnstile-response', 'input'],
  ['hCaptcha', 'h-captcha-response', 'textarea'],
  ['reCAPTCHA', 'g-recaptcha-response', 'textarea'],
  ['Friendly Captcha', 'frc-captcha-response', 'input'],
];

/** A service's script: fills the elements of its class once they are there, as theirs do. */
const serviceScript = (field: string, element: string) => `
  for (const place of document.querySelectorAll('.captcha')) {
    const field = document.createElement('${element}');
    field.name = '${field}';
    field.hidden = true;
    field.value = 'answer-of-${field}';
    place.append(field, 'You are no robot');
  }`;

function servePage(site: Site, endpoint: Endpoint, body: string, head = '') {
  const settings = { endpoint: endpoint.url, organization: 'Example Consulting' };
  const csp = [
    "default-src 'none'",
    "script-src 'self'",
    `connect-src ${endpoint.origin}`,
    "require-trusted-types-for 'script'",
    'trusted-types leadline',
  ];
  site.page(
    '/',
    { head: scriptTag(settings) + head, body },
    { 'content-security-policy': csp.join('; ') },
  );
}

const lastLead = (endpoint: Endpoint) =>
  JSON.parse(endpoint.received.at(-1)!.body) as {
    signals: Record<string, unknown>;
    flat: Record<string, unknown>;
  };

for (const [name, field, element] of SERVICES) {
  test(`the answer to ${name} in the form's slot travels with the lead`, async ({
    page,
    site,
    endpoint,
    pageConsole,
  }) => {
    site.file('/captcha.js', serviceScript(field, element), JAVASCRIPT);
    const body =
      '<leadline-form form="contact"><div class="captcha" slot="captcha"></div></leadline-form>';
    servePage(site, endpoint, body, '<script src="/captcha.js" defer></script>');
    await page.goto(site.origin);
    const form = formOn(page);
    const captcha = page.getByText('You are no robot');
    await expect(captcha).toBeVisible();
    const [button, before] = [await submitButton(form).boundingBox(), await captcha.boundingBox()];
    expect(before!.x < button!.x || before!.y < button!.y).toBe(true);
    await sendContact(form);
    await expectReceived(form);
    const lead = lastLead(endpoint);
    expect(lead.signals['captcha']).toBe(`answer-of-${field}`);
    expect(lead.flat['signals_captcha']).toBe(`answer-of-${field}`);
    expect(pageConsole.errors).toEqual([]);
  });
}

test('a form within a quiz has the slot too', async ({ page, site, endpoint }) => {
  site.file('/captcha.js', serviceScript('cf-turnstile-response', 'input'), JAVASCRIPT);
  const body =
    '<leadline-quiz quiz="necessity" gate="after"><div class="captcha" slot="captcha"></div></leadline-quiz>';
  servePage(site, endpoint, body, '<script src="/captcha.js" defer></script>');
  await page.goto(site.origin);
  await expect(page.getByText('You are no robot')).toBeHidden();
  await setAnswers(quizOn(page), { a1: 'c', a2: 'a', a3: 'c', a4: 'c', a5: 'b', a6: ['a', 'b'] });
  await expect(page.getByText('You are no robot')).toBeVisible();
  await fillContact(formOn(page), {});
  await submitButton(formOn(page)).click();
  await expect.poll(() => endpoint.received.length).toBe(1);
  expect(lastLead(endpoint).signals['captcha']).toBe('answer-of-cf-turnstile-response');
});

test('without a captcha, or before it is solved, the lead is as it was', async ({
  page,
  site,
  endpoint,
}) => {
  site.file('/captcha.js', serviceScript('cf-turnstile-response', 'input'), JAVASCRIPT);
  const unsolved = '<input type="hidden" name="cf-turnstile-response" value="">';
  for (const inside of ['', `<div slot="captcha">${unsolved}</div>`]) {
    servePage(site, endpoint, `<leadline-form form="contact">${inside}</leadline-form>`);
    await page.goto(site.origin);
    const before = endpoint.received.length;
    await sendContact(formOn(page));
    await expect.poll(() => endpoint.received.length).toBe(before + 1);
    const lead = lastLead(endpoint);
    expect(shapeProblems(lead)).toEqual([]);
    expect(Object.keys(lead.signals)).toEqual(['honeypot', 'seconds', 'proof', 'freeMail']);
  }
});
