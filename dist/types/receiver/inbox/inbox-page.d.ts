import type { Job, LeadCounts, LeadPage, Note, StoredLead } from '../store/store.ts';
import { type Html } from './layout.ts';
import { type View } from './view.ts';
export interface InboxView extends View {
    page: LeadPage;
    counts: LeadCounts;
    /** Of whoever looks; null for the bearer of the token, who has none. */
    mine: LeadCounts | null;
    /** The page is not the first one. */
    older: boolean;
    /** Id that was asked for. */
    selected: string | undefined;
    /** Its thread, latest first; empty if there is no such lead. */
    versions: readonly StoredLead[];
    notes: readonly Note[];
    /** Where the selected lead is sent on to. */
    jobs: readonly Job[];
    /** State of the store that this view shows. */
    revision: string;
    /** Origin of the receiver, for the snippet shown while there are no leads. */
    origin: string;
}
export declare function inboxPage(view: InboxView): Html;
