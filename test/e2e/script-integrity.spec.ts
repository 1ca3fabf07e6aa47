import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { quizOn } from './support/elements.ts';
import { expect, test } from './support/test.ts';

const SCRIPT = readFileSync(resolve(import.meta.dirname, '../../dist/leadline.js'));
const INTEGRITY = `sha384-${createHash('sha384').update(SCRIPT).digest('base64')}`;
const HEAD = `<script src="/leadline.js" integrity="${INTEGRITY}" crossorigin="anonymous" defer></script>`;

test('the script runs under its integrity', async ({ page, site }) => {
  site.page('/', { head: HEAD, body: '<leadline-quiz></leadline-quiz>' });
  await page.goto(site.origin);
  await expect(quizOn(page).locator('[part~=next]')).toBeVisible();
});

test('and not with one byte changed on its way', async ({ page, site }) => {
  const changed = Buffer.from(SCRIPT);
  changed[changed.length - 1]! ^= 1;
  await page.route('**/leadline.js', (route) =>
    route.fulfill({ body: changed, contentType: 'text/javascript' }),
  );
  site.page('/', { head: HEAD, body: '<leadline-quiz>Call us</leadline-quiz>' });
  await page.goto(site.origin);
  await expect(page.getByText('Call us')).toBeVisible();
  expect(await page.evaluate(() => customElements.get('leadline-quiz'))).toBeUndefined();
});
