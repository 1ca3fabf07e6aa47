import type { Database, Work } from './database.ts';
/** A PostgreSQL database in the newest schema, set to lose nothing it has acknowledged. */
export declare class PostgresDatabase implements Database {
    #private;
    readonly dialect = "postgres";
    private constructor();
    /**
     * @param url `postgres://user:password@host:port/database`, with what else `pg` takes
     * @throws Error if it cannot be reached, may lose commits or was made by a newer version
     */
    static open(url: string): Promise<PostgresDatabase>;
    read<Result>(work: () => Work<Result>): Promise<Result>;
    transaction<Result>(work: () => Work<Result>): Promise<Result>;
    /** Its files are the database server's own; vacuum takes deleted rows out of them. */
    scrub(): Promise<void>;
    close(): Promise<void>;
}
