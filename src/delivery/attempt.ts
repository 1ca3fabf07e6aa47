import { readAnswer, type Answer } from './answer.ts';
import type { Clock } from './clock.ts';
import type { ConnectorRequest } from './connectors/connector.ts';

/** Nothing readable came back; the lead may have arrived all the same. */
export interface NoAnswer {
  failure: 'network' | 'timeout';
}

export type Fetch = (input: string, init: RequestInit) => Promise<Response>;

/** After this the request, or its hanging body, is given up; headers alone do not stop the watch. */
export const ATTEMPT_TIMEOUT_MS = 15_000;
/** Larger bodies go without keepalive: browsers refuse more than 64 KiB of it in flight. */
export const KEEPALIVE_LIMIT_BYTES = 48 * 1024;
const KEEPALIVE_QUOTA_BYTES = 64 * 1024;

/** The page's fetch as it was when this script loaded: wrappers put around it later may throw or never settle. */
const fetchAtLoad: Fetch = globalThis.fetch;

/** Makes single attempts. One for the whole page, because the keepalive quota is the page's. */
export class Attempter {
  readonly #fetch: Fetch;
  readonly #clock: Clock;
  #keepaliveBytes = 0;

  constructor(clock: Clock, fetch = fetchAtLoad) {
    this.#clock = clock;
    this.#fetch = fetch;
  }

  /**
   * Posts once and reads the answer; never throws and always settles.
   *
   * Redirects are not followed unless the connector asks: a 307 would hand the visitor's data to a
   * host nobody named, and a 303 would turn the post into a GET whose success says nothing.
   *
   * @param keepalive false after a keepalive request failed, which may be the page's quota and not
   * the network.
   */
  async post(
    url: string,
    request: ConnectorRequest,
    keepalive: boolean,
  ): Promise<Answer | NoAnswer> {
    const bytes = new TextEncoder().encode(request.body).length;
    const held =
      keepalive &&
      bytes <= KEEPALIVE_LIMIT_BYTES &&
      this.#keepaliveBytes + bytes <= KEEPALIVE_QUOTA_BYTES
        ? bytes
        : 0;
    const abort = new AbortController();
    let stopWatch = () => {};
    // A race, not the signal alone: a wrapped fetch may not heed the signal.
    const timeout = new Promise<NoAnswer>((resolve) => {
      stopWatch = this.#clock.after(ATTEMPT_TIMEOUT_MS, () => {
        resolve({ failure: 'timeout' });
        abort.abort();
      });
    });
    this.#keepaliveBytes += held;
    try {
      return await Promise.race([timeout, this.#exchange(url, request, held > 0, abort.signal)]);
    } catch {
      return { failure: 'network' };
    } finally {
      stopWatch();
      this.#keepaliveBytes -= held;
    }
  }

  // async, so that a fetch that throws at once rejects like any other.
  async #exchange(url: string, request: ConnectorRequest, keepalive: boolean, signal: AbortSignal) {
    // Not called as a method: a window's fetch refuses any other `this`.
    const fetch = this.#fetch;
    const response = await fetch(url, {
      method: 'POST',
      body: request.body,
      headers: request.headers,
      mode: request.mode ?? 'cors',
      redirect: request.redirect ?? 'manual',
      credentials: 'omit',
      referrerPolicy: 'strict-origin',
      keepalive,
      signal,
    });
    return readAnswer(response);
  }
}
