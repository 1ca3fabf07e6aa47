import { fire } from './fire.ts';
import { page } from './page-state.ts';

/** What can be wrong with a page's widgets; each has a paragraph under "Messages" in src/README.md. */
export type ErrorCode =
  | 'content-invalid'
  | 'content-unreachable'
  | 'setting-unknown'
  | 'endpoint-missing'
  | 'endpoint-refused'
  | 'endpoint-blocked'
  | 'storage-unavailable'
  | 'challenge-failed'
  | 'version-mismatch'
  | 'unknown-answer'
  | 'organization-missing';

/**
 * Tells the page's owner in the console, each message once a page. A message holds names and
 * addresses that the owner wrote, never what a visitor did.
 *
 * @returns false if it was said before
 */
export function sayOnce(code: ErrorCode | 'trusted-types', message: string): boolean {
  const line = `[leadline] ${code}: ${message} (src/README.md#${code})`;
  if (page().told.has(line)) return false;
  page().told.add(line);
  console.warn(line);
  return true;
}

/** As {@link sayOnce}, and fires `leadline-error` the first time, on the element or the document. */
export function tellOwner(code: ErrorCode, message: string, element?: Element): void {
  if (!sayOnce(code, message)) return;
  fire('leadline-error', { error: { code, message } }, element);
}
