import { Hono } from 'hono';
import type { ReceiverEnv, Services } from '../environment.ts';
import { METRICS_CONTENT_TYPE, type StoreFigures } from './metrics.ts';

/** What an operator watches; behind the token or a session. */
export function metricsRoutes({ store, metrics, log }: Services): Hono<ReceiverEnv> {
  return new Hono<ReceiverEnv>().get('/metrics', async (c) => {
    let standing: StoreFigures | null = null;
    try {
      const { waiting, failed } = await store.jobCounts();
      standing = { jobs: { waiting, failed }, unchecked: await store.countUnchecked() };
    } catch {
      // That the store fails is itself among the figures.
      metrics.storeErrors.add();
      log('error', 'store-unavailable', { at: 'metrics' });
    }
    return c.body(metrics.text(standing), 200, { 'content-type': METRICS_CONTENT_TYPE });
  });
}
