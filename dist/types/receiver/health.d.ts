import { Hono } from 'hono';
import type { ReceiverEnv, Services } from './environment.ts';
/** For whatever starts, restarts and chooses receivers: `/health` that this one runs, `/health/ready` that leads can be kept. */
export declare function healthRoutes({ store, now }: Pick<Services, 'store' | 'now'>): Hono<ReceiverEnv>;
