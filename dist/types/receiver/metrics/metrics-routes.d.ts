import { Hono } from 'hono';
import type { ReceiverEnv, Services } from '../environment.ts';
/** What an operator watches; behind the token or a session. */
export declare function metricsRoutes({ store, metrics, log }: Services): Hono<ReceiverEnv>;
