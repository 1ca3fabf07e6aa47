import type { Answer, Option } from '../content/field.ts';
import type { Question } from '../content/quiz.ts';
import { chosenOptions, toAnswer } from '../form/answer.ts';

/** Where a question stands at given answers. A hidden question reads as not answered. */
export interface QuestionState {
  readonly shown: boolean;
  /** Those offered. */
  readonly options: readonly Option[];
  readonly answer: Answer;
  /** Those that the answer means. */
  readonly chosen: readonly Option[];
  /** Points of the answer; null: not answered, "does not apply", or no points to give. */
  readonly score: number | null;
  /** Most points an answer can give. */
  readonly most: number;
}

export const HIDDEN: QuestionState = {
  shown: false,
  options: [],
  answer: null,
  chosen: [],
  score: null,
  most: 0,
};

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

export function questionState(
  question: Question,
  given: unknown,
  holds: (condition: string | undefined) => boolean,
): QuestionState {
  const options = (question.options ?? []).filter((option) => holds(option.showIf));
  // A choice that is no longer offered does not count.
  const answer = toAnswer({ ...question, options }, given) ?? null;
  const chosen = chosenOptions(options, [answer].flat());
  const isScored = options.some(({ score }) => score !== undefined);
  // An option without points gives none, where the others have some.
  const points = (option: Option) => option.score ?? 0;
  const together = options.map((option) => (option.exclusive ? 0 : Math.max(0, points(option))));
  const isAnswered = chosen.length > 0 || Array.isArray(answer);
  return {
    shown: true,
    options,
    answer,
    chosen,
    score: isScored && isAnswered ? sum(chosen.map(points)) : null,
    most: isScored
      ? Math.max(...options.map(points), Array.isArray(answer) ? sum(together) : -Infinity)
      : 0,
  };
}
