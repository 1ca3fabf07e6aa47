import type { LeadStore } from '../store/store.ts';
import type { Destination } from './destination.ts';
export interface DestinationOptions {
    /** URLs, see the README. */
    forward?: readonly string[];
    /** URL of a mail server, then the addresses that get a mail about each lead; the first also sends it, unless `from` says otherwise. */
    mail?: readonly string[];
    /** Text of a reply to visitors, see {@link readReplyTemplate}; needs `mail`. */
    reply?: string;
    /** The service that checks the answers to the pages' captcha, and its secret: see {@link captcha}. */
    captcha?: string;
    /** Where the inbox is reached, for links in mails. */
    inboxUrl?: string;
    /** Hosts of this machine and of private networks may be told. Default false. */
    allowPrivate?: boolean;
    now?: () => number;
}
export interface OpenDestinations {
    destinations: Destination[];
    /** The secret that signs webhooks, where it was made just now; else null. */
    madeSecret: string | null;
}
/** Opens what was planned, with the store that keeps a secret of ours. */
export type DestinationPlan = (store: Pick<LeadStore, 'setting' | 'keepSetting'>) => Promise<OpenDestinations>;
/**
 * Where leads are sent on to, on Node.
 *
 * @throws Error naming what is wrong, without the secrets in it
 */
export declare function planDestinations(options: DestinationOptions): DestinationPlan;
