import type { Answer } from '../content/field.ts';
import type { LeadValue } from './lead.ts';

/** A copy, so that nobody who holds the lead holds a widget's own list. */
export function leadValue(answer: Answer): LeadValue {
  return isList(answer) ? [...answer] : answer;
}

function isList(answer: Answer): answer is readonly (string | number)[] {
  return Array.isArray(answer);
}
