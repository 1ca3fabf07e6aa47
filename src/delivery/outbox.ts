import { inTime, type Clock } from './clock.ts';
import { heldMs, keyOf, type OutboxRecord, type RecordKey } from './outbox-record.ts';
import { checkRoom } from './outbox-room.ts';

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

const DATABASE = 'leadline';
const STORE = 'outbox';
/** For opening and a strict commit, which waits for the disk. */
const TIMEOUT_MS = 2_000;

/** The outbox on IndexedDB: unlike localStorage it survives a browser killed right after the commit. */
export function deviceOutbox(factory: () => IDBFactory, clock: Clock): Outbox {
  /**
   * One transaction, all or nothing; what fails or hangs is tried once more. Undefined where there is
   * no database and none is to be made. It is opened for each use and closed after it: a connection
   * kept open goes stale (https://bugs.webkit.org/show_bug.cgi?id=226547) and blocks newer versions of
   * this script.
   */
  async function use<T>(
    work: (store: IDBObjectStore) => Promise<T>,
    mode: IDBTransactionMode = 'readwrite',
    mayCreate?: boolean,
  ): Promise<T | undefined> {
    const once = () =>
      inTime(clock, TIMEOUT_MS, async (signal) => {
        // Asked for late and inside a promise: where storage is denied, reading `indexedDB` may throw.
        const indexedDB = factory();
        // Where the page has no origin of its own nothing can be made, and Chromium's databases()
        // leaves a rejection behind that nobody can handle.
        if (!mayCreate && 'databases' in indexedDB && globalThis.origin !== 'null') {
          const databases = await indexedDB.databases();
          if (!databases.some(({ name }) => name === DATABASE)) return undefined;
        }
        // No version: it opens whatever a newer script left, and makes version 1 where there is none.
        const request = indexedDB.open(DATABASE);
        request.onupgradeneeded = () => {
          if (mayCreate && !signal.aborted) {
            request.result.createObjectStore(STORE, { keyPath: ['id', 'endpoint'] });
          } else {
            // An aborted first upgrade leaves no database behind.
            request.transaction!.abort();
          }
        };
        const database = await resultOf(request);
        try {
          return await transact(database, mode, work);
        } finally {
          database.close();
        }
      });
    return once().catch(once);
  }

  return {
    all: () => use((store) => resultOf<unknown[]>(store.getAll()), 'readonly'),

    add: (records, replaced, besides) =>
      use(
        async (store) => {
          for (const key of replaced) store.delete(key);
          for (const record of records) store.put(record);
          // Counted inside the transaction, or two tabs could both take the last place.
          checkRoom([...((await resultOf(store.getAll())) as OutboxRecord[]), ...besides]);
        },
        'readwrite',
        true,
      ),

    amend: (record) =>
      use(async (store) => {
        const stored = (await resultOf(store.get(keyOf(record)))) as OutboxRecord | undefined;
        const ms = stored ? heldMs(stored, record.claimedMs) : Infinity;
        if (ms === 0) store.put(record);
        return ms;
      }),

    remove: (key) => use((store) => resultOf(store.delete(key))),
  };
}

/** Resolves when what the work asked for is committed; undone where the work rejects. */
function transact<T>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    // Strict: committed means on the disk, as the visitor is told of a new lead.
    const transaction = database.transaction(STORE, mode, { durability: 'strict' });
    let refusal: Error;
    transaction.onabort = () => reject(transaction.error ?? refusal);
    work(transaction.objectStore(STORE))
      .then((value) => {
        transaction.oncomplete = () => resolve(value);
      })
      .catch((error: Error) => {
        refusal = error;
        transaction.abort();
      })
      // The device itself had aborted already.
      .catch(() => {});
  });
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });
}
