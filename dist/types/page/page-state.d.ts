import type { Answer } from '../model/content/field.ts';
import type { EstimateRecord, QuizRecord } from './journey.ts';
import type { Settings } from './settings.ts';
import type { Touch } from './source.ts';
/** What all widgets of a page know together. */
export interface PageState {
    /** The script's own tag; none where the widgets came through a bundler. */
    tag?: HTMLElement | null;
    /** From `window.Leadline.settings`, before the script came. */
    takenOver: Settings;
    /** From `Leadline.configure`. */
    configured: Settings;
    /** Messages the page's owner has had. */
    told: Set<string>;
    /** Called after each `configure` and whatever the visitor does in any widget. */
    listeners: Set<() => void>;
    /** By the id of their question, input or field. */
    answers: Map<string, Answer>;
    /** The visitor's variant, by the id of the content. */
    variants: Record<string, string>;
    /** Of the answers: those typed into a form, which are never stored. */
    typedIds: Set<string>;
    /** The `storage` for which what earlier pages left has been taken over; "" while it allows none. */
    keptFor?: string;
    quiz?: QuizRecord | null;
    estimate?: EstimateRecord | null;
    touch?: Touch | undefined;
}
/**
 * Two copies of the script or bundles on one page share it through a symbol on the document: a module
 * variable would split the journey in two, and a second global is not ours to take.
 */
export declare function page(): PageState;
/** Calls back after each change of what the page says or knows. @returns a function that ends it */
export declare function onPageChange(listener: () => void): () => void;
export declare function tellPageChange(): void;
/** Takes up what the page says or knows anew, and tells of it. */
export declare function changePage(change: Partial<PageState>): void;
