import type { Note, StoredLead } from '../store/store.ts';
import type { Html } from './layout.ts';
import { type View } from './view.ts';
/** How far we are with a lead, and who works on it. Each control is a form, so that it works without the script. */
export declare function workSection(stored: StoredLead, view: View): Html;
export declare function spamForm({ lead, spam }: StoredLead, view: View): Html;
export declare function notesSection(stored: StoredLead, notes: readonly Note[], view: View): Html;
