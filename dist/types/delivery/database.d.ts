import type { Clock } from './clock.ts';
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
/**
 * Uses the store in one transaction, all or nothing; what the device breaks off is tried once more.
 *
 * @throws what the use refused with, or whatever keeps the device from storing
 */
export declare function useDatabase<T>(factory: IDBFactory, clock: Clock, use: DatabaseUse<T>): Promise<T | undefined>;
