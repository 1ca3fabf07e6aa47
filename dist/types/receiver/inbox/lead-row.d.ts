import type { Priority } from '../../model/lead/lead.ts';
import type { StoredLead } from '../store/store.ts';
import { type Html } from './layout.ts';
import { type View } from './view.ts';
/** A lead at a glance: who, what they want, how they stand, what it is worth, where from, how far we are. */
export declare function leadRow(stored: StoredLead, selected: string | undefined, view: View): Html;
export declare function priorityBadge(priority: Priority): Html;
