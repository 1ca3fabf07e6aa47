import type { Value } from './database.ts';
import type { LeadQuery } from './leads.ts';
/** Newest first, and one more than asked for, which tells whether there is another page. */
export declare function listStatement(columns: string, query: LeadQuery): {
    sql: string;
    values: Value[];
};
