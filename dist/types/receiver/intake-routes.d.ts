import { Hono } from 'hono';
import type { ReceiverEnv, Services } from './environment.ts';
/** Where leads arrive, the one door that is open to everyone. */
export declare function intakeRoutes(services: Services): Hono<ReceiverEnv>;
