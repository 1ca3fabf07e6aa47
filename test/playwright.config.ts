import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, requireBrowser } from '../.ci/find-browser.js';

export default defineConfig({
  testDir: './e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['../.ci/reporters/playwright.js']],
  use: {
    browserName: 'chromium',
    // The tests' pages and receivers are on this machine; no proxy of the machine may stand between.
    launchOptions: {
      executablePath: requireBrowser(),
      args: [...BROWSER_FLAGS, '--no-proxy-server'],
    },
    screenshot: 'only-on-failure',
    // A part that is not there is said at once, with its name, not by the end of the whole test.
    actionTimeout: 10_000,
    // Recording makes keyboard tests three times slower: `--trace retain-on-failure` where it is wanted.
    trace: 'off',
  },
});
