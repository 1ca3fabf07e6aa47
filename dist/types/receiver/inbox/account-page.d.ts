import type { Person } from '../access.ts';
import { type Html } from './layout.ts';
export interface AccountView {
    person: Person;
    done?: string;
    /** What was wrong with a change of password, and at which of its fields. */
    problem?: {
        at: 'current' | 'new';
        words: string;
    };
}
/** What everyone may do about their own way in. */
export declare function accountPage({ person, done, problem }: AccountView): Html;
