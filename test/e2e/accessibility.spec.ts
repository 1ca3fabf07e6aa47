import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import {
  calculatorOn,
  formOn,
  generalAnswers,
  quizOn,
  setAnswers,
  setInputs,
} from './support/elements.ts';
import { expectReceived, fillContact, submitButton } from './support/contact-form.ts';
import { scriptTag } from './support/site.ts';
import { expect, test } from './support/test.ts';

/** What axe finds, with the places; empty where it finds nothing. */
async function violations(page: Page, view: string): Promise<string[]> {
  const results = await new AxeBuilder({ page }).analyze();
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${view}: ${id} at ${target.join(' ')}: ${failureSummary}`,
    ),
  );
}

/** No view may be wider than the screen. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const theme of ['light', 'dark']) {
  for (const width of [360, 1280]) {
    test.describe(`${theme} at ${width} px`, () => {
      test.use({ viewport: { width, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

      const style = `<style>body { margin: 0; background: ${theme === 'dark' ? '#111' : '#fff'}; color: ${theme === 'dark' ? '#eee' : '#111'}; }</style>`;

      test('axe finds nothing in the quiz', async ({ page, site }) => {
        site.page('/', {
          head: scriptTag({ theme }) + style,
          body: '<leadline-quiz></leadline-quiz>',
        });
        await page.goto(site.origin);
        const quiz = quizOn(page);
        const next = quiz.locator('[part~=next]');
        await expect(next).toBeVisible();
        const found = await violations(page, 'first question');

        for (let question = 1; question < 8; question++) await next.click();
        await expect(quiz.locator('[name=a2]').first()).toBeVisible();
        await quiz.locator('[name=a2][value=c]').check();
        found.push(...(await violations(page, 'middle question')));

        await setAnswers(quiz, {
          staff: 40,
          a1: 'd',
          a2: 'b',
          a3: 'c',
          a4: 'd',
          a5: 'b',
          a6: ['a'],
          standards: ['iso-9001', 'iso-14001'],
          ...generalAnswers(2),
          r15: 0,
          r17: 0,
          records: '1-3',
        });
        await expect(quiz.getByRole('heading', { name: 'Your result' })).toBeVisible();
        found.push(...(await violations(page, 'result')));
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        expect(found).toEqual([]);
      });

      test('axe finds nothing in the form, its errors and its end', async ({
        page,
        site,
        receiver,
      }) => {
        site.page('/', {
          head: scriptTag({ theme, endpoint: receiver.endpoint, connector: 'leadline' }) + style,
          body: '<leadline-form></leadline-form>',
        });
        await page.goto(site.origin);
        const form = formOn(page);
        await expect(submitButton(form)).toBeVisible();
        const found = await violations(page, 'form');

        await submitButton(form).click();
        await expect(form.getByRole('alert')).toBeVisible();
        found.push(...(await violations(page, 'errors')));

        await fillContact(form);
        await submitButton(form).click();
        await expectReceived(form);
        found.push(...(await violations(page, 'sent')));
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        expect(found).toEqual([]);
      });

      test('axe finds nothing in the calculator', async ({ page, site }) => {
        site.page('/', {
          head: scriptTag({ theme }) + style,
          body: '<leadline-calculator></leadline-calculator>',
        });
        await page.goto(site.origin);
        const calculator = calculatorOn(page);
        await expect(calculator.locator('[name=staff]')).toBeVisible();
        await setInputs(calculator, {
          staff: 120,
          standards: ['iso-9001', 'iso-14001', 'iso-45001'],
        });
        for (const summary of await calculator.locator('summary').all()) await summary.click();
        const found = await violations(page, 'calculator, all open');

        await calculator.locator('[name=staff]').fill('0');
        await expect(calculator.locator('[name=staff]')).toHaveAttribute('aria-invalid', 'true');
        found.push(...(await violations(page, 'figure beyond its limits')));
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        expect(found).toEqual([]);
      });
    });
  }
}
