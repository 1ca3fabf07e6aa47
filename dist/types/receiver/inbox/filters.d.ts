import type { Priority } from '../../model/lead/lead.ts';
import type { LeadQuery, LeadStatus } from '../store/store.ts';
/** Which leads the list shows, as the address of the page says it. */
export interface Filters {
    /** The folder: what people wrote, or what was flagged as spam. */
    spam: boolean;
    search: string;
    status: LeadStatus | '';
    /** Id of a user, `me`, `none` or "" for anybody. */
    assignee: string;
    priority: Priority | '';
    /** First and last day of receipt, `2026-11-25` or "". */
    from: string;
    to: string;
    /** Minutes that the reader's clock is behind UTC, as `Date.getTimezoneOffset` says it. */
    offset: number;
}
/** Reads them from an address; what cannot be meant is left out. */
export declare function readFilters(query: Record<string, string>): Filters;
/** The address of the list under these filters, with whatever else it shall say. */
export declare function listAddress(filters: Filters, changes?: Partial<Filters>, more?: {
    lead?: string;
    after?: string;
}): string;
/** @param userId of whoever says `me`; null for the bearer of the token, to whom nothing is assigned */
export declare function leadQuery(filters: Filters, userId: string | null): Omit<LeadQuery, 'limit'>;
/** How many of those behind "Filters" are set. */
export declare function countSet({ assignee, priority, from, to }: Filters): number;
/** The moments between which a lead came, by the reader's own days; ISO 8601, the end is not included. */
export declare function receivedBetween({ from, to, offset }: Filters): {
    from?: string;
    before?: string;
};
