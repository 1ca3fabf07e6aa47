import type { LeadCounts } from '../store/store.ts';
import type { Html } from './layout.ts';
import type { View } from './view.ts';
/** The folders and how many leads lie in each. */
export declare function viewLinks({ filters }: View, counts: LeadCounts, ownCounts: LeadCounts | null): Html;
/** What is not in the spam folder. */
export declare function countAll(counts: LeadCounts): number;
/** Search and filters, one form, so that they add up and work without the script. */
export declare function filterForm(view: View): Html;
