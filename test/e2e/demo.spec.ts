import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Demo, startDemo } from '../../demo/start-demo.ts';
import { expect, test } from './support/test.ts';

let demo: Demo;
const data = mkdtempSync(join(tmpdir(), 'leadline-demo-'));

test.beforeAll(async () => {
  demo = await startDemo({ port: 0, receiverPort: 0, data });
});

test.afterAll(async () => {
  await demo.stop();
  rmSync(data, { recursive: true, force: true });
});

test('the solar page of the demo takes a visitor from the quiz to the inbox', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(demo.siteUrl);
  await page.getByRole('link', { name: 'Another trade: solar' }).click();
  await expect(page).toHaveURL(`${demo.siteUrl}/solar/`);

  const quiz = page.locator('leadline-quiz');
  await expect(quiz.getByText('Which way does most of your roof face?')).toBeVisible();
  await quiz.evaluate((element) =>
    Object.assign(element, {
      answers: {
        direction: 'south',
        shade: 'none',
        age: 'new',
        permission: 'mine',
        daytime: ['car'],
        consumption: 5000,
      },
    }),
  );
  await expect
    .poll(() =>
      quiz.evaluate(
        (element: HTMLElement & { result?: { band: { id: string } } | null }) =>
          element.result?.band.id,
      ),
    )
    .toBe('ready');
  await expect(page.locator('leadline-calculator').getByText('€12,000').first()).toBeVisible();

  const form = page.locator('leadline-form');
  await form.getByLabel('Name').fill('Ada Sample');
  await form.getByLabel('Email').fill('ada@example.com');
  await form.locator('[name=privacy]').check();
  await form.locator('button[type=submit]').click();
  await expect(form.getByRole('status')).toContainText('Your request has reached Example Solar');
  expect(said).toEqual([]);

  await page.goto(`${demo.siteUrl}/inbox`);
  await expect(page.getByText('Ada Sample').first()).toBeVisible();
});

test('the review page of the demo is served with its looks', async ({ page }) => {
  await page.goto(`${demo.siteUrl}/review.html`);
  await expect(page.getByRole('heading', { name: 'Everything the widgets say' })).toBeVisible();
  const article = page.locator('article').first();
  expect(await article.evaluate((element) => getComputedStyle(element).borderTopWidth)).toBe('3px');
});
