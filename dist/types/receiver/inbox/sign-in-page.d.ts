import type { User } from '../store/store.ts';
import { type Html } from './layout.ts';
export interface SignInView {
    /** There are people with a password; else the token is the only way. */
    withPassword: boolean;
    /** What was wrong with the last attempt, and at which of the two ways. */
    problem?: {
        at: 'password' | 'token';
        words: string;
    };
    email?: string;
}
export declare function signInPage({ withPassword, problem, email }: SignInView): Html;
/** What a sign-in link opens. Only the button spends it. */
export declare function linkPage(link: string): Html;
/** For someone who was invited, or whose password is to be set anew. */
export declare function joinPage(user: User, secret: string, problem?: string): Html;
export declare function newPasswordFields(problem: string): Html;
export declare function errorWords(problem: string): Html | '';
/**
 * Goes on to the inbox by itself. A redirect would still count as coming from the page that had the
 * link, and a strict cookie is not sent then.
 */
export declare function signedInPage(): Html;
export declare function spentLinkPage(): Html;
export declare function spentInvitePage(): Html;
