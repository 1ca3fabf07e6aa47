import type { Answer } from '../model/content/field.ts';
import { formulaName, type Scope } from '../model/formula/formula.ts';
import type { LeadEstimate, LeadQuiz } from '../model/lead/lead.ts';
import { onPageChange, page, tellPageChange } from './page-state.ts';
import { readSession, writeSession } from './session.ts';

/** A quiz's result with what formulas may read of it. */
export interface QuizRecord {
  lead: LeadQuiz;
  scope: Scope;
  /** What the quiz found to work on, for the lead's summary; of this page alone. */
  gaps?: readonly { readonly id: string; readonly label: string }[];
}

export interface EstimateRecord {
  lead: LeadEstimate;
  scope: Scope;
}

interface StoredJourney {
  answers: [id: string, answer: Answer][];
  quiz?: LeadQuiz;
  estimate?: LeadEstimate;
}

const CONTACT = /^(name|email|phone|company|role|country|message)$/;

/**
 * What formulas may read of a quiz or an estimate made on an earlier page, whose content may not be
 * loaded here.
 */
function scopeOf(lead: Partial<LeadQuiz & LeadEstimate>): Scope {
  const { score, areas = [], answers = [], outcomes = {}, recommendations = [] } = lead;
  const { inputs = [], values = [] } = lead;
  const known = new Map<string, ReturnType<Scope['get']>>([
    ...areas.map((area) => [formulaName(area.id), area.score] as const),
    ...[...answers, ...inputs, ...values].map(({ id, value }) => [formulaName(id), value] as const),
    ...Object.entries(outcomes).map(([name, { id }]) => [name, id] as const),
    ['score', score],
    ['recommended', recommendations.map(({ id }) => id)],
  ]);
  const scores = new Map(answers.map((answer) => [formulaName(answer.id), answer.score]));
  return { get: (name) => known.get(name), score: (name) => scores.get(name) };
}

const recorded = <T extends LeadQuiz | LeadEstimate>(lead?: T) =>
  lead ? { lead, scope: scopeOf(lead) } : null;

/** The page's state, with what an earlier page of the session left where that may be read. */
function restored() {
  const state = page();
  const stored = state.isRestored ? null : readSession<StoredJourney>('journey');
  if (stored) {
    state.isRestored = true;
    // What was answered on this page is newer.
    state.answers = new Map([...stored.answers, ...state.answers]);
    state.quiz ??= recorded(stored.quiz);
    state.estimate ??= recorded(stored.estimate);
  }
  return state;
}

function changed() {
  const { answers, typed, quiz, estimate } = page();
  writeSession('journey', {
    answers: [...answers].filter(([id]) => !typed.has(id) && !CONTACT.test(id)),
    quiz: quiz?.lead,
    estimate: estimate?.lead,
  } satisfies StoredJourney);
  tellPageChange();
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
    const { answers, typed } = restored();
    if (answer === null) answers.delete(id);
    else answers.set(id, answer);
    typed[origin === 'form' ? 'add' : 'delete'](id);
    changed();
  },

  subscribe: onPageChange,
};
