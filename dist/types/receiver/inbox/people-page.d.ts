import type { Person } from '../access.ts';
import type { User } from '../store/store.ts';
import { type Html } from './layout.ts';
export interface PeopleView {
    person: Person;
    users: readonly User[];
    /** A link that was just made, shown this once. */
    invite?: {
        user: User;
        url: string;
    };
    /** What was done, in words. */
    done?: string;
    /** What was wrong with an invitation, and what had been typed. */
    problem?: {
        words: string;
        name: string;
        email: string;
    };
}
/** Who may open the inbox, for the owner. */
export declare function peoplePage({ person, users, invite, done, problem }: PeopleView): Html;
