import type { Destination } from './destination.ts';
import { type HttpOptions } from './webhook.ts';
/** A channel of Slack, by an incoming webhook: its URL is a secret, so the browser must not have it. */
export declare function slack(url: URL, { allowPrivate }: HttpOptions): Destination;
