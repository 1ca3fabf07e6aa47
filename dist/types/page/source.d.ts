import type { LeadSource } from '../model/lead/lead.ts';
/** What a visit came with. */
export type Touch = Pick<LeadSource, 'landing' | 'referrer' | 'utm' | 'clickIds'>;
/**
 * Remembers where the visit began, for as long as the page lives: a site's router may have taken the
 * campaign out of the address by the time a lead is made. Kept for the session where `storage` says so.
 *
 * @returns the first touch known, and that of this page
 */
export declare function rememberTouch(): [first: Touch, here: Touch];
/**
 * Where a lead comes from. The campaign is the last one the visitor came with; `landing`, and the
 * referrer while the visitor moves within the site, are those of the first page known.
 *
 * @param widget tag name
 * @param locale of what the visitor sees
 */
export declare function leadSource(widget: string, locale: string): LeadSource;
