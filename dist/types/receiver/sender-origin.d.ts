import type { Context } from 'hono';
import type { ReceiverEnv, Services } from './environment.ts';
/**
 * The origin of the page that asks; undefined where a server does.
 *
 * @throws ProblemError `origin-refused`
 */
export declare function allowedOrigin(c: Context<ReceiverEnv>, { origins, log }: Pick<Services, 'origins' | 'log'>): string | undefined;
/** Whose page a proof of work is for. A browser tells no origin when a page asks its own server. */
export declare function proofOrigin(c: Context<ReceiverEnv>, origin: string | undefined): string;
