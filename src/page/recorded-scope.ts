import type { LeadEstimate, LeadQuiz, LeadValue } from '../model/lead/lead.ts';
import type { Scope } from '../model/formula/value.ts';

/**
 * What formulas may read of a quiz or an estimate that was made on an earlier page, whose content
 * may not be loaded here: answers, outcomes, areas and values by their ids.
 */
export function recordedScope(lead: LeadQuiz | LeadEstimate): Scope {
  const values = new Map<string, LeadValue>();
  const scores = new Map<string, number | null>();
  const set = (id: string, value: LeadValue) => values.set(id.replaceAll('-', '_'), value);
  if ('answers' in lead) {
    for (const { id, score } of lead.areas) set(id, score);
    for (const { id, value, score } of lead.answers) {
      set(id, value);
      scores.set(id.replaceAll('-', '_'), score);
    }
    for (const [name, { id }] of Object.entries(lead.outcomes)) set(name, id);
    set('score', lead.score);
    set(
      'recommended',
      lead.recommendations.map(({ id }) => id),
    );
  } else {
    for (const { id, value } of [...lead.inputs, ...lead.values]) set(id, value);
  }
  return { get: (name) => values.get(name), score: (name) => scores.get(name) };
}
