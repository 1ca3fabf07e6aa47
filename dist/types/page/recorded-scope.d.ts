import type { LeadEstimate, LeadQuiz } from '../model/lead/lead.ts';
import type { Scope } from '../model/formula/value.ts';
/**
 * What formulas may read of a quiz or an estimate that was made on an earlier page, whose content
 * may not be loaded here: answers, outcomes, areas and values by their ids.
 */
export declare function recordedScope(lead: LeadQuiz | LeadEstimate): Scope;
