import {
  calculatorOn,
  formOn,
  quizOn,
  setInputs,
  type CalculatorElement,
  type FormElement,
  type QuizElement,
} from './support/elements.ts';
import { heard } from './support/page-record.ts';
import { scriptTag } from './support/site.ts';
import { expect, test } from './support/test.ts';

const WIDGETS = '<leadline-quiz></leadline-quiz><leadline-calculator></leadline-calculator>';

/** How a site may include the script, as it stands in the document. */
const WAYS: Record<string, { head?: string; end?: string }> = {
  'in the head, without defer': { head: '<script src="/leadline.js"></script>' },
  deferred: { head: scriptTag() },
  async: { head: '<script src="/leadline.js" async></script>' },
  'at the end of the body': { end: '<script src="/leadline.js"></script>' },
  'as a module': { head: '<script type="module" src="/leadline.js"></script>' },
  twice: { head: scriptTag().repeat(2), end: scriptTag() },
  'as a script and as a module': {
    head: scriptTag(),
    end: '<script type="module" src="/leadline.js?module"></script>',
  },
};

for (const [way, { head = '', end = '' }] of Object.entries(WAYS)) {
  test(`the widgets work with the script ${way}`, async ({ page, site, pageConsole }) => {
    site.page('/', { head, body: `${WIDGETS}${end}` });
    await page.goto(site.origin);
    await expect(quizOn(page).locator('[part~=next]')).toBeVisible();
    await expect(calculatorOn(page).locator('[name=staff]')).toHaveValue('40');
    await expect
      .poll(async () => (await heard(page, 'leadline-ready')).map(({ target }) => target).sort())
      .toEqual(['leadline-calculator', 'leadline-quiz']);
    expect(pageConsole.errors).toEqual([]);
    expect(pageConsole.said('version-mismatch')).toEqual([]);
  });
}

test('a tag manager may inject the script late, with its settings on the tag', async ({
  page,
  site,
  receiver,
  pageConsole,
}) => {
  site.page('/', { body: `${WIDGETS}<leadline-form></leadline-form>` });
  await page.goto(site.origin);
  await page.evaluate((endpoint) => {
    const script = document.createElement('script');
    script.src = '/leadline.js';
    script.dataset['endpoint'] = endpoint;
    script.dataset['organization'] = 'Example Consulting';
    document.head.append(script);
  }, receiver.endpoint);
  await expect(
    page.getByRole('checkbox', { name: /I agree that Example Consulting stores/ }),
  ).toBeVisible();
  expect(pageConsole.said('endpoint-missing')).toEqual([]);
  expect(pageConsole.said('organization-missing')).toEqual([]);
});

test('properties set before the script came are taken over', async ({ page, site }) => {
  site.page('/', { body: `${WIDGETS}<leadline-form form="contact"></leadline-form>` });
  await page.goto(site.origin);
  await quizOn(page).evaluate((quiz: QuizElement) => (quiz.answers = { sector: 'it' }));
  await calculatorOn(page).evaluate((calculator: CalculatorElement) => {
    calculator.inputs = { staff: 20, standards: ['iso-27001'] };
  });
  await formOn(page).evaluate((form: FormElement) => (form.values = { name: 'Jonas Brandt' }));
  await page.addScriptTag({ url: '/leadline.js' });
  await expect(formOn(page).locator('[name=name]')).toHaveValue('Jonas Brandt');
  expect(await quizOn(page).evaluate((quiz: QuizElement) => quiz.answers)).toEqual({
    sector: 'it',
  });
  const days = (calculator: CalculatorElement) => calculator.result?.values['auditDays'];
  expect(await calculatorOn(page).evaluate(days)).toBe(7);
  expect((await setInputs(calculatorOn(page), null))?.values['auditDays']).toBe(4);
});

test('another version already on the page stays, and the owner is told once', async ({
  page,
  site,
  pageConsole,
}) => {
  site.page('/', {
    head: `<script>window.Leadline = { version: '0.0.1' };</script>${scriptTag()}`,
    body: WIDGETS,
  });
  await page.goto(site.origin);
  await expect.poll(() => pageConsole.said('version-mismatch').length).toBe(1);
  expect(await page.evaluate(() => window.Leadline?.version)).toBe('0.0.1');
  expect(pageConsole.errors).toEqual([]);
});

test('the page gets one global, and no built-in is changed', async ({ page, site }) => {
  site.page('/', { body: `${WIDGETS}<leadline-form></leadline-form>` });
  await page.goto(site.origin);
  const before = await page.evaluate(() => Object.getOwnPropertyNames(window));
  const builtIns = () =>
    page.evaluate(() => {
      const text = (part: unknown) =>
        typeof part === 'function' ? Function.prototype.toString.call(part) : typeof part;
      const owners = [
        Array,
        Object,
        String,
        Promise,
        Map,
        Event,
        EventTarget,
        Node,
        Element,
        Document,
      ]
        .map((one) => one.prototype as object)
        .concat(history, document, JSON);
      return owners.map((owner) =>
        Object.entries(Object.getOwnPropertyDescriptors(owner))
          .map(([key, descriptor]) => [key, ...Object.values(descriptor).map(text)].join(' '))
          .join('\n'),
      );
    });
  const unchanged = await builtIns();
  await page.addScriptTag({ url: '/leadline.js' });
  await expect(quizOn(page).locator('[part~=next]')).toBeVisible();
  const after = await page.evaluate(() => Object.getOwnPropertyNames(window));
  const added = after.filter((name) => !before.includes(name));
  expect(added).toEqual(['Leadline']);
  expect(await builtIns()).toEqual(unchanged);
  expect(await page.evaluate(() => 'dataLayer' in window)).toBe(false);
});

test('with charset on its tag a page in an old encoding shows every letter as it is meant', async ({
  page,
  site,
}) => {
  const body = `<meta charset="windows-1251"><script src="/leadline.js" charset="utf-8"></script><leadline-calculator></leadline-calculator>`;
  site.file('/', body, { 'content-type': 'text/html; charset=windows-1251' });
  await page.goto(site.origin);
  await expect(calculatorOn(page)).toContainText('Customers’');
  expect(await page.evaluate(() => document.characterSet)).toBe('windows-1251');
});
