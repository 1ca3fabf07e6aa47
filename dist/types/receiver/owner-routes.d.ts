import { Hono } from 'hono';
import type { ReceiverEnv, Services } from './environment.ts';
/** What the owner reads and removes; behind the token or a session. */
export declare function ownerRoutes({ store, live, log }: Services): Hono<ReceiverEnv>;
