import { fullLead, plainLead } from '../receiver/fixtures/lead.ts';
import { TOKEN, asOwner, postLead, type ReceiverProcess } from '../receiver/receiver-process.ts';
import { expect, nameOf, openInbox, rows, test } from './support/inbox.ts';

/** What a colleague does meanwhile, in another browser. */
function colleague(receiver: ReceiverProcess, id: string, change: object): Promise<Response> {
  return asOwner(`${receiver.url}/leads/${id}`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify(change),
  });
}

async function postThree(receiver: ReceiverProcess) {
  const leads = ['Anna Azar', 'Boris Bondar', 'Chiara Conti'].map((name) => plainLead(name));
  for (const lead of leads) await postLead(receiver.url, lead);
  return leads;
}

test('a status is set by one key in the list and in the lead, and taken back', async ({
  page,
  receiver,
}) => {
  await postThree(receiver);
  await openInbox(page, receiver);
  const first = rows(page).first();
  const status = first.getByRole('combobox', { name: 'Status of Chiara Conti' });
  await page.keyboard.press('j');
  for (const [key, words] of [
    ['c', 'Contacted'],
    ['w', 'Won'],
    ['l', 'Lost'],
    ['n', 'New'],
    ['w', 'Won'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole('status')).toHaveText(`Chiara Conti: ${words}`);
    await expect(status).toHaveValue(words.toLowerCase());
    await expect(first.getByRole('link')).toBeFocused();
  }
  await expect(page.getByRole('link', { name: 'Won 1' })).toBeVisible();
  await page.keyboard.press('z');
  await expect(status).toHaveValue('new');

  await page.keyboard.press('Enter');
  await expect(nameOf(page)).toBeFocused();
  await page.keyboard.press('c');
  const steps = page.getByRole('group', { name: 'Status' });
  await expect(steps.getByRole('button', { name: 'Contacted', pressed: true })).toBeVisible();
  await expect(nameOf(page)).toBeFocused();
  await steps.getByRole('button', { name: 'Won' }).click();
  await expect(steps.getByRole('button', { name: 'Won', pressed: true })).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(steps.getByRole('button', { name: 'Contacted', pressed: true })).toBeVisible();
  await status.selectOption('Lost');
  await expect(steps.getByRole('button', { name: 'Lost', pressed: true })).toBeVisible();
});

test('letters typed into a field stay in the field', async ({ page, receiver }) => {
  await postThree(receiver);
  await openInbox(page, receiver);
  await rows(page).first().getByRole('link').click();
  const typed = 'won? call back / next week, just nice';
  const note = page.getByRole('textbox', { name: 'Add a note' });
  // A lead that is still being opened may not have its field yet.
  await expect(async () => {
    await page.keyboard.press('t');
    await expect(note).toBeFocused({ timeout: 500 });
  }).toPass();
  await note.fill('');
  await page.keyboard.type(typed);
  await expect(note).toHaveValue(typed);
  const search = page.getByRole('searchbox');
  await search.fill('');
  await search.pressSequentially('conti');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page).getByRole('combobox')).toHaveValue('new');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('notes are kept with author and time, and are never lost while they are written', async ({
  page,
  receiver,
}) => {
  const [anna] = await postThree(receiver);
  await openInbox(page, receiver);
  await page.goto(`${receiver.url}/?lead=${anna?.id}`);
  const note = page.getByRole('textbox', { name: 'Add a note' });
  const list = page.getByRole('region', { name: 'Notes' }).getByRole('listitem');
  await note.fill('Called.\nShe wants an offer.');
  await page.getByRole('button', { name: 'Add note' }).click();
  await expect(list).toHaveCount(1);
  await expect(list).toContainText(/Owner, .*20\d\d.*Called\.\s+She wants an offer\./s);
  await expect(note).toHaveValue('');

  await note.fill('Half a thought');
  await colleague(receiver, anna?.id ?? '', { status: 'contacted' });
  await expect(page.getByRole('button', { name: 'Contacted', pressed: true })).toBeVisible();
  await expect(note).toBeFocused();
  await expect(note).toHaveValue('Half a thought');
  await rows(page).filter({ hasText: 'Boris Bondar' }).getByRole('link').click();
  await expect(nameOf(page)).toHaveText('Boris Bondar');
  await expect(note).toHaveValue('');
  await rows(page).filter({ hasText: 'Anna Azar' }).getByRole('link').click();
  await expect(nameOf(page)).toHaveText('Anna Azar');
  await expect(note).toHaveValue('Half a thought');

  await page.context().setOffline(true);
  await note.press('Control+Enter');
  const problem = page.getByText('Not saved. No connection to the receiver.');
  await expect(problem).toContainText('What you wrote is still here.');
  await expect(note).toHaveValue('Half a thought');
  await page.keyboard.press('Escape');
  await page.context().setOffline(false);
  await note.press('Control+Enter');
  await expect(list).toHaveCount(2);
  await expect(problem).toBeHidden();
});

test('without a connection a status stays as it was, and the page says why', async ({
  page,
  receiver,
}) => {
  await postThree(receiver);
  await openInbox(page, receiver);
  await page.context().setOffline(true);
  const status = rows(page).first().getByRole('combobox');
  await status.selectOption('Won');
  await expect(page.getByRole('status')).toHaveText('Not saved. No connection to the receiver.');
  await expect(status).toHaveValue('new');
  await rows(page).first().getByRole('link').click();
  await expect(page.getByRole('status')).toContainText('That could not be loaded.');
  await expect(rows(page)).toHaveCount(3);
  await page.context().setOffline(false);
});

test('views and filters add up, stand in the address, and come back with it', async ({
  page,
  receiver,
}) => {
  const [anna, boris] = await postThree(receiver);
  await postLead(receiver.url, fullLead());
  await colleague(receiver, anna?.id ?? '', { status: 'contacted' });
  await colleague(receiver, boris?.id ?? '', { status: 'won' });
  await openInbox(page, receiver);
  const views = page.getByRole('navigation', { name: 'Views' });
  await expect(views).toHaveText(/All 4\s*New 2\s*Contacted 1\s*Won 1\s*Lost 0\s*Spam 0/);
  await views.getByRole('link', { name: 'New 2' }).click();
  await expect(rows(page)).toHaveCount(2);
  await expect(page).toHaveURL(`${receiver.url}/?status=new`);
  await expect(views.getByRole('link', { name: 'New 2' })).toBeFocused();
  await page.getByText('Filters', { exact: true }).click();
  await page.getByRole('combobox', { name: 'Priority' }).selectOption('Hot');
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByText('Filters (1)')).toBeVisible();
  await page.getByLabel('until').fill('2020-01-01');
  await expect(page.getByRole('heading', { name: 'Nothing here' })).toBeVisible();
  await page.goBack();
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByLabel('until')).toHaveValue('');
  await page.reload();
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByRole('combobox', { name: 'Priority' })).toHaveValue('hot');
  await page.getByRole('link', { name: 'Clear all' }).click();
  await expect(rows(page)).toHaveCount(4);
  await expect(page.getByRole('combobox', { name: 'Priority' })).toHaveValue('');
});

