import { type Database } from './database.ts';
import type { Leads } from './leads.ts';
export declare function sqlLeads(database: Database): Leads;
