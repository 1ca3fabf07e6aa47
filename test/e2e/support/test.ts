import { test as base } from '@playwright/test';
import { Endpoint } from './endpoint.ts';
import { FaultProxy } from './fault-proxy.ts';
import { PageConsole, recordEvents } from './page-record.ts';
import { Receiver } from './receiver.ts';
import { Site } from './site.ts';

export { expect } from '@playwright/test';

export interface Surroundings {
  /** The consultancy's website, on an origin of its own. */
  site: Site;
  /** The real receiver on another origin; takes leads of the site. */
  receiver: Receiver;
  /** Stands before the receiver and breaks what the test wants broken. */
  faults: FaultProxy;
  /** Somebody else's endpoint. */
  endpoint: Endpoint;
  /** What the page says in the console. Its events are recorded as well. */
  pageConsole: PageConsole;
  /** Which origins the receiver takes leads from; "" for the site's. */
  receiverOrigins: string;
}

export const test = base.extend<Surroundings>({
  receiverOrigins: ['', { option: true }],

  // eslint-disable-next-line no-empty-pattern -- Playwright wants the pattern
  site: async ({}, use) => {
    const site = await Site.open();
    await use(site);
    await site.close();
  },

  receiver: async ({ site, receiverOrigins }, use) => {
    const receiver = new Receiver(receiverOrigins || site.origin);
    try {
      await receiver.start();
      await use(receiver);
    } finally {
      await receiver.close();
    }
  },

  faults: async ({ receiver }, use) => {
    const faults = await FaultProxy.open(receiver.origin);
    await use(faults);
    await faults.close();
  },

  // eslint-disable-next-line no-empty-pattern -- Playwright wants the pattern
  endpoint: async ({}, use) => {
    const endpoint = await Endpoint.open();
    await use(endpoint);
    await endpoint.close();
  },

  pageConsole: [
    async ({ page }, use) => {
      await recordEvents(page);
      await use(new PageConsole(page));
    },
    { auto: true },
  ],
});
