import { type Answer } from './answer.ts';
import type { Clock } from './clock.ts';
import type { ConnectorRequest } from './connectors/connector.ts';
/** Nothing readable came back; the lead may have arrived all the same. */
export interface NoAnswer {
    failure: 'network' | 'timeout';
}
export type Fetch = (input: string, init: RequestInit) => Promise<Response>;
/** After this the request, or its hanging body, is given up; headers alone do not stop the watch. */
export declare const ATTEMPT_TIMEOUT_MS = 15000;
/** Larger bodies go without keepalive: browsers refuse more than 64 KiB of it in flight. */
export declare const KEEPALIVE_LIMIT_BYTES: number;
/** Makes single attempts. One for the whole page, because the keepalive quota is the page's. */
export declare class Attempter {
    #private;
    constructor(clock: Clock, fetch?: Fetch);
    /**
     * Posts once and reads the answer; never throws and always settles.
     *
     * Redirects are not followed unless the connector asks: a 307 would hand the visitor's data to a
     * host nobody named, and a 303 would turn the post into a GET whose success says nothing.
     *
     * @param keepalive false after a keepalive request failed, which may be the page's quota and not
     * the network.
     */
    post(url: string, request: ConnectorRequest, keepalive: boolean): Promise<Answer | NoAnswer>;
}
