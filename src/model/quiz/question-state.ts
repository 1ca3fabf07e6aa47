import type { Answer, Option } from '../content/field.ts';
import type { Question, Section } from '../content/quiz.ts';
import { optionOf, toAnswer } from '../form/answer.ts';

/** Where a question stands at given answers. A hidden question reads as not answered. */
export interface QuestionState {
  readonly shown: boolean;
  /** Those offered. */
  readonly options: readonly Option[];
  readonly answer: Answer;
  /** Points of the answer; null: not answered, "does not apply", or no points to give. */
  readonly score: number | null;
  /** Most points an answer can give. */
  readonly most: number;
}

export const HIDDEN: QuestionState = {
  shown: false,
  options: [],
  answer: null,
  score: null,
  most: 0,
};

export function questionState(
  question: Question,
  section: Section | undefined,
  given: unknown,
  holds: (condition: string | undefined) => boolean,
): QuestionState {
  if (!holds(section?.showIf) || !holds(question.showIf)) return HIDDEN;
  const options = (question.options ?? []).filter((option) => holds(option.showIf));
  // A choice that is no longer offered does not count.
  const answer = toAnswer({ ...question, options }, given) ?? null;
  return { shown: true, options, answer, ...points(options, answer) };
}

/** An option without points gives none, where the others have some. */
function points(
  options: readonly Option[],
  answer: Answer,
): { score: number | null; most: number } {
  if (options.every((option) => option.score === undefined)) return { score: null, most: 0 };
  const of = (option: Option) => option.score ?? 0;
  const single = optionOf(options, answer);
  if (single || !Array.isArray(answer)) {
    return { score: single ? of(single) : null, most: Math.max(...options.map(of)) };
  }
  return {
    score: sum(options.filter((option) => answer.includes(option.value)).map(of)),
    most: Math.max(
      sum(options.map((option) => (option.exclusive ? 0 : Math.max(0, of(option))))),
      ...options.map(of),
    ),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
