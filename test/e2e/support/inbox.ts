import { expect, test as base, type Page } from '@playwright/test';
import { Cleanup, startReceiver, type ReceiverProcess } from '../../receiver/receiver-process.ts';

export { expect } from '@playwright/test';

interface Fixtures {
  cleanup: Cleanup;
  receiver: ReceiverProcess;
  /** What went wrong on the page by its own account. */
  failures: string[];
}

export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names it needs from the pattern
  cleanup: async ({}, use) => {
    const cleanup = new Cleanup(() => {});
    await use(cleanup);
    await cleanup.run();
  },
  receiver: async ({ cleanup }, use) => use(await startReceiver(cleanup)),
  failures: [
    async ({ page }, use) => {
      const failures: string[] = [];
      page.on('pageerror', (error) => failures.push(error.message));
      page.on('dialog', (dialog) => failures.push(`dialog: ${dialog.message()}`));
      page.on('console', (message) => {
        if (/Content.Security.Policy|Trusted(HTML|Script)/i.test(message.text()))
          failures.push(message.text());
      });
      await use(failures);
      expect(failures).toEqual([]);
    },
    { auto: true },
  ],
});

export async function openInbox(page: Page, receiver: ReceiverProcess): Promise<void> {
  await page.goto(receiver.signInLink);
  await page.getByRole('button', { name: 'Open the inbox' }).click();
  await page.waitForURL(`${receiver.url}/`);
  await expect(page.getByText('Live', { exact: true })).toBeVisible();
}

export const rows = (page: Page) =>
  page.getByRole('region', { name: /^Leads/ }).getByRole('listitem');
export const nameOf = (page: Page) => page.getByRole('article').getByRole('heading', { level: 2 });
