import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { plainLead } from '../receiver/fixtures/lead.ts';
import { postLead } from '../receiver/receiver-process.ts';
import { expect, openInbox, rows, test } from './support/inbox.ts';

const PASSWORD = 'seven small green apples';

async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

async function invite(page: Page, name: string, role: string): Promise<string> {
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('E-mail, to sign in with').fill(`${name.split(' ')[0]}@inbox.example`);
  await page.getByLabel('Role', { exact: true }).selectOption({ label: role });
  await page.getByRole('button', { name: 'Make a link' }).click();
  return page.getByLabel('Link', { exact: true }).inputValue();
}

test('an owner invites a colleague, who joins, takes leads and finds them again', async ({
  page,
  receiver,
  browser,
}) => {
  test.slow();
  await postLead(receiver.url, plainLead('Anna Azar'));
  await postLead(receiver.url, plainLead('Boris Bondar'));
  await openInbox(page, receiver);
  await page.getByText('Owner', { exact: true }).first().click();
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await expectAccessible(page);
  const link = await invite(page, 'Mia Member', 'Member: works on leads');
  await expectAccessible(page);

  const context = await browser.newContext();
  const colleague = await context.newPage();
  await colleague.goto(link);
  await colleague.getByLabel('New password').fill('tooshort');
  await expectAccessible(colleague);
  await colleague.getByLabel('New password').fill('Mia@inbox.example');
  await colleague.getByRole('button', { name: 'Save and sign in' }).click();
  await expect(colleague.getByText('This one is easy to guess.')).toBeVisible();
  await colleague.getByLabel('New password').fill(PASSWORD);
  await colleague.getByRole('button', { name: 'Save and sign in' }).click();
  await colleague.waitForURL(`${receiver.url}/`);
  await expect(colleague.getByText('Live', { exact: true })).toBeVisible();
  await colleague.keyboard.press('j');
  await colleague.keyboard.press('a');
  await expect(rows(colleague).first()).toContainText('Assigned to Mia Member');
  await colleague.getByRole('link', { name: 'Mine' }).click();
  await expect(rows(colleague)).toHaveCount(1);
  await expect(rows(colleague)).toContainText('Boris Bondar');
  await rows(colleague).getByRole('link').click();
  await expect(colleague.getByRole('button', { name: 'Erase …' })).toHaveCount(0);
  await colleague.getByRole('combobox', { name: 'Assigned to' }).last().selectOption('Nobody');
  await expect(colleague.getByRole('heading', { name: 'Nothing here' })).toBeVisible();

  await colleague.goto(`${receiver.url}/account`);
  await expectAccessible(colleague);
  await colleague.getByRole('button', { name: 'Sign out everywhere' }).click();
  await expectAccessible(colleague);
  await colleague.getByLabel('E-mail').fill('mia@inbox.example');
  await colleague.getByLabel('Password').fill('not the password');
  await colleague.getByRole('button', { name: 'Sign in' }).first().click();
  await expect(colleague.getByText('E-mail or password is not right.')).toBeVisible();
  await expectAccessible(colleague);
  await colleague.getByLabel('Password').fill(PASSWORD);
  await colleague.getByRole('button', { name: 'Sign in' }).first().click();
  await expect(rows(colleague)).toHaveCount(2);
  await context.close();
});

test('a viewer reads everything and finds nothing to change', async ({
  page,
  receiver,
  browser,
}) => {
  await postLead(receiver.url, plainLead('Anna Azar'));
  await openInbox(page, receiver);
  await page.goto(`${receiver.url}/people`);
  const link = await invite(page, 'Vera Viewer', 'Viewer: reads');
  const context = await browser.newContext();
  const viewer = await context.newPage();
  await viewer.goto(link);
  await viewer.getByLabel('New password').fill(PASSWORD);
  await viewer.getByRole('button', { name: 'Save and sign in' }).click();
  await viewer.waitForURL(`${receiver.url}/`);
  await expect(viewer.getByText('Live', { exact: true })).toBeVisible();
  await viewer.keyboard.press('j');
  await viewer.keyboard.press('w');
  await expect(viewer.getByRole('status')).toHaveText('You may read leads, not change them.');
  await viewer.keyboard.press('Enter');
  await expect(viewer.getByRole('article')).toContainText('Anna Azar');
  await expect(viewer.getByRole('article').getByRole('button')).toHaveText(['Copy summary']);
  await expect(viewer.getByRole('textbox', { name: 'Add a note' })).toHaveCount(0);
  await expectAccessible(viewer);
  await viewer.getByText('Vera Viewer', { exact: true }).first().click();
  const menu = viewer.getByRole('navigation', { name: 'Account' });
  await expect(menu.getByRole('link')).toHaveText(['Your account']);
  await viewer.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await context.close();
});
