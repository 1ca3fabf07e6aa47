import type { Answer } from '../model/content/field.ts';
import type { LeadEstimate, LeadQuiz } from '../model/lead/lead.ts';
import { pageState, type EstimateRecord, type QuizRecord } from './page-state.ts';
import { recordedScope } from './recorded-scope.ts';
import { readSession, writeSession } from './session.ts';

const CONTACT = ['name', 'email', 'phone', 'company', 'role', 'country', 'message'];
const MAX_STORED_ANSWERS = 500;

interface StoredJourney {
  answers: Record<string, Answer>;
  quiz: LeadQuiz | null;
  estimate: LeadEstimate | null;
}

const isPlain = (value: unknown) => typeof value === 'string' || typeof value === 'number';

const isAnswer = (value: unknown): value is Answer =>
  isPlain(value) || typeof value === 'boolean' || (Array.isArray(value) && value.every(isPlain));

/** The state, with what an earlier page of the session left where that may be read. */
function restored() {
  const state = pageState();
  if (state.restored) return state;
  const stored = readSession('journey') as Partial<StoredJourney> | undefined;
  if (!stored) return state;
  state.restored = true;
  for (const [id, answer] of Object.entries(stored.answers ?? {}).slice(0, MAX_STORED_ANSWERS)) {
    // What was answered on this page is newer.
    if (!isAnswer(answer) || state.answers.has(id)) continue;
    state.answers.set(id, answer);
    state.keepable.add(id);
  }
  const { quiz, estimate } = stored;
  if (Array.isArray(quiz?.answers)) state.quiz ??= { lead: quiz, scope: recordedScope(quiz) };
  if (Array.isArray(estimate?.values)) {
    state.estimate ??= { lead: estimate, scope: recordedScope(estimate) };
  }
  return state;
}

function changed(keep = true) {
  const { answers, keepable, quiz, estimate, journeyListeners } = pageState();
  if (keep) {
    const kept = [...answers].filter(([id]) => keepable.has(id) && !CONTACT.includes(id));
    writeSession('journey', {
      answers: Object.fromEntries(kept),
      quiz: quiz?.lead ?? null,
      estimate: estimate?.lead ?? null,
    });
  }
  for (const listener of journeyListeners) listener();
}

/**
 * What the visitor did in any widget of this page; of this site, where `storage` is `session`. Answers
 * given once fill in the next widget; the last quiz and estimate travel with the form's lead.
 */
export const journey = {
  get quiz(): QuizRecord | null {
    return restored().quiz;
  },

  get estimate(): EstimateRecord | null {
    return restored().estimate;
  },

  /** By the id of their question, input or field. */
  get answers(): ReadonlyMap<string, Answer> {
    return restored().answers;
  },

  recordQuiz(record: QuizRecord | null): void {
    restored().quiz = record;
    changed();
  },

  recordEstimate(record: EstimateRecord | null): void {
    restored().estimate = record;
    changed();
  },

  /**
   * @param answer null takes it back
   * @param origin what is typed into a form is kept in this page's memory alone, never stored
   */
  recordAnswer(id: string, answer: Answer, origin: 'quiz' | 'calculator' | 'form'): void {
    const { answers, keepable } = restored();
    if (answer === null) answers.delete(id);
    else answers.set(id, answer);
    if (origin === 'form') keepable.delete(id);
    else keepable.add(id);
    changed(origin !== 'form');
  },

  /** Calls back after each change. @returns a function that ends it */
  subscribe(listener: () => void): () => void {
    const { journeyListeners } = pageState();
    journeyListeners.add(listener);
    return () => journeyListeners.delete(listener);
  },
};
