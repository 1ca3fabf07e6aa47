import { Hono } from 'hono';
import type { ReceiverEnv, Services } from '../environment.ts';
/** Who may open the inbox, and everyone's own way in. */
export declare function peopleRoutes(services: Services): Hono<ReceiverEnv>;
