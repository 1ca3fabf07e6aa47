import type { Lead } from '../../model/lead/lead.ts';
import { type Database } from './database.ts';
/** Of a lead whose results are still to be worked out again. */
export declare const UNCHECKED_FLAG = "score-unchecked";
/** What working its results out again has shown. */
export interface ScoreFinding {
    id: string;
    /** To be added to the lead's; null: nothing to be said. */
    flag: string | null;
}
export interface Scores {
    /**
     * Leads whose results are still to be worked out again, oldest first.
     *
     * @param receivedBefore only those, ISO 8601 in UTC; default all
     */
    uncheckedLeads(limit: number, receivedBefore?: string): Promise<Lead[]>;
    countUnchecked(): Promise<number>;
    /** These have been worked out again. Whoever is no more, or was settled before, is passed over. */
    settleScores(findings: readonly ScoreFinding[]): Promise<void>;
}
export declare function sqlScores(database: Database): Scores;
