import type { Words } from '../locales/en.ts';
import { say } from '../locales/say.ts';
import type { Answer } from '../model/content/field.ts';
import { type AnswerField, isChoiceType } from '../model/form/answer.ts';

/** Why an answer cannot be taken; the words are there for each. */
export type ProblemCode = keyof Words['problems'];

/** Why what stands in a field is no answer, whatever else is asked of it; undefined: it may be one. */
export function typedProblem(
  { type, min = -Infinity, max = Infinity }: AnswerField,
  value: Answer,
  badInput?: boolean,
): 'date' | 'choice' | 'number' | 'min' | 'max' | undefined {
  if (badInput) return type === 'date' ? 'date' : isChoiceType(type) ? 'choice' : 'number';
  if (typeof value !== 'number') return undefined;
  return value < min ? 'min' : value > max ? 'max' : undefined;
}

/** What is wrong with a field, in words that say what to do. */
export function problemText(
  code: ProblemCode,
  { min, max }: AnswerField,
  words: Words,
  limit = code === 'min' ? min : max,
): string {
  return say(words.problems[code], { limit: limit ?? '' });
}
