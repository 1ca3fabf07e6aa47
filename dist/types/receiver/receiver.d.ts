import type { Content } from '../model/content/content.ts';
import type { ChallengeMode, RequestInfo } from './environment.ts';
import type { Destination } from './forward/destination.ts';
import { type Passwords } from './passwords.ts';
import { type LeadStore } from './store/store.ts';
export interface ReceiverOptions {
    /** Where leads lie; `await openStore(address)` on Node. Closed together with the receiver. */
    store: LeadStore;
    /** Origins whose pages may send leads, or `*`. The receiver's own may always. */
    origins?: readonly string[];
    /** Opens the inbox. Without it: the one made on the first start with this store. */
    token?: string;
    /** New leads a minute and address prefix. Default 60; repeats of a known lead do not count. */
    newLeadsPerMinute?: number;
    /** Default 512 KiB. */
    maxBodyBytes?: number;
    /** Whether leads need a proof of work. Default `optional`: looked at where there is one, else flagged. */
    challenge?: ChallengeMode;
    /** Checked content files that pages use: the scores of their leads are worked out again. Default: none. */
    contents?: readonly Content[];
    /** Whether addresses of this domain are thrown away after use; one sign of spam among others. */
    isDisposable?: (domain: string) => boolean;
    /** Erases leads received more than so many days ago. Default: they are kept. */
    retainDays?: number;
    /** Where leads are sent on to; `await planDestinations(…)(store)` on Node. Default: nowhere. */
    destinations?: readonly Destination[];
    /** A proxy of ours stands in front: its X-Forwarded-For and X-Forwarded-Proto are believed. */
    trustProxy?: boolean;
    /** Turns the passwords of those who share the inbox into what is stored of them. Default: scrypt by `node:crypto`. */
    passwords?: Passwords;
    /** Takes the log, one line of JSON at a time, free of personal data. Default: none is written. */
    writeLog?: (line: string) => void;
    now?: () => number;
}
export interface Receiver {
    /** Answers any request, with a problem where it must; never rejects. */
    fetch(request: Request, info?: RequestInfo): Promise<Response>;
    /** The token, where it was given or made just now. Null: made on an earlier start, only its hash is known. */
    readonly token: string | null;
    /**
     * A link that signs in one browser, once, within 15 minutes.
     *
     * @param origin under which that browser reaches the receiver
     */
    signInUrl(origin: string): Promise<string>;
    /** Lets go of inboxes that wait for news, so that a server can stop. */
    endStreams(): void;
    /** Ends open streams and closes the store. */
    close(): Promise<void>;
}
/**
 * The other end, for those who have none: takes leads in, keeps each once, shows them to their owner.
 *
 * @throws Error if an origin is none, StoreUnavailableError if the store cannot be used
 */
export declare function createReceiver(options: ReceiverOptions): Promise<Receiver>;
