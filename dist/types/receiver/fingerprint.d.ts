import type { Lead } from '../model/lead/lead.ts';
/**
 * What makes two posts the same lead: its canonical JSON without what an attempt may change (proof of
 * work, times) and without `flat`, which only repeats the rest.
 */
export declare function fingerprint(lead: Lead): Promise<string>;
