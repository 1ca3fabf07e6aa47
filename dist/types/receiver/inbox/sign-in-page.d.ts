import { type Html } from './layout.ts';
/** @param problem what was wrong with the last attempt */
export declare function signInPage(problem?: string): Html;
/**
 * Goes on to the inbox by itself. A redirect would still count as coming from the page that had the
 * link, and a strict cookie is not sent then.
 */
export declare function signedInPage(): Html;
export declare function spentLinkPage(): Html;
