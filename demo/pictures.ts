import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { BROWSER_FLAGS, requireBrowser } from '../.ci/find-browser.js';
import { startDemo } from './start-demo.ts';

/** `npm run pictures`: what the README shows, taken from the demo as it runs now. */

const OUT = resolve(import.meta.dirname, 'pictures');
const WIDTHS = [360, 1280];
const HEIGHT = 900;

/** What an organization half way there answers; makes a result with something in every part. */
const ANSWERS = {
  sector: 'manufacturing',
  markets: ['eu', 'china'],
  staff: 40,
  facts: ['personal-data', 'hazardous-work'],
  a1: 'c',
  a2: 'a',
  a3: 'c',
  a4: 'c',
  a5: 'b',
  a6: ['a', 'b'],
  standards: ['iso-9001'],
  q1: 2,
  q2: 1,
  q3: 2,
  records: '3-6',
  ...Object.fromEntries(
    [2, 2, 2, 1, 2, 2, 2, 1, 2, 2, 2, 1, 2, 2, 2, 1, 1, 0].map((points, index) => [
      `r${index + 1}`,
      points,
    ]),
  ),
};

const CONTACT = {
  name: 'Maria Example',
  company: 'Example Castings Ltd',
  email: 'maria@example.com',
  country: 'Portugal',
  staff: 40,
  standards: ['iso-9001'],
  timeframe: '3-months',
  message: 'Our largest customer asks for ISO 9001 by next autumn.',
  privacy: true,
};

const FIGURES = { staff: 40, standards: ['iso-9001'], errors: 150_000, tenders: 200_000 };

type Settable = 'answers' | 'inputs' | 'values';
type Widget = HTMLElement & Record<Settable, object> & { updateComplete: Promise<unknown> };

async function open(browser: Browser, url: string, width: number): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height: HEIGHT },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(url);
  return page;
}

/** Sets a property of a widget, as a page's own script would. */
async function set(page: Page, tag: string, property: Settable, value: object) {
  await page.locator(tag).evaluate(
    async (element: Widget, [name, to]: [Settable, object]) => {
      element[name] = to;
      await element.updateComplete;
    },
    [property, value] as [Settable, object],
  );
}

async function takeWidgets(browser: Browser, siteUrl: string, width: number): Promise<Page> {
  const page = await open(browser, siteUrl, width);
  const picture = (tag: string, name: string) =>
    page.locator(tag).screenshot({ path: join(OUT, `${name}-${width}.png`) });

  await page.locator('leadline-quiz').getByRole('heading').first().waitFor();
  await picture('leadline-quiz', 'quiz');
  await set(page, 'leadline-quiz', 'answers', ANSWERS);
  await picture('leadline-quiz', 'result');
  await set(page, 'leadline-calculator', 'inputs', FIGURES);
  await picture('leadline-calculator', 'calculator');
  await set(page, 'leadline-form', 'values', CONTACT);
  await picture('leadline-form', 'form');
  return page;
}

async function send(page: Page) {
  const received = page.waitForEvent('console', (message) => message.text() === 'received');
  await page.evaluate(() =>
    document.addEventListener('leadline-sent', () => console.info('received')),
  );
  await page.locator('leadline-form').getByRole('button', { name: 'Send' }).click();
  await received;
}

async function takeInbox(browser: Browser, siteUrl: string, width: number) {
  const page = await open(browser, `${siteUrl}/inbox`, width);
  await page.getByText(CONTACT.company).first().click();
  await page.getByRole('heading', { name: CONTACT.name }).last().waitFor();
  await page.screenshot({ path: join(OUT, `inbox-${width}.png`) });
  await page.close();
}

mkdirSync(OUT, { recursive: true });
const data = mkdtempSync(join(tmpdir(), 'leadline-pictures-'));
const demo = await startDemo({ port: 0, receiverPort: 0, data });
const browser = await chromium.launch({
  executablePath: requireBrowser(),
  args: [...BROWSER_FLAGS, '--no-proxy-server'],
});
try {
  for (const width of WIDTHS) {
    const page = await takeWidgets(browser, demo.siteUrl, width);
    if (width === WIDTHS.at(-1)) await send(page);
    await page.close();
  }
  for (const width of WIDTHS) await takeInbox(browser, demo.siteUrl, width);
} finally {
  await browser.close();
  await demo.stop();
  rmSync(data, { recursive: true, force: true });
}
