import type { Clock } from './clock.ts';
import { useDatabase, type DatabaseUse } from './database.ts';
import type { OutboxRecord, RecordKey } from './outbox-record.ts';
import { fullWith, weightOf, type Weight } from './outbox-room.ts';

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
export function deviceOutbox(factory: () => IDBFactory | undefined, clock: Clock): Outbox {
  const use = async <T>(what: DatabaseUse<T>): Promise<T | undefined> => {
    // Asked for late and inside a promise: where storage is denied, reading `indexedDB` may throw.
    const indexedDB = factory();
    if (!indexedDB) throw new Error('IndexedDB: expected it on this device, found none');
    return useDatabase(indexedDB, clock, what);
  };
  return {
    all: async () =>
      (await use<unknown[]>({
        work(store, give) {
          const request = store.getAll();
          request.onsuccess = () => give(request.result);
        },
      })) ?? [],

    add: (records, replaced, besides) =>
      use<void>({
        create: true,
        mode: 'readwrite',
        work(store, give, refuse) {
          for (const key of replaced) store.delete(key);
          for (const record of records) store.put(record);
          // Counted inside the transaction, or two tabs could both take the last place.
          const request = store.getAll();
          request.onsuccess = () => {
            const full = fullWith([...request.result.map(weightOf), ...besides]);
            if (full) refuse(full);
            else give();
          };
        },
      }),

    update: (record) =>
      use<void>({
        mode: 'readwrite',
        work(store) {
          const request = store.count([record.id, record.endpoint]);
          request.onsuccess = () => {
            if (request.result > 0) store.put(record);
          };
        },
      }),

    has: async (key) =>
      !!(await use<number>({
        work(store, give) {
          const request = store.count(key);
          request.onsuccess = () => give(request.result);
        },
      })),

    remove: (key) => use<void>({ mode: 'readwrite', work: (store) => void store.delete(key) }),
  };
}
