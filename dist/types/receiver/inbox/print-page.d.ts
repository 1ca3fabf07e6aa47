import type { Note, StoredLead } from '../store/store.ts';
import { type Html } from './layout.ts';
export interface PrintView {
    notes: readonly Note[];
    /** Name of who works on it; "" for nobody. */
    assignee: string;
    nowMs: number;
}
/** One lead on paper: what a salesperson takes to a visit. Everything is open, nothing needs a script. */
export declare function printPage(stored: StoredLead, { notes, assignee, nowMs }: PrintView): Html;
