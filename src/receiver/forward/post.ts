import { lookup } from 'node:dns';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { ATTEMPT_LIMIT_MS, type Attempt } from './destination.ts';

/** What is read of an answer; its words are for nobody. */
const MAX_ANSWER_BYTES = 64 * 1024;

/** Addresses that lead into somebody's own network or nowhere. */
const PRIVATE = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  PRIVATE.addSubnet(net, prefix, 'ipv4');
}
for (const [net, prefix] of [
  ['::', 127],
  ['64:ff9b:1::', 48],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  PRIVATE.addSubnet(net, prefix, 'ipv6');
}

/** Also of an IPv4 address written as an IPv6 one. */
export function isPrivateAddress(address: string): boolean {
  return PRIVATE.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
}

/** The connection goes to the address that was looked at, whatever the name means a moment later. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '');
    if (addresses.some(({ address }) => isPrivateAddress(address))) {
      return callback(new PrivateAddressError(`${hostname}: a private address`), '');
    }
    if (options.all) return callback(null, addresses);
    callback(null, addresses[0]!.address, addresses[0]!.family);
  });
};

export interface PostOptions {
  headers: Record<string, string>;
  body: string;
  /** Hosts of this machine and of private networks are allowed. */
  allowPrivate: boolean;
}

export interface Answer {
  status: number;
  retryAfterMs: number | undefined;
  /** At most 64 KiB of it. */
  body: string;
}

/**
 * One POST. Follows no redirect and, unless allowed, connects to no private address.
 *
 * @returns the answer, or a word for what kept it away, such as `ECONNREFUSED`, `timeout`
 */
export function post(url: URL, options: PostOptions): Promise<Answer | string> {
  const { headers, body, allowPrivate } = options;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // An address in the URL is never looked up.
  if (!allowPrivate && isIP(host) && isPrivateAddress(host))
    return Promise.resolve('private address');
  return new Promise((resolve) => {
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const request = send(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      agent: false,
      signal: AbortSignal.timeout(ATTEMPT_LIMIT_MS),
      ...(allowPrivate ? {} : { lookup: publicLookup }),
    });
    const fail = (error: Error & { code?: string }) => resolve(wordFor(error));
    request.on('error', fail);
    request.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('error', fail);
      response.on('data', (part: string) => {
        text += part;
        if (text.length > MAX_ANSWER_BYTES) response.destroy();
      });
      response.on('close', () => {
        const retryAfterMs = readRetryAfter(response.headers['retry-after'], Date.now());
        resolve({
          status: response.statusCode ?? 0,
          retryAfterMs,
          body: text.slice(0, MAX_ANSWER_BYTES),
        });
      });
    });
    request.end(body);
  });
}

function wordFor(error: Error & { code?: string }): string {
  if (error.name === 'PrivateAddressError') return 'private address';
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'timeout';
  return error.code ?? error.name;
}

/** Seconds or a date, as HTTP writes them. */
export function readRetryAfter(header: string | undefined, nowMs: number): number | undefined {
  if (header === undefined) return undefined;
  const ms = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - nowMs;
  return Number.isFinite(ms) && ms > 0 ? ms : undefined;
}

/** What an answer means where 2xx alone is success. */
export function judgeAnswer(answer: Answer | string): Attempt {
  if (typeof answer === 'string') return { outcome: 'again', status: answer };
  const { status, retryAfterMs } = answer;
  if (status >= 200 && status < 300) return { outcome: 'done', status: String(status) };
  // Gone, and says so for good.
  if (status === 410) return { outcome: 'never', status: '410' };
  return { outcome: 'again', status: String(status), retryAfterMs };
}
