import type { Priority } from '../../model/lead/lead.ts';
import type { StoredLead } from '../store/store.ts';
import type { Html } from './layout.ts';
export interface RowView {
    selected: string | undefined;
    search: string;
    nowMs: number;
}
/** A lead at a glance: who, what they want, how they stand, what it is worth, where from. */
export declare function leadRow(stored: StoredLead, { selected, search, nowMs }: RowView): Html;
export declare function priorityBadge(priority: Priority): Html;
/** Relative words are put in, and kept true, by the page's script. */
export declare function momentOf(iso: string, nowMs: number): Html;
export declare function joined(parts: readonly (string | null | undefined)[]): string;
