import { VARIANT } from '../model/content/choose-variant.ts';
import type { Answer } from '../model/content/field.ts';
import type { Scope } from '../model/formula/formula.ts';
import type { LeadEstimate, LeadQuiz } from '../model/lead/lead.ts';
import { changePage, page, tellPageChange, type PageState } from './page-state.ts';

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

type Journey = Readonly<Pick<PageState, 'answers' | 'quiz' | 'estimate'>>;

/**
 * What the visitor did in any widget of this page. Answers given once fill in the next widget; the last
 * quiz and estimate travel with the form's lead. It lives as long as the page; where `storage` says so, as
 * long as the session.
 */
export const journey: () => Journey = page;

/** The last answer to what has this id: where a widget took its own back, what the quiz still holds. */
export const answered = (id: string): Answer | undefined =>
  page().answers.get(id) ?? page().quiz?.lead.answers.find((one) => one.id === id)?.value;

/** Takes up what a quiz or a calculator came to; null: nothing. */
export const recordResult: (result: Pick<PageState, 'quiz' | 'estimate'>) => void = changePage;

/**
 * @param id of the question, input or field
 * @param answer null takes it back
 * @param isTyped into a form: kept in this page's memory alone
 */
export function recordAnswer(id: string, answer: Answer, isTyped = false): void {
  const { answers, typedIds } = page();
  typedIds[isTyped ? 'add' : 'delete'](id);
  if (answer === null) answers.delete(id);
  else answers.set(id, answer);
  tellPageChange();
}

/** What formulas may ask beside the fields of a form: the visitor's variant, and what the page knows of them. */
export function visitorScopes(variant: string): Scope[] {
  const { quiz, estimate } = page();
  const own: Scope = { get: (name) => (name === VARIANT ? variant : undefined) };
  return [own, ...[quiz, estimate].flatMap((one) => one?.scope ?? [])];
}
