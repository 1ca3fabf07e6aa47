import { sampleContent } from '../elements/sample-content.ts';
import { messageTo, submitButton } from './support/contact-form.ts';
import {
  formOn,
  type CalculatorElement,
  type FormElement,
  type QuizElement,
} from './support/elements.ts';
import { problem } from './support/endpoint.ts';
import { hostileText, payloadCount } from './support/hostile-texts.ts';
import { scriptTag } from './support/site.ts';
import { expect, test } from './support/test.ts';

const PAYLOADS = payloadCount(300);
/** So many are tried before the page is asked whether anything ran. */
const BATCH = 100;

const POLICY =
  "default-src 'none'; script-src 'self'; connect-src {endpoint}; require-trusted-types-for 'script'; trusted-types leadline";

/** Texts of a content file that a visitor may read. */
const WORDS =
  'title intro label text help placeholder unit reason note next submit disclaimer missing undecided several gapsTitle scoreUnit reference name person address phone';

/** Where a text that was taken for markup would show. */
const FOREIGN =
  'script, img, iframe, object, embed, base, style, link, meta, math, template, [autofocus], a[href^="javascript:"], form[action]';

test(`${PAYLOADS} hostile texts in all of the content, and in answers, run nowhere in the widgets`, async ({
  page,
  site,
  endpoint,
}) => {
  test.setTimeout(60_000 + PAYLOADS * 200);
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  site.page(
    '/',
    {
      head: scriptTag({ endpoint: endpoint.url, organization: 'Harbour Audits' }),
      body: '<leadline-quiz></leadline-quiz><leadline-calculator></leadline-calculator><leadline-form></leadline-form>',
    },
    { 'content-security-policy': POLICY.replace('{endpoint}', endpoint.origin) },
  );
  await page.goto(site.origin);
  await expect(submitButton(formOn(page))).toBeVisible();

  for (let from = 0; from < PAYLOADS; from += BATCH) {
    const texts = Array.from({ length: Math.min(BATCH, PAYLOADS - from) }, (_, index) =>
      hostileText(from + index),
    );
    const tried = await page.evaluate(
      async ({ texts, content, words, foreign }) => {
        const [quiz, calculator, form] = document.querySelectorAll(
          'leadline-quiz, leadline-calculator, leadline-form',
        ) as unknown as [QuizElement, CalculatorElement, FormElement];
        const widgets = [quiz, calculator, form];
        const names = new Set(words.split(' '));
        const found: string[] = [];
        let shown = 0;
        for (const text of texts) {
          const hostile = JSON.parse(
            JSON.stringify(content, (key, value: unknown) =>
              typeof value === 'string' && names.has(key) ? text : value,
            ),
          ) as object;
          for (const widget of widgets) widget.content = hostile;
          await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
          quiz.answers = { kind: 'make', plants: 3, audits: 0 };
          calculator.inputs = { staff: 60 };
          form.values = { name: text, email: text, message: text, timeframe: text };
          await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
          // Let what would run by itself do so.
          await new Promise((done) => setTimeout(done));
          for (const { shadowRoot, localName } of widgets) {
            for (const element of shadowRoot!.querySelectorAll(foreign)) {
              found.push(`${localName}: ${text}: ${element.outerHTML.slice(0, 200)}`);
            }
            const end = text
              .replace(/\{\w+\}/g, '')
              .trim()
              .slice(-12);
            if (shadowRoot!.textContent.includes(end)) shown += 1;
          }
        }
        return { found, shown, ran: 'ran' in window };
      },
      { texts, content: sampleContent(), words: WORDS, foreign: FOREIGN },
    );
    expect(tried).toEqual({ found: [], shown: texts.length * 3, ran: false });
  }
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect([...asked]).toEqual([site.origin]);
});

test('hostile texts in what a visitor enters and an endpoint answers run nowhere in the form', async ({
  page,
  site,
  endpoint,
}) => {
  const tries = 20;
  site.page(
    '/',
    {
      head: scriptTag({ endpoint: endpoint.url, connector: 'leadline', organization: 'Harbour' }),
      body: '<leadline-form form="contact"></leadline-form>',
    },
    { 'content-security-policy': POLICY.replace('{endpoint}', endpoint.origin) },
  );
  await page.goto(site.origin);
  const form = formOn(page);
  await expect(submitButton(form)).toBeVisible();
  for (let index = 0; index < tries; index++) {
    const text = hostileText(index * 21);
    endpoint.answer = problem(422, 'invalid-fields', [{ field: 'message', message: text }]);
    await form.evaluate(
      async (element: FormElement, { text, index }) => {
        element.values = { name: text, email: `x${index}@b.example`, message: text, privacy: true };
        await element.updateComplete;
      },
      { text, index },
    );
    await submitButton(form).click();
    await expect(messageTo(form)).toContainText('not accepted');
    await expect.poll(() => endpoint.received.length).toBe(index + 1);
    await expect(form).toContainText(text.trim().slice(-12));
    await expect(form.locator(FOREIGN)).toHaveCount(0);
  }
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});
