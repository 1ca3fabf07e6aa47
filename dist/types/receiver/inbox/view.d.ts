import type { Note, User } from '../store/store.ts';
import type { Person } from '../access.ts';
import type { Filters } from './filters.ts';
import { type Html } from './layout.ts';
/** What every part of the inbox needs to know of who looks, and at what. */
export interface View {
    person: Person;
    filters: Filters;
    /** Those whom leads can be assigned to, by name. */
    users: readonly User[];
    nowMs: number;
}
/** The proof that a form of ours is sent from a page of ours. */
export declare function proofField({ csrf }: Person): Html;
export declare function mayWork(view: View): boolean;
/** Name of a user by id; those who left keep theirs out of the inbox. */
export declare function userName(view: View, id: string | null): string;
/** At most two letters that stand for a name where there is little room. */
export declare function initials(name: string): string;
export declare function signature({ authorName }: Note): Html | '';
