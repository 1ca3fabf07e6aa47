import type { Lead } from '../model/lead/lead.ts';
/**
 * Whether a lead looks like a machine's. Every sign is a reason to doubt and none a proof: people
 * paste, fill in by one click, leave a page open for hours, and some tools fill in every field they
 * find. So no sign alone marks a lead, and what is marked is kept.
 */
/** A sign, as it stands among the flags of a lead. */
export type SpamSign = keyof typeof WEIGHTS;
declare const WEIGHTS: {
    honeypot: number;
    links: number;
    'no-proof': number;
    fast: number;
    disposable: number;
    'no-origin': number;
    'no-captcha': number;
};
export interface SpamFacts {
    lead: Lead;
    /** It came from a page, as far as the request tells. */
    hasOrigin: boolean;
    /** `unasked`: proofs are not looked at here. */
    proof: 'held' | 'missing' | 'unasked';
    /** Whether the pages have a captcha. Default: none. */
    asksCaptcha?: boolean;
    /** Whether addresses of this domain are thrown away after use. Default: none is. */
    isDisposable?: (domain: string) => boolean;
}
export interface SpamJudgement {
    signs: SpamSign[];
    /** 0: no doubt; from 100 the lead goes to the spam folder. */
    score: number;
    spam: boolean;
}
export declare function judgeSpam({ lead: { contact, signals }, hasOrigin, proof, asksCaptcha, isDisposable, }: SpamFacts): SpamJudgement;
export {};
