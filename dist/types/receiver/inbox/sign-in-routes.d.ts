import { Hono, type Context } from 'hono';
import type { ReceiverEnv, Services } from '../environment.ts';
/** The way in: by password, by token, or by a link that works once. */
export declare function signInRoutes(services: Services): Hono<ReceiverEnv>;
export declare function assertOwnPage(c: Context<ReceiverEnv>): void;
