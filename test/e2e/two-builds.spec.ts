import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestInfo } from '@playwright/test';
import { build } from 'vite';
import { formOn } from './support/elements.ts';
import { fillContact, messageTo, submitButton } from './support/contact-form.ts';
import { scriptTag } from './support/site.ts';
import { expect, test } from './support/test.ts';

const ENTRY = resolve(import.meta.dirname, '../../dist/index.js');

/** A site's own bundle with the npm package in it, which does what is asked. */
async function bundled(does: string, info: TestInfo): Promise<string> {
  const entry = info.outputPath('site.js');
  writeFileSync(entry, `import * as leadline from ${JSON.stringify(ENTRY)};${does}`);
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['es'], fileName: 'site' } },
  });
  const [one] = [result].flat();
  if (!one || !('output' in one)) throw new Error('bundle: expected an output, got none');
  return one.output[0].code;
}

const JAVASCRIPT = { 'content-type': 'text/javascript' };
const FORM = '<leadline-form form="contact"></leadline-form>';
const tag = scriptTag({ endpoint: 'https://nowhere.example/leads' });
const bundle = '<script type="module" src="/site.js"></script>';

for (const [order, head] of [
  ['the script first', tag + bundle],
  ['the bundle first', bundle + tag],
]) {
  test(`what a bundle of the npm package configures holds for the script's widgets: ${order}`, async ({
    page,
    site,
    pageConsole,
  }, info) => {
    const does =
      "leadline.defineLeadline(); leadline.configure({ organization: 'Example Consulting' });";
    site.file('/site.js', await bundled(does, info), JAVASCRIPT);
    site.page('/', { head, body: FORM });
    await page.goto(site.origin);
    await expect(
      page.getByRole('checkbox', { name: /I agree that Example Consulting/ }),
    ).toBeVisible();
    await page.evaluate(() => window.Leadline?.configure?.({ organization: 'Another One' }));
    await expect(page.getByRole('checkbox', { name: /I agree that Another One/ })).toBeVisible();
    // The tag's endpoint is known to both.
    expect(pageConsole.said('endpoint-missing')).toEqual([]);
    expect(pageConsole.errors).toEqual([]);
  });
}

test('C20 what lies on the device has the same names whichever build wrote it', async ({
  page,
  site,
  endpoint,
}, info) => {
  endpoint.answer = { status: 404 };
  const settings = { endpoint: endpoint.url, organization: 'Example Consulting' };
  const does = `leadline.configure(${JSON.stringify(settings)}); leadline.defineLeadline();`;
  site.file('/site.js', await bundled(does, info), JAVASCRIPT);
  const stored: unknown[] = [];
  for (const head of [scriptTag(settings), bundle]) {
    site.page('/', { head, body: FORM });
    await page.goto(site.origin);
    const form = formOn(page);
    await fillContact(form);
    await submitButton(form).click();
    await expect(messageTo(form)).toContainText('not sent yet');
    stored.push(await page.evaluate(takeRecord));
  }
  expect(stored[0]).toMatchObject({ problem: { fields: [], ownersMistake: true } });
  expect(stored[1]).toEqual(stored[0]);
});

/** The one record on the device with its figures and ids left out; it is taken away. */
function takeRecord(): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const opened = indexedDB.open('leadline');
    opened.onsuccess = () => {
      const database = opened.result;
      const store = database.transaction('outbox', 'readwrite').objectStore('outbox');
      const all = store.getAll() as IDBRequest<Record<string, unknown>[]>;
      store.clear().onsuccess = () => {
        database.close();
        const [{ json, id, savedMs, claimedMs, notBeforeMs, ...rest } = {}] = all.result;
        const kinds = [json, id, savedMs, claimedMs, notBeforeMs].map((value) => typeof value);
        resolve({ ...rest, kinds });
      };
      store.transaction.onerror = () => reject(new Error('outbox: cannot be read'));
    };
  });
}
