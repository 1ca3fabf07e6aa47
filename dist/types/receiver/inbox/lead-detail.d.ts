import type { Note, StoredLead } from '../store/store.ts';
import { type Html } from './layout.ts';
import { type View } from './view.ts';
/** Everything known of one lead, what a salesperson needs first at the top. */
export declare function leadDetail(stored: StoredLead, versions: readonly StoredLead[], notes: readonly Note[], view: View): Html;
