import type { Priority } from '../../model/lead/lead.ts';
import { LEAD_STATUSES } from '../store/leads.ts';
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

const PRIORITIES: readonly Priority[] = ['hot', 'warm', 'cold'];
const DAY_MS = 86_400_000;
const MAX_OFFSET = 14 * 60;

/** Reads them from an address; what cannot be meant is left out. */
export function readFilters(query: Record<string, string>): Filters {
  const offset = Number(query.offset);
  return {
    spam: query.folder === 'spam',
    search: query.q ?? '',
    status: LEAD_STATUSES.find((status) => status === query.status) ?? '',
    assignee: /^[\w-]{1,64}$/.test(query.assignee ?? '') ? (query.assignee ?? '') : '',
    priority: PRIORITIES.find((priority) => priority === query.priority) ?? '',
    from: dayOf(query.from),
    to: dayOf(query.to),
    offset: Number.isInteger(offset) && Math.abs(offset) <= MAX_OFFSET ? offset : 0,
  };
}

/** The address of the list under these filters, with whatever else it shall say. */
export function listAddress(
  filters: Filters,
  changes: Partial<Filters> = {},
  more: { lead?: string; after?: string } = {},
): string {
  const { spam, search, status, assignee, priority, from, to, offset } = { ...filters, ...changes };
  const query = new URLSearchParams(
    Object.entries({
      folder: spam ? 'spam' : '',
      status,
      assignee,
      priority,
      from,
      to,
      offset: (from || to) && offset !== 0 ? String(offset) : '',
      q: search,
      ...more,
    }).filter(([, value]) => value !== ''),
  );
  return query.size === 0 ? '/' : `/?${query.toString()}`;
}

/** @param userId of whoever says `me`; null for the bearer of the token, to whom nothing is assigned */
export function leadQuery(filters: Filters, userId: string | null): Omit<LeadQuery, 'limit'> {
  const { spam, search, status, assignee, priority } = filters;
  const { from, before } = receivedBetween(filters);
  const someone = assignee === 'me' ? (userId ?? 'nobody') : assignee;
  return {
    spam,
    search,
    ...(status && { status }),
    ...(priority && { priority }),
    ...(someone && { assignee: someone === 'none' ? null : someone }),
    ...(from && { receivedFrom: from }),
    ...(before && { receivedBefore: before }),
  };
}

/** How many of those behind "Filters" are set. */
export function countSet({ assignee, priority, from, to }: Filters): number {
  return [assignee, priority, from, to].filter((value) => value !== '').length;
}

/** The moments between which a lead came, by the reader's own days; ISO 8601, the end is not included. */
export function receivedBetween({ from, to, offset }: Filters): { from?: string; before?: string } {
  const start = (day: string) => Date.parse(`${day}T00:00:00Z`) + offset * 60_000;
  return {
    ...(from && { from: new Date(start(from)).toISOString() }),
    ...(to && { before: new Date(start(to) + DAY_MS).toISOString() }),
  };
}

function dayOf(text = ''): string {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? '' : text;
}
