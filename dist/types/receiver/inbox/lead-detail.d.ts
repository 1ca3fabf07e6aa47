import type { Job, Note, StoredLead } from '../store/store.ts';
import { type Html } from './layout.ts';
import { type View } from './view.ts';
/** What is shown with a lead. */
export interface LeadCompanions {
    /** Its thread, latest first. */
    versions: readonly StoredLead[];
    notes: readonly Note[];
    jobs: readonly Job[];
}
/** Everything known of one lead, what a salesperson needs first at the top. */
export declare function leadDetail(stored: StoredLead, { versions, notes, jobs }: LeadCompanions, view: View): Html;
