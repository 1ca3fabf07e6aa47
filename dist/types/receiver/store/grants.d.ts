import { type Database } from './database.ts';
/** A signed-in browser, a link that signs one in, or one by which a user chooses a password. */
export interface Grant {
    kind: 'session' | 'link' | 'invite';
    /** Hash of the secret its bearer shows. */
    hash: string;
    expiresMs: number;
    /** Whose it is; null: of the bearer of the token, who is an owner. */
    userId: string | null;
}
export interface Grants {
    saveGrant(grant: Grant, nowMs: number): Promise<void>;
    /** Null: there is none, or no more. */
    grant(kind: Grant['kind'], hash: string, nowMs: number): Promise<Grant | null>;
    /** Ends a grant and gives it, to one who asks: whoever asks second has null. */
    takeGrant(kind: Grant['kind'], hash: string, nowMs: number): Promise<Grant | null>;
    /** Ends all sessions and links of a user; null: of the bearer of the token. */
    removeGrantsOf(userId: string | null): Promise<void>;
}
export declare function sqlGrants(database: Database): Grants;
