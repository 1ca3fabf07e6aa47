import type { Answer } from '../model/content/field.ts';
import type { LeadEstimate, LeadQuiz } from '../model/lead/lead.ts';
import type { Scope } from '../model/formula/value.ts';
import type { Settings } from './settings.ts';
import type { Touch } from './source.ts';
/** A quiz's result with what formulas may read of it. */
export interface QuizRecord {
    lead: LeadQuiz;
    scope: Scope;
    /** What the quiz found to work on, for the lead's summary; of this page alone. */
    gaps?: readonly {
        readonly id: string;
        readonly label: string;
    }[];
}
export interface EstimateRecord {
    lead: LeadEstimate;
    scope: Scope;
}
/** What all widgets of a page know together, whichever bundle of this version they come from. */
export interface PageState {
    /** The script's own tag; null where the widgets came through a bundler. */
    tag: HTMLElement | null;
    /** From `window.Leadline.settings`, before the script came. */
    takenOver: Settings;
    /** From `Leadline.configure`. */
    configured: Settings;
    /** Messages the page's owner has had. */
    readonly told: Set<string>;
    readonly settingsListeners: Set<() => void>;
    readonly answers: Map<string, Answer>;
    /** Of the answers: those given outside a form, which may be kept for the session. */
    readonly keepable: Set<string>;
    quiz: QuizRecord | null;
    estimate: EstimateRecord | null;
    readonly journeyListeners: Set<() => void>;
    /** What an earlier page of the session left has been read. */
    restored: boolean;
    touch: Touch | null;
}
/**
 * Two bundles on one page share it through a symbol on the document: a module variable would
 * split the journey in two, and a second global is not ours to take.
 */
export declare function pageState(): PageState;
