import type { Context } from 'hono';
import type { ReceiverEnv, Services } from './environment.ts';
import { ProblemError } from './problem.ts';

/**
 * The origin of the page that asks; undefined where a server does.
 *
 * @throws ProblemError `origin-refused`
 */
export function allowedOrigin(
  c: Context<ReceiverEnv>,
  { origins, log }: Pick<Services, 'origins' | 'log'>,
): string | undefined {
  c.header('vary', 'Origin');
  const origin = c.req.header('origin');
  if (origin === undefined || origins.allows(origin, c.var.ownOrigin)) return origin;
  // What is no origin may be anything, so it is not repeated in a log.
  log('warn', 'origin-refused', { origin: URL.parse(origin)?.origin === origin ? origin : 'none' });
  throw new ProblemError('origin-refused', {
    detail: `origin: expected one that --origins allows, found "${origin.slice(0, 200)}"`,
  });
}

/** Whose page a proof of work is for. A browser tells no origin when a page asks its own server. */
export function proofOrigin(c: Context<ReceiverEnv>, origin: string | undefined): string {
  if (origin === undefined) return '';
  return URL.parse(origin)?.host === new URL(c.req.url).host ? '' : origin;
}
