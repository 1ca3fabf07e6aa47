import type { Answer } from '../model/content/field.ts';
import type { Scope } from '../model/formula/formula.ts';
import type { LeadEstimate, LeadQuiz } from '../model/lead/lead.ts';
import { page, tellPageChange } from './page-state.ts';

/** A quiz's result with what formulas may read of it. */
export interface QuizRecord {
  lead: LeadQuiz;
  scope: Scope;
  /** What the quiz found to work on, for the lead's summary. */
  gaps?: readonly { readonly id: string; readonly label: string }[];
}

export interface EstimateRecord {
  lead: LeadEstimate;
  scope: Scope;
}

/**
 * What the visitor did in any widget of this page. Answers given once fill in the next widget; the last
 * quiz and estimate travel with the form's lead. It lives as long as the page and is stored nowhere.
 */
export const journey = {
  get quiz(): QuizRecord | null | undefined {
    return page().quiz;
  },

  get estimate(): EstimateRecord | null | undefined {
    return page().estimate;
  },

  /** By the id of their question, input or field. */
  get answers(): ReadonlyMap<string, Answer> {
    return page().answers;
  },

  recordQuiz(record: QuizRecord | null): void {
    page().quiz = record;
    tellPageChange();
  },

  recordEstimate(record: EstimateRecord | null): void {
    page().estimate = record;
    tellPageChange();
  },

  /** @param answer null takes it back */
  recordAnswer(id: string, answer: Answer): void {
    const { answers } = page();
    if (answer === null) answers.delete(id);
    else answers.set(id, answer);
    tellPageChange();
  },
};
