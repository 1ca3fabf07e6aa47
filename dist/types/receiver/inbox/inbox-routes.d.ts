import { Hono } from 'hono';
import type { ReceiverEnv, Services } from '../environment.ts';
/** The page a salesperson keeps open, the one they print, and what these load. */
export declare function inboxRoutes(services: Services): Hono<ReceiverEnv>;
/** Shows the way in to whoever is not signed in. */
export declare function signedInOnly({ access }: Pick<Services, 'access'>): import("hono").MiddlewareHandler<ReceiverEnv, string, {}, Response>;
