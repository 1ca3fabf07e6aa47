import type { Lead } from '../../model/lead/lead.ts';
/**
 * The lead as a page's listener left it. Id and schema stay, a part that is none of a lead's is put back,
 * and the flat form follows what was changed; keys the page added to it are kept.
 *
 * @param original as it was made
 * @param changed what the listener left in `detail.lead`
 */
export declare function leadFromPage(original: Lead, changed: Partial<Lead>): Lead;
