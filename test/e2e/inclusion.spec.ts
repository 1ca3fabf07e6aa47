import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import packageJson from '../../package.json' with { type: 'json' };

const SITE = 'https://site.example';
const STRICT = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";
const shipped = readFileSync('dist/leadline.js', 'utf8');

/** Opens a page of a site that serves the shipped script, and collects what the console hears. */
async function open(
  page: Page,
  body: string,
  { csp = '', files = {} }: { csp?: string; files?: Record<string, string> } = {},
): Promise<string[]> {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(`thrown: ${error.message}`));
  const all: Record<string, string> = { '/leadline.js': shipped, ...files };
  await page.route(`${SITE}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') {
      return route.fulfill({
        contentType: 'text/html',
        headers: csp ? { 'content-security-policy': csp } : {},
        body: `<!doctype html><html lang="en"><body>${body}`,
      });
    }
    if (pathname === '/favicon.ico') return route.fulfill({ status: 204 });
    const file = all[pathname];
    if (file === undefined) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType: 'text/javascript', body: file });
  });
  await page.goto(`${SITE}/`);
  return messages;
}

const version = (page: Page) => page.evaluate(() => window.Leadline?.version);

for (const [way, body] of [
  ['a classic script', '<script src="/leadline.js"></script>'],
  ['a deferred script', '<script src="/leadline.js" defer></script>'],
  ['an async script', '<script src="/leadline.js" async></script>'],
  ['a module', '<script src="/leadline.js" type="module"></script>'],
  ['a script that a tag manager injects', '<script src="/inject.js"></script>'],
] as const) {
  test(`the script works as ${way}, and reads the settings on its tag`, async ({ page }) => {
    const inject = `addEventListener('load', () => {
      const script = document.createElement('script');
      script.src = '/leadline.js';
      script.dataset.endpont = '/leads';
      document.body.append(script);
    });`;
    const messages = await open(page, body.replace('"/leadline.js"', '$& data-endpont="/leads"'), {
      files: { '/inject.js': inject },
    });
    await page.waitForFunction(() => window.Leadline?.version);
    expect(await version(page)).toBe(packageJson.version);
    expect(messages).toEqual([expect.stringContaining('found "endpont"')]);
  });
}

test('the script included twice runs once, and nobody notices', async ({ page }) => {
  const tag = '<script src="/leadline.js"></script>';
  const keep = '<script>first = window.Leadline</script>';
  const messages = await open(page, tag + keep + tag);
  expect(await page.evaluate('first === window.Leadline')).toBe(true);
  expect(messages).toEqual([]);
});

test('of two versions the first stays, and the owner is warned once', async ({ page }) => {
  const old = '<script>first = window.Leadline = { version: "0.0.1" }</script>';
  const tag = '<script src="/leadline.js"></script>';
  const messages = await open(page, old + tag + tag);
  expect(await page.evaluate('first === window.Leadline')).toBe(true);
  expect(messages).toEqual([expect.stringContaining('version-mismatch')]);
  expect(messages[0]).toContain(`expected 0.0.1, found ${packageJson.version}`);
});

test('placeholders become widgets under the strictest policy, now and later', async ({ page }) => {
  const messages = await open(
    page,
    '<div data-leadline="quiz" data-quiz="necessity">…</div><script src="/leadline.js"></script>',
    { csp: STRICT },
  );
  await expect(page.locator('leadline-quiz h2')).toBeVisible();
  expect(await page.locator('leadline-quiz').getAttribute('quiz')).toBe('necessity');
  await page.evaluate(() => {
    const later = document.createElement('div');
    later.dataset['leadline'] = 'calculator';
    document.body.append(later);
  });
  await expect(page.locator('[data-leadline] > leadline-calculator h2').first()).toBeVisible();
  expect(messages).toEqual([]);
});

test('Leadline.open scrolls to a widget and moves the focus there', async ({ page }) => {
  await open(
    page,
    '<p style="height: 3000px"></p><section id="ask"><leadline-quiz></leadline-quiz></section><script src="/leadline.js"></script>',
  );
  await expect(page.locator('leadline-quiz h2').first()).toBeVisible();
  expect(await page.evaluate(() => window.Leadline?.open?.('#ask'))).toBe(true);
  await expect(page.locator('leadline-quiz')).toBeInViewport();
  await expect(page.locator('leadline-quiz:focus-within')).toHaveCount(1);
  expect(await page.evaluate(() => window.Leadline?.open?.('#nowhere'))).toBe(false);
  expect(await page.evaluate(() => window.Leadline?.open?.('###'))).toBe(false);
});

test('on an https page leads may go by http to this machine alone', async ({ page }) => {
  const endpoints = [
    'http://a.example/leads',
    'http://localhost.example/leads',
    'http://127.0.0.1.example/leads',
    'http://localhost:8787/leads',
    'http://leads.localhost/',
    'http://127.0.0.1:8787/leads',
    'http://[::1]:8787/leads',
    'https://a.example/leads',
  ];
  const messages = await open(
    page,
    `<leadline-form endpoint="${endpoints.join(' ')}"></leadline-form><script src="/leadline.js"></script>`,
  );
  const refused = () => messages.filter((message) => message.includes('setting-unknown'));
  await expect.poll(() => refused().length).toBe(3);
  for (const [index, message] of refused().entries()) {
    expect(message).toContain(
      `expected an https URL without password, found "${endpoints[index]}"`,
    );
  }
});

test('settings set before the script came are taken over', async ({ page }) => {
  const messages = await open(
    page,
    '<script>Leadline = { settings: { endpont: "/leads" } }</script><script src="/leadline.js"></script>',
  );
  expect(await version(page)).toBe(packageJson.version);
  expect(messages).toEqual([expect.stringContaining('Leadline.settings: found "endpont"')]);
});

test('an element of the page whose id is Leadline is not taken for settings', async ({ page }) => {
  const messages = await open(page, '<p id="Leadline"></p><script src="/leadline.js"></script>');
  expect(await version(page)).toBe(packageJson.version);
  expect(messages).toEqual([]);
});

test('Leadline is the only global, no built-in is changed, and nothing is left on the device', async ({
  page,
}) => {
  const messages = await open(
    page,
    '<script>before = Object.getOwnPropertyNames(window); symbols = Reflect.ownKeys(Symbol).length</script><script src="/leadline.js"></script>',
  );
  const added = await page.evaluate(() =>
    Object.getOwnPropertyNames(window).filter(
      (name) => !(window as never as { before: string[] }).before.includes(name),
    ),
  );
  expect(
    added.filter((name) => !/^(before|symbols|(lit|reactive)\w+Versions)$/.test(name)),
  ).toEqual(['Leadline']);
  expect(await page.evaluate('symbols === Reflect.ownKeys(Symbol).length')).toBe(true);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  expect(messages).toEqual([]);
});

for (const policies of [
  '',
  '; trusted-types leadline',
  '; trusted-types lit-html',
  "; trusted-types 'none'; script-src-elem 'self'",
]) {
  const refused = policies.includes('none');
  test(`the script lives under Trusted Types${policies}`, async ({ page }) => {
    const messages = await open(page, '<script src="/leadline.js"></script>', {
      csp: STRICT + policies,
    });
    expect(await version(page)).toBe(packageJson.version);
    const ours = messages.filter((message) => message.includes('[leadline]'));
    expect(ours).toEqual(refused ? [expect.stringContaining('trusted-types')] : []);
    // A browser reports the names that were tried in vain; the contract's own policy tries none.
    if (!policies) expect(messages).toEqual([]);
  });
}
