import { type Clock } from './clock.ts';
import { type OutboxRecord, type RecordKey } from './outbox-record.ts';
/**
 * What lies on the device. Every method rejects when the device refuses, hangs or is full; only
 * `add` ever makes something there.
 */
export interface Outbox {
    /** Everything found, records of other versions included; undefined where there is no outbox. */
    all(): Promise<unknown[] | undefined>;
    /**
     * Adds the records and drops the replaced ones, all or nothing; resolved means on the disk.
     *
     * @param besides what takes room as well but lives in memory only
     * @throws {OutboxFullError} if it does not all fit
     */
    add(records: OutboxRecord[], replaced: RecordKey[], besides: OutboxRecord[]): Promise<void>;
    /**
     * Writes anew what is still there, unless the record claims the lead while another page has it.
     *
     * @returns 0: written; for how many ms the other page may still have it; Infinity: it is gone, as
     * another page has delivered it; undefined: the whole outbox is gone
     */
    amend(record: OutboxRecord): Promise<number | undefined>;
    remove(key: RecordKey): Promise<void>;
}
/** The outbox on IndexedDB: unlike localStorage it survives a browser killed right after the commit. */
export declare function deviceOutbox(factory: () => IDBFactory, clock: Clock): Outbox;
