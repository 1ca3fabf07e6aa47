import { expect, test } from '@playwright/test';
import packageJson from '../../package.json' with { type: 'json' };

test('the shipped script tells its version on its one global', async ({ page }) => {
  await page.addScriptTag({ path: 'dist/leadline.js' });
  expect(await page.evaluate(() => window.Leadline?.version)).toBe(packageJson.version);
});
