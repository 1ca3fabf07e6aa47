import type { Report } from './problem.ts';
/**
 * Content handed over by code may be anything: cyclic, endless, changing while it is read. What is
 * checked and used is a copy that can be none of this. Keys without a value are left out, as in JSON.
 */
export declare function plainCopy(data: unknown, report: Report): unknown;
