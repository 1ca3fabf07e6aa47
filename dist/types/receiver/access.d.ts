import type { Context } from 'hono';
import type { ReceiverEnv } from './environment.ts';
import type { RateLimit } from './rate-limit.ts';
import { type Right } from './roles.ts';
import type { LeadStore, Role, User } from './store/store.ts';
/** Who makes a request. */
export interface Person {
    /** Null: the bearer of the token, by the token itself or by a browser that signed in with it. */
    userId: string | null;
    name: string;
    email: string;
    role: Role;
    /** What a page of ours sends along to show that a change is asked for there; "" where no cookie is used. */
    csrf: string;
}
/** Who may read and change the leads: the bearer of the token, and browsers that signed in. */
export declare class Access {
    #private;
    /** @param attempts failed ones, by address; shared with the sign-in page */
    constructor(store: LeadStore, tokenHash: string, attempts: RateLimit, now: () => number);
    isToken(token: string): Promise<boolean>;
    /** Null: nobody we know, or a change that no page of ours asked for. */
    identify(c: Context<ReceiverEnv>): Promise<Person | null>;
    /** Signs this browser in, under a new secret; an earlier session of it ends. */
    startSession(c: Context<ReceiverEnv>, userId: string | null): Promise<void>;
    endSession(c: Context<ReceiverEnv>): Promise<void>;
    /** Everywhere: every browser of this person has to sign in again. */
    endSessionsOf(userId: string | null): Promise<void>;
    /** A secret that signs in one browser of the owner, once, within 15 minutes. */
    createLink(): Promise<string>;
    /** Whether a link still signs in; it stays good. */
    isLink(secret: string): Promise<boolean>;
    redeemLink(secret: string): Promise<boolean>;
    /** A secret by which a user chooses a password, once, within 7 days. Earlier ones end, and so do sessions. */
    createInvite(userId: string): Promise<string>;
    /** Whom an invitation is for; it stays good. Null: for nobody any more. */
    invited(secret: string): Promise<User | null>;
    redeemInvite(secret: string): Promise<User | null>;
}
/** @throws ProblemError `forbidden` where the role of whoever asks does not include it */
export declare function assertMay({ role }: Person, right: Right): void;
/** Whether a page of ours made this request: what a session alone may change must come from there. */
export declare function isFromOwnPage(c: Context<ReceiverEnv>): boolean;
/** The form of a request, read once. */
export declare function formOf(c: Context<ReceiverEnv>): Promise<URLSearchParams>;
