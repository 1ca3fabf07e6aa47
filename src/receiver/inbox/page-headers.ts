import { createMiddleware } from 'hono/factory';
import type { ReceiverEnv } from '../environment.ts';
import { CONTENT_SECURITY_POLICY } from './layout.ts';

/** What every page of ours says of itself. */
export const pageHeaders = createMiddleware<ReceiverEnv>(async (c, next) => {
  c.header('content-security-policy', CONTENT_SECURITY_POLICY);
  c.header('cross-origin-opener-policy', 'same-origin');
  c.header('cross-origin-resource-policy', 'same-origin');
  c.header('x-frame-options', 'DENY');
  // Under no-referrer a browser hides the Origin of our own forms, by which we know them.
  c.header('referrer-policy', 'same-origin');
  await next();
});
