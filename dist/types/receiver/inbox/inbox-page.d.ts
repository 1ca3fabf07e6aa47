import type { LeadPage, StoredLead } from '../store/store.ts';
import { type Html } from './layout.ts';
export interface InboxView {
    page: LeadPage;
    /** What was searched for, as typed. */
    search: string;
    /** The page is not the first one. */
    older: boolean;
    /** Id that was asked for. */
    selected: string | undefined;
    /** Its thread, latest first; empty if there is no such lead. */
    versions: StoredLead[];
    /** State of the store that this view shows. */
    revision: string;
    nowMs: number;
    /** Origin of the receiver, for the snippet shown while there are no leads. */
    origin: string;
}
export declare function inboxPage(view: InboxView): Html;
