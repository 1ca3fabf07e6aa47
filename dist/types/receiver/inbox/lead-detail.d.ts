import type { StoredLead } from '../store/store.ts';
import type { Html } from './layout.ts';
export interface DetailView {
    search: string;
    nowMs: number;
}
/** Everything known of one lead, what a salesperson needs first at the top. */
export declare function leadDetail(stored: StoredLead, versions: StoredLead[], view: DetailView): Html;
export declare function section(title: string, content: Html): Html;
type Fact = readonly [label: string, content: string | Html | null];
export declare function facts(list: readonly Fact[]): Html;
export {};
