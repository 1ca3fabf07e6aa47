import type { Lead } from '../../model/lead/lead.ts';
/**
 * The lead as a page's listener left it. Id and schema stay, a part of another kind than before is put
 * back, and the flat form follows what was changed; keys the page added to it are kept. What is wrong
 * deeper within a part is for the endpoint to refuse.
 *
 * @param original as it was made
 * @param changed what the listener left in `detail.lead`
 */
export declare function leadFromPage(original: Lead, changed: Partial<Lead>): Lead;
