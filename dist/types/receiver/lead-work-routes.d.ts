import { Hono } from 'hono';
import type { ReceiverEnv, Services } from './environment.ts';
export declare const MAX_NOTE_LENGTH = 5000;
/** What a salesperson changes of a lead; behind the token or a session, with the role for it. */
export declare function leadWorkRoutes({ store, live, forwarder, log, now }: Services): Hono<ReceiverEnv>;
