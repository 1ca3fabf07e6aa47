import { type Database, type Work } from './database.ts';
import type { Jobs, NewJob } from './jobs.ts';
export declare function sqlJobs(database: Database): Jobs;
/** Within the transaction that stores their lead. */
export declare function addJobs(leadId: string, jobs: readonly NewJob[], nowMs: number): Work<void>;
