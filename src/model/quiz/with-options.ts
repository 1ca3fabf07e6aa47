import type { Option } from '../content/field.ts';
import type { Text } from '../content/primitives.ts';
import type { Quiz } from '../content/quiz.ts';
import type { PlainWords } from '../plain-words.ts';

/** What a visitor reads as the answers to a question with yes or no. */
export type YesNoWords = Pick<PlainWords, 'yes' | 'no'>;

/**
 * Scales and questions with yes or no are single choices whose options go without saying, each worth
 * its value in points: 0, 1, 2 … from the lowest step up, yes 1 and no 0.
 */
export function withOptions(quiz: Quiz, { yes, no }: YesNoWords): Quiz {
  const ofSteps = (steps: readonly Text[] = []): Option[] =>
    steps.map((label, value) => ({ value, score: value, label }));
  return {
    ...quiz,
    questions: quiz.questions.map((question) => {
      const { type, steps = quiz.steps } = question;
      const single = { ...question, type: 'single', shuffle: false } as const;
      if (type === 'scale') return { ...single, options: ofSteps(steps) };
      if (type !== 'yes-no') return question;
      return { ...single, options: ofSteps([no, yes]).reverse() };
    }),
  };
}
