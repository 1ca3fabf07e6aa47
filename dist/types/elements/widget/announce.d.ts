import type { LeadlineDetails } from '../events.ts';
/**
 * Fires an event on a widget, or on the document where it is gone or there is none.
 *
 * @param id of the quiz, calculator or form; "" where there is none
 * @returns false if a listener prevented it (`leadline-submit` alone can be)
 */
export declare function announce<N extends keyof LeadlineDetails>(name: N, detail: LeadlineDetails[N], element?: Element, id?: string): boolean;
