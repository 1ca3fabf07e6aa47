import { type Database } from './database.ts';
/** `owner`: everything. `member`: works on leads. `viewer`: reads. */
export type Role = 'owner' | 'member' | 'viewer';
export declare const ROLES: readonly Role[];
export interface User {
    id: string;
    name: string;
    /** In lower case; no two users have the same. */
    email: string;
    role: Role;
    /** Null: has not chosen a password yet. */
    passwordHash: string | null;
    /** ISO 8601 in UTC. */
    created: string;
    /** May not sign in any more. */
    disabled: boolean;
}
export type NewUser = Omit<User, 'id' | 'disabled'>;
export type UserChange = Partial<Omit<User, 'id' | 'created'>>;
export interface Users {
    /** @returns null where another user has this address */
    addUser(user: NewUser): Promise<User | null>;
    user(id: string): Promise<User | null>;
    /** @param email in whatever case */
    userByEmail(email: string): Promise<User | null>;
    /** All, by name. */
    users(): Promise<User[]>;
    /**
     * A new password, and being disabled, end every session and link of the user.
     *
     * @returns `taken` where another user has that address
     */
    changeUser(id: string, change: UserChange): Promise<'changed' | 'unknown' | 'taken'>;
    /** With their sessions. Leads they had are nobody's then; their notes stay, under their name. */
    removeUser(id: string): Promise<boolean>;
}
export declare function sqlUsers(database: Database): Users;
