/**
 * The lead: what travels from the visitor's device to the site owner's endpoint. The shape is public
 * and versioned by `schema`; objects without content are null, lists empty, texts empty.
 */
export declare const LEAD_SCHEMA = "leadline/lead/1";
export interface Lead {
    schema: typeof LEAD_SCHEMA;
    /** UUID, the key everywhere; the same over every retry and endpoint. */
    id: string;
    /** Id of the earlier lead this one corrects or follows, or null. */
    replaces: string | null;
    /** ISO 8601 in UTC: the moment the lead entered the outbox. */
    created: string;
    test: boolean;
    /** Plain text a salesperson reads first. */
    summary: string;
    priority: Priority;
    contact: LeadContact;
    request: LeadRequest;
    consent: LeadConsent[];
    quiz: LeadQuiz | null;
    estimate: LeadEstimate | null;
    source: LeadSource;
    signals: LeadSignals;
    /** Every value under its path joined by `_`, for systems that know no nesting. */
    flat: Record<string, FlatValue>;
}
export type Priority = 'hot' | 'warm' | 'cold';
export type FlatValue = string | number | boolean | null;
export interface LeadContact {
    name: string;
    email: string;
    phone: string;
    /** The phone number in E.164 where it can be told for certain, else "". */
    phoneE164: string;
    company: string;
    role: string;
    country: string;
    message: string;
}
export interface LeadRequest {
    topics: string[];
    topicLabels: string[];
    /** `now` `3-months` `6-months` `year` `exploring` or "". */
    timeframe: string;
    custom: Record<string, LeadValue>;
}
export type LeadValue = string | number | boolean | null | (string | number)[];
export interface LeadConsent {
    id: string;
    given: boolean;
    /** The exact words shown. */
    text: string;
    version: string;
    control: 'checkbox';
    locale: string;
    /** ISO 8601 in UTC: when the box was last set or cleared; for one never touched, when the lead was made. */
    at: string;
}
export interface LeadBand {
    id: string;
    title: string;
}
export interface LeadQuiz {
    id: string;
    title: string;
    /** 0–100, not rounded. Null where nothing was scored. */
    score: number | null;
    band: LeadBand | null;
    areas: {
        id: string;
        label: string;
        score: number | null;
    }[];
    outcomes: Record<string, LeadBand>;
    recommendations: {
        id: string;
        title: string;
        reason: string;
    }[];
    answers: LeadAnswer[];
}
export interface LeadAnswer {
    id: string;
    question: string;
    value: LeadValue;
    /** The answer in words; several joined by "; ". */
    label: string;
    score: number | null;
}
export interface LeadEstimate {
    id: string;
    title: string;
    inputs: {
        id: string;
        label: string;
        value: LeadValue;
        text: string;
    }[];
    values: {
        id: string;
        label: string;
        value: number | null;
        text: string;
        range: [number, number] | null;
    }[];
}
export interface LeadSource {
    page: string;
    title: string;
    referrer: string;
    landing: string;
    utm: Record<string, string>;
    clickIds: Record<string, string>;
    locale: string;
    timezone: string;
    widget: string;
    variant: string;
    version: string;
}
export interface LeadSignals {
    honeypot: boolean;
    /** Seconds between the form being shown and the submit. */
    seconds: number;
    freeMail: boolean;
    proof: string | null;
    /** What the page's captcha gave; absent without one. Short-lived and good for one look: a late lead carries a stale one. */
    captcha?: string;
}
