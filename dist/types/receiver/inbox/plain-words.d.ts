import type { Lead, LeadEstimate, LeadQuiz, LeadValue, Priority } from '../../model/lead/lead.ts';
import type { LeadStatus, Role } from '../store/store.ts';
/** What codes and numbers of a lead mean to the person who reads it. */
export declare const PRIORITY_WORDS: Record<Priority, string>;
export declare const STATUS_WORDS: Record<LeadStatus, string>;
export declare const ROLE_WORDS: Record<Role, string>;
/** What a lead is called by where it stands alone. */
export declare function nameOf({ contact }: Lead): string;
export declare function joined(parts: readonly (string | null | undefined)[]): string;
export declare function timeframeWords(timeframe: string): string;
export declare function flagWords(flag: string): string;
export declare function countryWords(country: string): string;
export declare function scoreWords(score: number | null): string;
/** In UTC; the browser puts it into the reader's own time. */
export declare function timeWords(iso: string): string;
/** Names as people write them for fields that only have an id: `audit-date` → `Audit date`. */
export declare function idWords(id: string): string;
export declare function valueWords(value: LeadValue): string;
/** The words of the page, which hold the range already where the widget wrote them. */
export declare function estimateWords({ text, range }: LeadEstimate['values'][number]): string;
/** `level-iso-9001` → `Level ISO 9001`, where the quiz has an area `iso-9001` with that label. */
export declare function outcomeWords(name: string, quiz: LeadQuiz): string;
/** What the quiz found beside the level: whether there is a need, mostly. */
export declare function findingWords(quiz: LeadQuiz): string;
/** "" for what is no language: a screen reader must not be sent after nonsense. */
export declare function languageTag(locale: string): string;
/** Null for what is no plain address: a link is made of nothing that could be more. */
export declare function mailLink(email: string): string | null;
export declare function phoneLink(phone: string): string | null;
export declare function webLink(address: string): string | null;
