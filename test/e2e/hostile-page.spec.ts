import { calculatorOn, formOn, quizOn, setAnswers } from './support/elements.ts';
import { expectReceived, sendContact } from './support/contact-form.ts';
import { answerQuizByKeyboard, enterByKeyboard } from './support/keyboard.ts';
import { shapeProblems } from './support/lead-shape.ts';
import { scriptTag } from './support/site.ts';
import { expect, test } from './support/test.ts';

const WIDGETS =
  '<leadline-quiz quiz="necessity"></leadline-quiz><leadline-calculator></leadline-calculator><leadline-form></leadline-form>';

/** Styles of hosts that reach for everything on their page. */
const HOSTILE_STYLES = `<style>
  html { font-size: 62.5%; }
  * { all: unset !important; direction: rtl !important; color: red !important; display: inline !important; }
  div, section, label, button, input, h2, h3, p, ul, li { display: none; }
  leadline-quiz, leadline-calculator, leadline-form { float: left; width: 50px; opacity: 0.1; text-transform: uppercase; }
</style>`;

test('styles of the host do not reach the widgets', async ({ page, site }) => {
  const plain = { head: scriptTag(), body: WIDGETS };
  site.page('/plain', plain);
  site.page('/hostile', { ...plain, head: HOSTILE_STYLES + plain.head });
  const looks = async (path: string) => {
    await page.goto(`${site.origin}${path}`);
    await expect(quizOn(page).locator('[part~=next]')).toBeVisible();
    await expect(calculatorOn(page).locator('[name=staff]')).toBeVisible();
    return page.evaluate(() => {
      const read = (selector: string, part: string) => {
        const element = document.querySelector(selector)?.shadowRoot?.querySelector(part);
        if (!element) throw new Error(`${selector} ${part}: expected it to be there`);
        const { display, direction, fontSize, color, textTransform, cursor } =
          getComputedStyle(element);
        return { display, direction, fontSize, color, textTransform, cursor };
      };
      return [
        read('leadline-quiz', '[part~=next]'),
        read('leadline-quiz', '[part~=label]'),
        read('leadline-quiz', '[part~=option]'),
        read('leadline-calculator', '[name=staff]'),
        read('leadline-form', 'button[type=submit]'),
      ];
    });
  };
  const plainLooks = await looks('/plain');
  expect(await looks('/hostile')).toEqual(plainLooks);
  const width = await quizOn(page).evaluate((quiz) => quiz.getBoundingClientRect().width);
  expect(width).toBeGreaterThan(200);
});

test('a page that writes from right to left turns the widgets around', async ({ page, site }) => {
  site.page('/', {
    head: `<script>document.documentElement.dir = 'rtl';</script>${scriptTag()}`,
    body: WIDGETS,
  });
  await page.goto(site.origin);
  const next = quizOn(page).locator('[part~=next]');
  await expect(next).toBeVisible();
  expect(await next.evaluate((button) => getComputedStyle(button).direction)).toBe('rtl');
});

test('lists arrive as lists although the page gives arrays a toJSON as Prototype did', async ({
  page,
  site,
  receiver,
}) => {
  site.page('/', {
    head: `<script>
      const toJSON = function () { return '[' + Array.from(this, (one) => JSON.stringify(one)).join(', ') + ']'; };
      Array.prototype.toJSON = toJSON;
      String.prototype.toJSON = function () { return '"' + this + '"'; };
      Object.prototype.inherited = 'by all';
    </script>${scriptTag({ endpoint: receiver.endpoint, connector: 'leadline' })}`,
    body: WIDGETS,
  });
  await page.goto(site.origin);
  await answerQuizByKeyboard(page, quizOn(page), {
    a1: 'b',
    a2: 'a',
    a3: 'c',
    a4: 'c',
    a5: 'b',
    a6: ['a', 'c'],
  });
  await enterByKeyboard(page, calculatorOn(page), 'standards', ['iso-9001', 'iso-14001']);
  const form = formOn(page);
  await sendContact(form);
  await expectReceived(form);
  const lead = await receiver.onlyLead();
  expect(shapeProblems(lead)).toEqual([]);
  expect(lead.quiz?.answers.find(({ id }) => id === 'a6')?.value).toEqual(['a', 'c']);
  expect(lead.request.topics).toEqual(['iso-9001', 'iso-14001']);
  expect(lead.contact.name).toBe('Marta Lindqvist');
});

test('a fetch of the page that throws at once costs a retry, not the lead', async ({
  page,
  site,
  receiver,
}) => {
  site.page('/', {
    head: `<script>
      const real = window.fetch;
      let calls = 0;
      window.fetch = function (...args) {
        calls += 1;
        document.documentElement.dataset.calls = calls;
        if (calls === 1) throw new Error('theirs');
        return real.apply(this, args);
      };
    </script>${scriptTag({ endpoint: receiver.endpoint, connector: 'leadline' })}`,
    body: '<leadline-form form="contact"></leadline-form>',
  });
  await page.goto(site.origin);
  const form = formOn(page);
  await sendContact(form);
  await expect(page.locator('html')).toHaveAttribute('data-calls', /[1-9]/);
  await page.evaluate(() => window.Leadline?.flush?.());
  await expectReceived(form);
  await receiver.onlyLead();
});

test('a page with elements named like globals and its own form handlers changes nothing', async ({
  page,
  site,
  receiver,
}) => {
  site.page('/', {
    head: `<script>
      addEventListener('submit', () => { document.body.dataset.submitted = ''; }, true);
      addEventListener('keydown', (event) => { if (event.key === 'q') event.preventDefault(); });
    </script>${scriptTag({ endpoint: receiver.endpoint, connector: 'leadline' })}`,
    body: `<form action="/elsewhere"><input name="email"><img name="fetch"><input id="location" name="querySelector">
      <leadline-form form="contact"></leadline-form></form>`,
  });
  await page.goto(site.origin);
  const form = formOn(page);
  await sendContact(form);
  await expectReceived(form);
  expect(page.url()).toBe(`${site.origin}/`);
  await receiver.onlyLead();
});

test('answers of a hostile kind set from code are left out', async ({
  page,
  site,
  pageConsole,
}) => {
  site.page('/', { head: scriptTag(), body: '<leadline-quiz></leadline-quiz>' });
  await page.goto(site.origin);
  await expect(quizOn(page).locator('[part~=next]')).toBeVisible();
  const result = await setAnswers(quizOn(page), {
    r1: { toString: 'x' },
    r2: [2],
    r3: '<img src=x onerror=alert(1)>',
    constructor: 1,
    toString: 2,
    staff: -4,
    markets: ['eu', 'eu', 'moon'],
  });
  expect(result).toBeNull();
  expect(await page.evaluate(() => ({}).constructor === Object)).toBe(true);
  expect(pageConsole.errors).toEqual([]);
  expect(pageConsole.said('unknown-answer')).toHaveLength(1);
});
