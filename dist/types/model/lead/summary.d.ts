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
type Labelled = readonly [label: string, text: string];
/**
 * The lead in plain text, at most 40 lines, for who reads it first: who it is, what they want, how
 * ready they are and where the gaps lie, what it may cost, how to reach them, where they came from.
 * What the lead itself says only by ids, it is told in words.
 *
 * @param custom answers to further fields, then what the page added
 * @param gaps the most urgent first
 */
export declare function summarize(lead: Omit<Lead, 'summary' | 'flat'>, words: SummaryWords, country: string, timeframe: string, custom: readonly Labelled[], gaps: readonly {
    readonly id: string;
    readonly label: string;
}[]): string;
export {};
