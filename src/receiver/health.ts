import { Hono } from 'hono';
import type { ReceiverEnv, Services } from './environment.ts';
import type { LeadStore } from './store/store.ts';

/** Whoever asks more often is told what was found a moment ago: the question is open to everyone. */
const ASK_AGAIN_MS = 1_000;

/** For whatever starts, restarts and chooses receivers: `/health` that this one runs, `/health/ready` that leads can be kept. */
export function healthRoutes({ store, now }: Pick<Services, 'store' | 'now'>): Hono<ReceiverEnv> {
  const probe = createProbe(store, now);
  return new Hono<ReceiverEnv>()
    .get('/health', (c) => c.json({ status: 'ok' }))
    .get('/health/ready', async (c) => {
      await probe();
      return c.json({ status: 'ready' });
    });
}

/** @returns a probe that rejects as the store does; it writes, since a full disk can still be read */
function createProbe(store: LeadStore, now: () => number): () => Promise<void> {
  let latest: Promise<void> | undefined;
  let askedMs = -Infinity;
  return () => {
    if (!latest || now() - askedMs >= ASK_AGAIN_MS) {
      askedMs = now();
      latest = store.saveSetting('probed', new Date(askedMs).toISOString());
    }
    return latest;
  };
}
