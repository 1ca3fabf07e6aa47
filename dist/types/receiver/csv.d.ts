import type { StoredLead } from './store/store.ts';
/**
 * A table of leads, one a row, by RFC 4180.
 *
 * @param leads called twice: for the columns, then for the rows
 */
export declare function csvStream(leads: () => AsyncIterable<StoredLead>): ReadableStream<Uint8Array>;
