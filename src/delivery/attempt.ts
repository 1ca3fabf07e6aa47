import { inTime, type Clock } from './clock.ts';
import type { Request } from './connectors.ts';

export type Fetch = (input: string, init: RequestInit) => Promise<Response>;

/** What came back for one attempt, read to the end. */
export interface Answer {
  response: Response;
  text: string;
}

/** After this the request, or its hanging body, is given up; headers alone do not stop the watch. */
export const ATTEMPT_TIMEOUT_MS = 15_000;
/** Larger bodies go without keepalive: browsers refuse more than 64 KiB of it in flight. */
export const KEEPALIVE_LIMIT_BYTES = 48 * 1024;

/** The page's fetch as it was when this script loaded: wrappers put around it later may throw or never settle. */
export const fetchAtLoad: Fetch = globalThis.fetch;

/**
 * Posts once and reads the answer; always settles. Null: nothing readable came back, though the lead
 * may have arrived.
 *
 * Redirects are not followed: a 307 would hand the visitor's data to a host nobody named, and a 303
 * would turn the post into a GET whose success says nothing. The body is always read: an unread one
 * holds back keepalive quota.
 *
 * @param keepalive false after a keepalive request failed, which may be the page's quota and not the
 * network
 */
export function post(
  fetch: Fetch,
  clock: Clock,
  url: string,
  request: Request,
  keepalive: boolean,
): Promise<Answer | null> {
  return inTime(clock, ATTEMPT_TIMEOUT_MS, async (signal) => {
    const response = await fetch(url, {
      redirect: 'manual',
      ...request,
      method: 'POST',
      credentials: 'omit',
      referrerPolicy: 'strict-origin',
      keepalive: keepalive && bytesOf(request.body) <= KEEPALIVE_LIMIT_BYTES,
      signal,
    });
    return { response, text: await response.text() };
  }).catch(() => null);
}

export const bytesOf = (text: string): number => new Blob([text]).size;
