import { Hono } from 'hono';
import type { ReceiverEnv, Services } from './environment.ts';
/** What is read, exported and erased; behind the token or a session, with the role for it. */
export declare function ownerRoutes({ store, live, log }: Services): Hono<ReceiverEnv>;
