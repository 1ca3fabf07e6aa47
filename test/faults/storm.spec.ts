import type { Browser } from '@playwright/test';
import { Receiver } from '../e2e/support/receiver.ts';
import { Cleanup } from '../receiver/receiver-process.ts';
import { keepPostgresDurable } from '../receiver/postgres-server.ts';
import { SQLITE, STORE_KINDS } from '../receiver/stores.ts';
import type { Site } from '../e2e/support/site.ts';
import { ChaosProxy, FAULTS } from './support/chaos-proxy.ts';
import { chances, IS_FULL, times } from './support/scale.ts';
import { note, Tally } from './support/tally.ts';
import { expect, test } from './support/test.ts';
import { drain, markIn, serveForm } from './support/visit.ts';

const LEADS = times(100, 5_000);
const PROFILES = times(3, 20);
const FAULTED = 0.3;
/** Each profile submits its next one while fewer wait. */
const MAX_WAITING = 40;
/** In `npm test` the receiver's own tests have the other one. */
const KINDS = IS_FULL ? STORE_KINDS : [SQLITE];

keepPostgresDurable();

/** One visitor's browser submits its share and stays until all of it is delivered. */
async function weather(browser: Browser, site: Site, profile: number, marks: string[]) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(site.origin);
    await page.locator('leadline-form button[type=submit]').waitFor();
    await page.evaluate(
      async ([all, limit]) => {
        const form = document.querySelector('leadline-form') as HTMLElement & {
          values: object;
          submit(): Promise<unknown>;
        };
        for (const message of all) {
          while ((await window.Leadline!.outbox!()).length >= limit) {
            await new Promise((resolve) => setTimeout(resolve, 50));
          }
          const saved = new Promise((resolve) =>
            form.addEventListener('leadline-saved', resolve, { once: true }),
          );
          const email = 'm.lindqvist@nordwall.example';
          form.values = { name: 'Marta Lindqvist', email, message, privacy: true };
          void form.submit();
          await saved;
        }
      },
      [marks, MAX_WAITING] as const,
    );
    await drain(page, 30 * 60_000);
  } catch (error) {
    throw new Error(`profile ${profile}`, { cause: error });
  } finally {
    await context.close();
  }
}

for (const kind of KINDS) {
  test(`storm on ${kind.name}: ${LEADS} leads, ${PROFILES} profiles, 30 % of exchanges broken`, async ({
    browser,
    site,
  }) => {
    const cleanup = new Cleanup(() => {});
    const receiver = new Receiver(site.origin, await kind.database(cleanup));
    const tally = new Tally();
    const random = chances();
    const startedMs = performance.now();
    try {
      await receiver.start();
      const proxy = await ChaosProxy.open(receiver.origin);
      proxy.plan = () => {
        if (random() >= FAULTED) return { chaos: 'none' };
        const chaos = FAULTS[Math.floor(random() * FAULTS.length)]!;
        return { chaos, bytes: Math.floor(random() * 3_000) };
      };
      serveForm(site, proxy.endpoint);
      const all = Array.from({ length: LEADS }, (_, number) => `storm ${number}`);
      for (const mark of all) tally.submitted(mark);
      const shares = Array.from({ length: PROFILES }, (_, profile) =>
        all.filter((_, number) => number % PROFILES === profile),
      );
      const shared = await Promise.allSettled(
        shares.map((marks, profile) => weather(browser, site, profile, marks)),
      );
      await proxy.close();
      for (const one of shared) if (one.status === 'rejected') throw one.reason;
      for (const mark of all) tally.shown(mark);
      const seconds = Math.round((performance.now() - startedMs) / 1_000);
      note(`${proxy.posts} POSTs, ${proxy.broken} broken, ${seconds} s`);
      const leads = await receiver.leads();
      expect(leads).toHaveLength(LEADS);
      expect(new Set(leads.map(({ id }) => id)).size).toBe(LEADS);
      tally.check(leads.map((lead) => markIn(JSON.stringify(lead))));
    } finally {
      await receiver.close();
      await cleanup.run();
    }
  });
}
