import type { Note, StoredLead } from './store/store.ts';
/** A lead with what was written about it. */
export interface ExportedLead extends StoredLead {
    written?: readonly Note[];
}
/**
 * A table of leads, one a row, by RFC 4180. Resolves with its head read, so that a store that fails is told
 * before anything is sent.
 *
 * @param leads called twice: for the columns, then for the rows
 * @param names of users, by id
 * @throws StoreUnavailableError
 */
export declare function csvStream(leads: () => AsyncIterable<ExportedLead>, names?: ReadonlyMap<string, string>): Promise<ReadableStream<Uint8Array>>;
