import type { Lead } from './lead.ts';
/** The words a summary is made of; a language file has them. */
export interface SummaryWords {
    readonly summaryPriority: Readonly<Record<Lead['priority'], string>>;
    readonly summaryTest: string;
    readonly summaryNoName: string;
    readonly summaryWants: string;
    readonly summaryWhen: string;
    readonly summaryMessage: string;
    readonly summaryGaps: string;
    readonly summaryRecommended: string;
    readonly summaryReach: string;
    readonly summaryConsent: string;
    readonly summaryNoConsent: string;
    readonly summaryPage: string;
    readonly summaryReferrer: string;
    readonly summaryCampaign: string;
    readonly summaryLocale: string;
}
/** What the lead itself says only by ids, in words. */
export interface SummaryDetails {
    readonly country: string;
    readonly timeframe: string;
    /** Answers to further fields, then what the page added. */
    readonly custom: readonly {
        readonly label: string;
        readonly text: string;
    }[];
    /** Most urgent first. */
    readonly gaps: readonly {
        readonly id: string;
        readonly label: string;
    }[];
}
/**
 * The lead in plain text, at most 40 lines, for who reads it first: who it is, what they want, how
 * ready they are and where the gaps lie, what it may cost, how to reach them, where they came from.
 */
export declare function summarize(lead: Omit<Lead, 'summary' | 'flat'>, details: SummaryDetails, words: SummaryWords): string;
