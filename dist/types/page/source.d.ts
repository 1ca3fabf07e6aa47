import type { LeadSource } from '../model/lead/lead.ts';
/** What a visit came with. */
export type Touch = Pick<LeadSource, 'landing' | 'referrer' | 'utm' | 'clickIds'>;
/**
 * Remembers where the visit began, for as long as the page lives: a site's router may have taken the
 * campaign out of the address by the time a lead is made. The campaign is the last one the visitor came
 * with.
 *
 * @param now what the visit came with last
 */
export declare function rememberTouch(now?: Touch): Touch;
/**
 * Where a lead comes from.
 *
 * @param widget tag name
 * @param locale of what the visitor sees
 * @param variant of it
 */
export declare function leadSource(widget: string, locale: string, variant?: string): LeadSource;
