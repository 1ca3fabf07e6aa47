import type { Answer } from '../model/content/field.ts';
import type { Scope } from '../model/formula/formula.ts';
import type { LeadEstimate, LeadQuiz } from '../model/lead/lead.ts';
import { type PageState } from './page-state.ts';
/** A quiz's result with what formulas may read of it. */
export interface QuizRecord {
    lead: LeadQuiz;
    scope: Scope;
    /** What the quiz found to work on, for the lead's summary. */
    gaps?: readonly {
        readonly id: string;
        readonly label: string;
    }[];
}
export interface EstimateRecord {
    lead: LeadEstimate;
    scope: Scope;
}
type Journey = Readonly<Pick<PageState, 'answers' | 'quiz' | 'estimate'>>;
/**
 * What the visitor did in any widget of this page. Answers given once fill in the next widget; the last
 * quiz and estimate travel with the form's lead. It lives as long as the page; where `storage` says so, as
 * long as the session.
 */
export declare const journey: () => Journey;
/** The last answer to what has this id: where a widget took its own back, what the quiz still holds. */
export declare const answered: (id: string) => Answer | undefined;
/** Takes up what a quiz or a calculator came to; null: nothing. */
export declare const recordResult: (result: Pick<PageState, 'quiz' | 'estimate'>) => void;
/**
 * @param id of the question, input or field
 * @param answer null takes it back
 * @param isTyped into a form: kept in this page's memory alone
 */
export declare function recordAnswer(id: string, answer: Answer, isTyped?: boolean): void;
/** What formulas may ask beside the fields of a form: the visitor's variant, and what the page knows of them. */
export declare function visitorScopes(variant: string): Scope[];
export {};
