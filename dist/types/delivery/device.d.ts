import type { Board } from './board.ts';
import type { Outbox } from './outbox.ts';
import { type OutboxRecord } from './outbox-record.ts';
import type { Parcel } from './parcel.ts';
/** The outbox as far as the device allows it; where it does not, leads live in the page's memory. */
export declare class Device {
    #private;
    /** @param mayStore false: nothing new is written, what is there may be read and removed */
    constructor(outbox: Outbox, board: Board, mayStore: boolean);
    /** The records this version can deliver; none where the device cannot be read. */
    records(): Promise<OutboxRecord[]>;
    /**
     * @returns whether the records are on the disk
     * @throws {OutboxFullError} if there is no room, on the disk or in memory
     */
    save(records: OutboxRecord[], replaced: Parcel[]): Promise<boolean>;
    /** Puts the record in the place of an older one. @throws whatever keeps the device from storing */
    replace(record: OutboxRecord, old: OutboxRecord): Promise<void>;
    has(parcel: Parcel): Promise<boolean>;
    /** Remembers how the attempts went; if the device cannot, the lead is merely tried sooner. */
    update({ durable, record }: Parcel): Promise<void>;
    /** If the device cannot delete, the lead is sent again by another page, under the same id. */
    remove({ durable, record }: Pick<Parcel, 'durable' | 'record'>): Promise<void>;
}
