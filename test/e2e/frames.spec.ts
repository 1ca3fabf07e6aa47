import { fillContact, submitButton } from './support/contact-form.ts';
import { scriptTag, Site } from './support/site.ts';
import { expect, test } from './support/test.ts';

const FORM = '<leadline-form form="contact"></leadline-form>';

/** Another website that shows a page in a frame of its own. */
const framing = (address: string) => ({ body: `<iframe src="${address}" title="bait"></iframe>` });

test('a page that says who may frame it shows its widgets in no other frame', async ({
  page,
  site,
}) => {
  const hostile = await Site.open();
  try {
    const address = site.page(
      '/',
      { head: scriptTag(), body: FORM },
      { 'content-security-policy': "frame-ancestors 'none'" },
    );
    await page.goto(hostile.page('/', framing(address)));
    const frame = page.frameLocator('iframe');
    await expect.poll(() => page.frames()[1]?.url()).toContain('chrome-error:');
    await expect(frame.locator('leadline-form')).toHaveCount(0);
  } finally {
    await hostile.close();
  }
});

test('in a frame that the page allows a form still needs the consent, and its lead names the page', async ({
  page,
  site,
  endpoint,
}) => {
  const other = await Site.open();
  try {
    const address = site.page('/', { head: scriptTag({ endpoint: endpoint.url }), body: FORM });
    await page.goto(other.page('/', framing(address)));
    const form = page.frameLocator('iframe').locator('leadline-form');
    await fillContact(form);
    await form.locator('[name=privacy]').uncheck();
    await submitButton(form).click();
    await expect(form.getByRole('alert')).toContainText('Tick the box');
    expect(endpoint.received).toEqual([]);
    await form.locator('[name=privacy]').check();
    await submitButton(form).click();
    await expect.poll(() => endpoint.received.length).toBe(1);
    const { source } = JSON.parse(endpoint.received[0]!.body) as {
      source: { page: string; referrer: string };
    };
    expect(source).toMatchObject({ page: address, referrer: `${other.origin}/` });
  } finally {
    await other.close();
  }
});

test('the inbox shows itself in no frame', async ({ page, site, receiver }) => {
  await page.goto(site.page('/', framing(`${receiver.origin}/`)));
  await expect.poll(() => page.frames()[1]?.url()).toContain('chrome-error:');
});

test('the field for machines is out of the way of people', async ({ page, site }) => {
  site.page('/', { head: scriptTag(), body: FORM });
  await page.goto(site.origin);
  const form = page.locator('leadline-form');
  const trap = form.locator('[name=leave-empty]');
  await expect(trap).toBeHidden();
  await expect(trap).toHaveAttribute('tabindex', '-1');
  await expect(trap).toHaveAttribute('autocomplete', 'off');
  expect(await form.getByRole('textbox').count()).toBe(3);
  const visited: string[] = [];
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab');
    visited.push(
      await form.evaluate((element) => {
        const { activeElement } = element.shadowRoot!;
        return activeElement?.getAttribute('name') ?? activeElement?.localName ?? '';
      }),
    );
  }
  expect(visited.filter(Boolean)).toContain('email');
  expect(visited).not.toContain('leave-empty');
});
