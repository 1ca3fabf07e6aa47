import {
  calculatorOn,
  formOn,
  quizOn,
  type CalculatorElement,
  type QuizElement,
} from './support/elements.ts';
import { enterByKeyboard, currentQuestion } from './support/keyboard.ts';
import { expectReceived, sendContact } from './support/contact-form.ts';
import { heard } from './support/page-record.ts';
import { scriptTag } from './support/site.ts';
import { expect, test } from './support/test.ts';

test('a placeholder gets its widget as the only child, also one that is added later', async ({
  page,
  site,
  pageConsole,
}) => {
  site.page('/', {
    head: scriptTag(),
    body: '<div data-leadline="quiz" data-quiz="necessity" class="theirs">Loading…</div>',
  });
  await page.goto(site.origin);
  const placeholder = page.locator('.theirs');
  await expect(
    placeholder.getByRole('heading', { name: 'Do you need certification?' }),
  ).toBeVisible();
  expect(
    await placeholder.evaluate((div) =>
      [...div.childNodes].map((node) => node.nodeName.toLowerCase()),
    ),
  ).toEqual(['leadline-quiz']);
  await expect(placeholder).toHaveAttribute('data-quiz', 'necessity');

  await page.evaluate(() => {
    const section = document.createElement('section');
    section.innerHTML =
      '<p><span data-leadline="calculator" data-organization="Later Ltd"></span></p>';
    document.body.append(section);
  });
  await expect(page.locator('span leadline-calculator [name=staff]')).toBeVisible();
  expect(pageConsole.errors).toEqual([]);
  expect(pageConsole.said('setting-unknown')).toEqual([]);
});

test('a setting on the element wins over configure, the script tag and window.Leadline', async ({
  page,
  site,
}) => {
  site.page('/', {
    head: `<script>window.Leadline = { settings: { organization: 'From the window' } };</script>
      ${scriptTag({ organization: 'From the tag' })}`,
    body: `
      <leadline-form id="own" form="contact" organization="From the element"></leadline-form>
      <leadline-form id="none" form="contact"></leadline-form>
      <div data-leadline="form" data-form="contact" data-organization="From the placeholder"></div>`,
  });
  await page.goto(site.origin);
  const consent = (selector: string) =>
    page.locator(selector).getByRole('checkbox', { name: /I agree/ });
  await expect(consent('#own')).toHaveAccessibleName(/From the element/);
  await expect(consent('#none')).toHaveAccessibleName(/From the tag/);
  await expect(consent('[data-leadline]')).toHaveAccessibleName(/From the placeholder/);

  await page.evaluate(() => window.Leadline?.configure?.({ organization: 'From code' }));
  await expect(consent('#none')).toHaveAccessibleName(/From code/);
  await expect(consent('#own')).toHaveAccessibleName(/From the element/);
  await expect(consent('[data-leadline]')).toHaveAccessibleName(/From the placeholder/);
});

test('window.Leadline.settings from before the script are taken over', async ({
  page,
  site,
  receiver,
}) => {
  const settings = JSON.stringify({ endpoint: receiver.endpoint, connector: 'leadline' });
  site.page('/', {
    head: `<script>window.Leadline = { settings: ${settings} };</script>${scriptTag()}`,
    body: '<leadline-form form="contact"></leadline-form>',
  });
  await page.goto(site.origin);
  await sendContact(formOn(page));
  await expectReceived(formOn(page));
  await receiver.onlyLead();
});

test('an unknown setting, value or name is told once', async ({ page, site, pageConsole }) => {
  site.page('/', {
    head: scriptTag({ endpont: 'https://x.example', theme: 'sepia' }),
    body: '<leadline-quiz></leadline-quiz><leadline-calculator></leadline-calculator>',
  });
  await page.goto(site.origin);
  await expect(quizOn(page).locator('[part~=next]')).toBeVisible();
  const lines = pageConsole.said('setting-unknown');
  expect(lines.filter((line) => line.includes('endpont'))).toHaveLength(1);
  expect(lines.filter((line) => line.includes('sepia'))).toHaveLength(1);
});

