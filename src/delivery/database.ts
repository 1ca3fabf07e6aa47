import type { Clock } from './clock.ts';

/**
 * The device's database, opened for each use and closed after it: a connection kept open goes stale
 * (https://bugs.webkit.org/show_bug.cgi?id=226547) and blocks newer versions of this script.
 */
const DATABASE = 'leadline';
const STORE = 'outbox';

const OPEN_TIMEOUT_MS = 1_000;
/** Longer than for opening: a strict commit waits for the disk. */
const TRANSACTION_TIMEOUT_MS = 2_000;

export interface DatabaseUse<T> {
  /** Make the database if there is none. Else the use then answers undefined and nothing is made. */
  create?: boolean;
  mode?: IDBTransactionMode;
  /**
   * Makes its requests at once or in their callbacks. `give`: what is answered once all is
   * committed; `refuse`: undoes all and rejects with that error.
   */
  work: (store: IDBObjectStore, give: (value: T) => void, refuse: (error: Error) => void) => void;
}

type Used<T> = { value: T | undefined } | { refusal: Error };

/**
 * Uses the store in one transaction, all or nothing; what the device breaks off is tried once more.
 *
 * @throws what the use refused with, or whatever keeps the device from storing
 */
export async function useDatabase<T>(
  factory: IDBFactory,
  clock: Clock,
  use: DatabaseUse<T>,
): Promise<T | undefined> {
  const once = async (): Promise<Used<T>> => {
    const database = await open(factory, clock, use.create);
    if (!database) return { value: undefined };
    try {
      return await transact(database, clock, use);
    } finally {
      database.close();
    }
  };
  const used = await once().catch(once);
  if ('refusal' in used) throw used.refusal;
  return used.value;
}

function open(factory: IDBFactory, clock: Clock, create = false): Promise<IDBDatabase | null> {
  return inTime(clock, OPEN_TIMEOUT_MS, 'open', (resolve, reject, isLate) => {
    const openNow = () => {
      if (isLate()) return;
      let absent = false;
      // No version: it opens whatever a newer script left, and makes version 1 where there is none.
      const request = factory.open(DATABASE);
      request.onupgradeneeded = () => {
        if (create && !isLate()) {
          request.result.createObjectStore(STORE, { keyPath: ['id', 'endpoint'] });
        } else {
          // An aborted first upgrade leaves no database behind.
          absent = true;
          request.transaction!.abort();
        }
      };
      request.onerror = (event) => {
        // Firefox writes unhandled ones into the console.
        event.preventDefault();
        if (absent) resolve(null);
        else reject(request.error);
      };
      request.onsuccess = () => {
        const database = request.result;
        database.onversionchange = () => database.close();
        if (isLate()) database.close();
        resolve(database);
      };
    };
    if (create || !('databases' in factory)) return openNow();
    factory
      .databases()
      .then((all) => {
        if (all.some(({ name }) => name === DATABASE)) openNow();
        else resolve(null);
      })
      .catch(reject);
  });
}

function transact<T>(
  database: IDBDatabase,
  clock: Clock,
  { create, mode = 'readonly', work }: DatabaseUse<T>,
): Promise<Used<T>> {
  return inTime(clock, TRANSACTION_TIMEOUT_MS, mode, (resolve, reject, isLate) => {
    // Strict: committed means on the disk, as the visitor is told of a new lead.
    const durability = create ? 'strict' : 'default';
    const transaction = database.transaction(STORE, mode, { durability });
    let value: T | undefined;
    let refusal: Error | null = null;
    transaction.oncomplete = () => resolve({ value });
    transaction.onabort = () => {
      if (refusal) resolve({ refusal });
      else reject(transaction.error ?? new Error('IndexedDB: expected a commit, got an abort'));
    };
    work(
      transaction.objectStore(STORE),
      (given) => {
        value = given;
        // What was given up as failed must not be written after all.
        if (isLate()) transaction.abort();
      },
      (error) => {
        refusal = error;
        transaction.abort();
      },
    );
  });
}

/** A promise that a database which never answers cannot keep open. */
function inTime<T>(
  clock: Clock,
  limitMs: number,
  what: string,
  run: (
    resolve: (value: T) => void,
    reject: (reason: unknown) => void,
    isLate: () => boolean,
  ) => void,
): Promise<T> {
  let late = false;
  let stopWatch = () => {};
  return new Promise<T>((resolve, reject) => {
    stopWatch = clock.after(limitMs, () => {
      late = true;
      reject(new Error(`IndexedDB: expected ${what} within ${limitMs} ms, got no answer`));
    });
    run(resolve, reject, () => late);
  }).finally(() => stopWatch());
}
