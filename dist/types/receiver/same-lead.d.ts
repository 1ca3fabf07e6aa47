import type { Lead } from '../model/lead/lead.ts';
/** Whether two posts under one id are the same lead. */
export declare function isSameLead(left: Lead, right: Lead): boolean;
/**
 * What makes two posts the same lead: its canonical JSON without what an attempt may change (proof of
 * work, captcha, times) and without `flat`, which only repeats the rest.
 */
export declare function essenceOf(lead: Lead): string;