test('a lead that leaves the view hands the focus to the next', async ({ page, receiver }) => {
  await postThree(receiver);
  await openInbox(page, receiver);
  await page.getByRole('link', { name: 'New 3' }).click();
  await page.keyboard.press('j');
  await page.keyboard.press('w');
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page).first().getByRole('link')).toBeFocused();
  await expect(rows(page).first()).toContainText('Boris Bondar');
});

test('new leads are told of politely, and take neither focus nor an open choice', async ({
  page,
  receiver,
}) => {
  await postThree(receiver);
  await openInbox(page, receiver);
  const status = rows(page).filter({ hasText: 'Boris Bondar' }).getByRole('combobox');
  await status.focus();
  const same = await status.elementHandle();
  await postLead(receiver.url, plainLead('Dora Dahl'));
  await expect(page.getByRole('status')).toHaveText('New lead: Dora Dahl');
  await expect(rows(page)).toHaveCount(4);
  await expect(status).toBeFocused();
  expect(await same?.evaluate((element) => element.isConnected)).toBe(true);
  await expect(page).toHaveTitle('(1) Inbox · Leadline');
});

test('spam lies in a folder of its own with its reasons, and comes back', async ({
  page,
  receiver,
}) => {
  const lead = plainLead('Cheap Links');
  await postLead(receiver.url, { ...lead, signals: { ...lead.signals, honeypot: true } });
  await openInbox(page, receiver);
  await page.getByRole('link', { name: 'Spam 1' }).click();
  const list = page.getByRole('region', { name: 'Spam' }).getByRole('listitem');
  await expect(list).toContainText('filled in a field hidden from people');
  await list.getByRole('link').click();
  await expect(page.getByText('It stays until someone erases it.')).toBeVisible();
  await page.getByRole('button', { name: 'Not spam' }).click();
  await expect(page.getByRole('heading', { name: 'No spam' })).toBeVisible();
  await page.getByRole('link', { name: 'All 1' }).click();
  await expect(rows(page)).toContainText('Cheap Links');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(rows(page)).toHaveCount(0);
  await page.keyboard.press('z');
  await expect(rows(page)).toHaveCount(1);
});

