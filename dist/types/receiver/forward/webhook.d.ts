import type { Destination } from './destination.ts';
export interface HttpOptions {
    /** Hosts of this machine and of private networks are allowed. */
    allowPrivate: boolean;
    now: () => number;
}
export declare const USER_AGENT = "Leadline/0.1.0";
/**
 * A URL that is told of each lead: `{type: "lead.created", timestamp, data: lead}`, signed as Standard
 * Webhooks define.
 */
export declare function webhook(url: URL, secret: string, { allowPrivate, now }: HttpOptions): Destination;
