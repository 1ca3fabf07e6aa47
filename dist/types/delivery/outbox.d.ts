import type { Clock } from './clock.ts';
import type { OutboxRecord, RecordKey } from './outbox-record.ts';
import { type Weight } from './outbox-room.ts';
/**
 * What lies on the device. Every method rejects when the device refuses, hangs or is full; only
 * `add` ever makes something there.
 */
export interface Outbox {
    /** Everything found, records of other versions included. */
    all(): Promise<unknown[]>;
    /**
     * Adds the records and drops the replaced ones, all or nothing; resolved means on the disk.
     *
     * @param besides what weighs as well but is not stored, as it lives in memory only
     * @throws {OutboxFullError} if it does not all fit
     */
    add(records: OutboxRecord[], replaced: RecordKey[], besides: Weight[]): Promise<void>;
    /** Writes anew what is still there; what another tab has delivered meanwhile stays gone. */
    update(record: OutboxRecord): Promise<void>;
    has(key: RecordKey): Promise<boolean>;
    remove(key: RecordKey): Promise<void>;
}
/** The outbox on IndexedDB: unlike localStorage it survives a browser killed right after the commit. */
export declare function deviceOutbox(factory: () => IDBFactory | undefined, clock: Clock): Outbox;
