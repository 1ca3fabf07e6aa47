import type { Lead } from './lead.ts';
/** What is wrong at one place of a lead. Says what was found by its kind, never by its value, which may be personal. */
export interface LeadProblem {
    /** Such as `contact.email` or `quiz.answers[3].label`; "" for the lead itself. */
    path: string;
    expected: string;
    found: string;
}
export type CheckedLead = {
    lead: Lead;
    problems?: undefined;
} | {
    lead?: undefined;
    problems: LeadProblem[];
};
/** Whether this is a lead. Never throws. */
export declare function checkLead(data: unknown): CheckedLead;
