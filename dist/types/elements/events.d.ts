import type { ErrorCode } from '../page/console.ts';
import type { CalculatorResult } from '../model/calculator/calculator-evaluation.ts';
import type { Lead } from '../model/lead/lead.ts';
import type { QuizResult } from '../model/quiz/quiz-evaluation.ts';
/** What every event tells of its widget. */
export interface WidgetDetail {
    /** Tag name; "" where the event is not of one widget. */
    widget: string;
    /** Id of the quiz, calculator or form; "" where there is none. */
    id: string;
}
export interface StepDetail {
    /** From 1. */
    step: number;
    of: number;
}
export interface ResultDetail {
    result: QuizResult | CalculatorResult;
}
export interface SubmitDetail {
    /** May be changed, but for `id` and `schema`; it is checked again. */
    lead: Lead;
    /** Delays the submit until the promise settles, at most 5 s. */
    waitUntil(promise: Promise<unknown>): void;
}
export interface SavedDetail {
    lead: Lead;
    /** False if it is in memory only: lost when the page is closed. */
    durable: boolean;
}
export interface SentDetail {
    /** Of a lead from an earlier page the id alone. */
    lead: Lead | {
        id: string;
    };
    endpoint: string;
    /** False where the endpoint cannot say whether it arrived. */
    confirmed: boolean;
}
export interface ErrorDetail {
    error: {
        code: ErrorCode;
        message: string;
    };
}
/** The facts of each event, beside {@link WidgetDetail}. */
export interface LeadlineDetails {
    /** First rendered. */
    'leadline-ready': object;
    /** First answer or input. */
    'leadline-start': object;
    /** Another step is shown. */
    'leadline-step': StepDetail;
    /** A result is known or changes. */
    'leadline-result': ResultDetail;
    /** Before anything leaves; `preventDefault()` stops it. */
    'leadline-submit': SubmitDetail;
    /** The lead is in the outbox. */
    'leadline-saved': SavedDetail;
    /** An endpoint has it. */
    'leadline-sent': SentDetail;
    /** Content, settings or delivery went wrong. */
    'leadline-error': ErrorDetail;
}
export type LeadlineEventMap = {
    [name in keyof LeadlineDetails]: CustomEvent<WidgetDetail & LeadlineDetails[name]>;
};
declare global {
    interface GlobalEventHandlersEventMap extends LeadlineEventMap {
    }
}
