import { test as base } from '../../e2e/support/test.ts';
import { ChaosProxy, type Plan } from './chaos-proxy.ts';
import { Tally } from './tally.ts';

export { expect } from '@playwright/test';

interface Bench {
  /** Stands before the receiver and breaks connections. */
  chaos: ChaosProxy;
  tally: Tally;
}

export const test = base.extend<Bench>({
  chaos: async ({ receiver }, use) => {
    const chaos = await ChaosProxy.open(receiver.origin);
    await use(chaos);
    await chaos.close();
  },
  // eslint-disable-next-line no-empty-pattern -- Playwright wants the pattern
  tally: async ({}, use) => use(new Tally()),
});

/** The first exchanges go wrong as planned, all others well. */
export function first(...plans: Plan[]): () => Plan {
  return () => plans.shift() ?? { chaos: 'none' };
}
