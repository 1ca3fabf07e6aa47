import { type Lead } from '../model/lead/lead.ts';
import type { FieldProblem } from './problem.ts';
/** Never throws. A lead that fits is handed back whole, fields unknown to this version included. */
export declare function checkLead(data: unknown): {
    lead: Lead;
    problems: [];
} | {
    lead: null;
    problems: FieldProblem[];
};
