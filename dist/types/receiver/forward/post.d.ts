import { type Attempt } from './destination.ts';
/** Also of an IPv4 address written as an IPv6 one. */
export declare function isPrivateAddress(address: string): boolean;
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
export declare function post(url: URL, options: PostOptions): Promise<Answer | string>;
/** Seconds or a date, as HTTP writes them. */
export declare function readRetryAfter(header: string | undefined, nowMs: number): number | undefined;
/** What an answer means where 2xx alone is success. */
export declare function judgeAnswer(answer: Answer | string): Attempt;