test('without an endpoint the owner is told once and the visitor the truth', async ({
  page,
  site,
  pageConsole,
}) => {
  site.page('/', {
    head: scriptTag({ email: 'sales@example.com', organization: 'Example Consulting' }),
    body: '<leadline-form form="contact"></leadline-form><leadline-quiz></leadline-quiz>',
  });
  await page.goto(site.origin);
  const form = formOn(page);
  await sendContact(form);
  await expect(form.getByRole('alert')).toContainText('Not sent');
  await expect(
    form.getByRole('alert').getByRole('link', { name: 'sales@example.com' }),
  ).toBeVisible();
  await expect(form).not.toContainText(/received|thank you/i);
  expect(pageConsole.said('endpoint-missing')).toHaveLength(1);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  expect(await heard(page, 'leadline-saved')).toEqual([]);
});

test('Leadline.open scrolls to a widget and focuses it', async ({ page, site }) => {
  site.page('/', {
    head: scriptTag(),
    body: `<button>Before</button><div id="far"><p>${'Much text. '.repeat(3000)}</p>
      <section id="offer"><leadline-form form="contact"></leadline-form></section></div>`,
  });
  await page.goto(site.origin);
  const name = formOn(page).getByRole('textbox', { name: 'Name' });
  await expect(name).toBeVisible();
  await expect(name).not.toBeInViewport();
  expect(await page.evaluate(() => window.Leadline?.open?.('#offer'))).toBe(true);
  await expect(name).toBeInViewport();
  expect(
    await page.evaluate(() => document.activeElement?.closest('leadline-form, #offer') !== null),
  ).toBe(true);
  expect(await page.evaluate(() => window.Leadline?.open?.('#missing'))).toBe(false);
  expect(await page.evaluate(() => window.Leadline?.open?.('['))).toBe(false);
});

test('an element moved within the page keeps its answers and says nothing twice', async ({
  page,
  site,
  pageConsole,
}) => {
  site.page('/', {
    head: scriptTag(),
    body: '<leadline-quiz></leadline-quiz><leadline-form form="contact"></leadline-form><footer></footer>',
  });
  await page.goto(site.origin);
  const quiz = quizOn(page);
  await enterByKeyboard(page, quiz, 'sector', 'it');
  await quiz.locator('[part~=next]').click();
  await expect.poll(() => currentQuestion(quiz)).toBe('markets');
  await formOn(page).locator('[name=name]').fill('Jonas Brandt');
  await page.evaluate(() => {
    for (const tag of ['leadline-quiz', 'leadline-form']) {
      const element = document.querySelector(tag);
      if (element) document.querySelector('footer')?.append(element);
    }
  });
  expect(await currentQuestion(quiz)).toBe('markets');
  expect(await quiz.evaluate((element: QuizElement) => element.answers)).toEqual({ sector: 'it' });
  await expect(formOn(page).locator('[name=name]')).toHaveValue('Jonas Brandt');
  expect((await heard(page, 'leadline-ready')).length).toBe(2);
  await quiz.locator('[part~=next]').click();
  await expect.poll(() => currentQuestion(quiz)).toBe('staff');
  expect(pageConsole.errors).toEqual([]);
});

test('a calculator keeps its inputs when a framework takes it out and puts it back', async ({
  page,
  site,
}) => {
  site.page('/', { head: scriptTag(), body: '<leadline-calculator></leadline-calculator>' });
  await page.goto(site.origin);
  const calculator = calculatorOn(page);
  await enterByKeyboard(page, calculator, 'staff', 120);
  await calculator.evaluate(async (element) => {
    const parent = element.parentElement;
    element.remove();
    await new Promise((settle) => requestAnimationFrame(settle));
    parent?.append(element);
  });
  await expect(calculator.locator('[name=staff]')).toHaveValue('120');
  expect(
    await calculator.evaluate((one: CalculatorElement) => one.result?.values['auditDays']),
  ).toBe(7);
});