test('a lead fits on A4 with everything a visit needs', async ({ page, receiver }) => {
  const lead = fullLead();
  await postLead(receiver.url, lead);
  await openInbox(page, receiver);
  await rows(page).getByRole('link').click();
  await expect(nameOf(page)).toBeFocused();
  const opened = page.context().waitForEvent('page');
  await page.keyboard.press('p');
  const paper = await opened;
  await paper.waitForLoadState();
  await paper.emulateMedia({ media: 'print' });
  await paper.setViewportSize({ width: 680, height: 1000 });
  await expect(paper.getByRole('heading', { level: 1 })).toHaveText('Marta Lindqvist');
  await expect(paper.getByRole('button', { name: 'Print' })).toBeHidden();
  for (const text of [
    lead.contact.phone,
    lead.contact.email,
    lead.contact.message,
    ...(lead.quiz?.answers.map(({ question }) => question) ?? []),
    ...(lead.estimate?.values.map(({ label }) => label) ?? []),
    ...lead.consent.map((consent) => consent.text),
  ]) {
    await expect(paper.getByRole('main')).toContainText(text);
  }
  expect(await paper.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(680);
  const pdf = (await paper.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45]\S* 84[12]/);
});

test('long words, many scripts and both directions fit from 360 to 1280 px', async ({
  page,
  receiver,
}) => {
  const lead = fullLead();
  Object.assign(lead.contact, {
    name: 'محمد بن عبد الله الأحمد',
    company: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
    message: `${'w'.repeat(400)} 王小明 Ελληνικά עברית`,
  });
  await postLead(receiver.url, lead);
  await postLead(receiver.url, plainLead('X'.repeat(200)));
  await openInbox(page, receiver);
  for (const width of [360, 480, 640, 819, 820, 1024, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of [
      '/',
      `/?lead=${lead.id}`,
      `/leads/${lead.id}/print`,
      '/people',
      '/account',
    ]) {
      await page.goto(receiver.url + path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(overflow, `${path} at ${width} px`).toBeLessThanOrEqual(0);
    }
  }
});

test.describe('without its script', () => {
  test.use({ javaScriptEnabled: false });

  test('the inbox still takes statuses, notes and filters', async ({ page, receiver }) => {
    const [anna] = await postThree(receiver);
    await page.goto(receiver.signInLink);
    await page.getByRole('button', { name: 'Open the inbox' }).click();
    await page.waitForURL(`${receiver.url}/`);
    await page.goto(`${receiver.url}/?lead=${anna?.id}`);
    await page.getByRole('button', { name: 'Contacted' }).click();
    await expect(page.getByRole('button', { name: 'Contacted', pressed: true })).toBeVisible();
    await page.getByLabel('Add a note').fill('Called.');
    await page.getByRole('button', { name: 'Add note' }).click();
    await expect(page.getByRole('region', { name: 'Notes' })).toContainText('Called.');
    await page.getByRole('searchbox').fill('conti');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(rows(page)).toHaveCount(1);
  });
});
