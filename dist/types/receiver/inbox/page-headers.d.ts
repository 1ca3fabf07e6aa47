import type { ReceiverEnv } from '../environment.ts';
/** What every page of ours says of itself. */
export declare const pageHeaders: import("hono").MiddlewareHandler<ReceiverEnv, string, {}, Response>;
