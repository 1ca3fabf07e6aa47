/**
 * What the store says to a database, in SQL that SQLite and PostgreSQL both speak.
 *
 * A piece of work is a generator that yields statements and is given their answers. So the same
 * work runs in one go on SQLite, where nothing can come between, and waits for each answer on
 * PostgreSQL.
 */
export type Value = string | number | null;
export type Row = Record<string, string | number | boolean | null>;
export type Statement = {
    /** Values stand in it as `?`, one for each of `values`. */
    sql: string;
    values: readonly Value[];
    /** Whether its rows are wanted or how many it changed. */
    wants: 'rows' | 'changes';
} | {
    /** Names that nobody else may hold until the transaction ends. Take all at once, to wait in one order. */
    lock: readonly string[];
};
export interface Answer {
    rows: Row[];
    changes: number;
}
export type Work<Result> = Generator<Statement, Result, Answer>;
export interface Database {
    readonly dialect: 'sqlite' | 'postgres';
    /**
     * Runs work that only reads.
     *
     * @throws StoreUnavailableError
     */
    read<Result>(work: () => Work<Result>): Promise<Result>;
    /**
     * Runs work that writes, as a whole or not at all; once this resolves it is durable. The work may be
     * run again where the database asks for it, so it must do nothing but yield statements.
     *
     * @throws StoreUnavailableError
     */
    transaction<Result>(work: () => Work<Result>): Promise<Result>;
    /** Takes what was deleted out of the files too, as far as the database lets us. */
    scrub(): Promise<void>;
    close(): Promise<void>;
}
export declare function all(sql: string, ...values: Value[]): Work<Row[]>;
export declare function get(sql: string, ...values: Value[]): Work<Row | undefined>;
/** @returns how many rows changed */
export declare function run(sql: string, ...values: Value[]): Work<number>;
/** Until the transaction ends nobody else has these names. */
export declare function lock(...names: string[]): Work<void>;
/** `?, ?, ?` for so many values. */
export declare function placeholders(values: readonly unknown[]): string;
