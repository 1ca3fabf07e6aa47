import type { Database, Work } from './database.ts';
export interface SqliteOptions {
    /** Most pages of 4 KiB the file may have; beyond them the store is full. Default: SQLite's own limit. */
    maxPages?: number;
}
/** A SQLite file in the newest schema, set to lose nothing it has acknowledged. */
export declare class SqliteDatabase implements Database {
    #private;
    readonly dialect = "sqlite";
    /**
     * @param path file name, or `:memory:`
     * @throws Error if the file cannot be opened, is no database or was made by a newer version
     */
    constructor(path: string, { maxPages }?: SqliteOptions);
    read<Result>(work: () => Work<Result>): Promise<Result>;
    /** All that is asked for in one turn of the event loop is made durable by one commit. */
    transaction<Result>(work: () => Work<Result>): Promise<Result>;
    /** What was erased must not live on in the log beside the file. */
    scrub(): Promise<void>;
    close(): Promise<void>;
}
