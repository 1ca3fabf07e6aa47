import * as v from 'valibot';
import { type Path, type Report } from './problem.ts';
/** @returns the data as the schema has it; undefined if a problem was reported */
export declare function checkSchema<T>(schema: v.GenericSchema<unknown, T>, data: unknown, report: Report, at?: Path): T | undefined;
