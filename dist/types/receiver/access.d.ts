import type { Context } from 'hono';
import type { ReceiverEnv } from './environment.ts';
import type { LeadStore } from './store/store.ts';
/** Who may read the leads: the bearer of the token, or a browser that signed in with it. */
export declare class Access {
    #private;
    constructor(store: LeadStore, tokenHash: string, now: () => number);
    isToken(token: string): Promise<boolean>;
    isAllowed(c: Context<ReceiverEnv>): Promise<boolean>;
    startSession(c: Context<ReceiverEnv>): Promise<void>;
    endSession(c: Context<ReceiverEnv>): Promise<void>;
    /** A secret that signs in one browser, once, within 15 minutes. */
    createLink(): Promise<string>;
    redeemLink(secret: string): Promise<boolean>;
}
/** Whether a page of ours made this request: what a session alone may change must come from there. */
export declare function isFromOwnPage(c: Context<ReceiverEnv>): boolean;
