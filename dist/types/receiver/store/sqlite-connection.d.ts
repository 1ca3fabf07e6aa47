import { type SQLInputValue, type SQLOutputValue } from 'node:sqlite';
export type SqliteRow = Record<string, SQLOutputValue>;
/** An open database in the newest schema, set to lose nothing it has acknowledged. */
export declare class SqliteConnection {
    #private;
    /**
     * @param path file name, or `:memory:`
     * @param maxPages most pages the file may have; beyond them the store is full
     */
    constructor(path: string, maxPages: number | undefined);
    get(sql: string, ...values: SQLInputValue[]): SqliteRow | undefined;
    all(sql: string, ...values: SQLInputValue[]): SqliteRow[];
    /** @returns how many rows changed */
    run(sql: string, ...values: SQLInputValue[]): number;
    /** All of it or nothing; nobody else writes meanwhile. */
    transaction<Result>(work: () => Result): Result;
    /** Work on the database as a promise; whatever fails is a StoreUnavailableError. */
    attempt<Result>(work: () => Result): Promise<Result>;
    close(): void;
}
