import { Hono } from 'hono';
import type { ReceiverEnv, Services } from '../environment.ts';
/** The way in: by token, or by a link that works once. */
export declare function signInRoutes({ access, failedSignIns, log }: Services): Hono<ReceiverEnv>;
/** The page a salesperson keeps open. */
export declare function inboxRoutes({ store, access, now }: Services): Hono<ReceiverEnv>;
