import type { Content } from '../../../src/model/content/content.ts';
import type { Question } from '../../../src/model/content/quiz.ts';

const OPTIONS = [
  { value: 'a', label: 'Not yet', score: 0 },
  { value: 'b', label: 'In part', score: 1 },
  { value: 'c', label: 'Fully', score: 2 },
];

/** A chain of conditions has this many links; after them a new one begins. */
export const LINKS = 10;

/**
 * A quiz in which every question but the first of each ten is shown by the one before, and that has
 * everything else a quiz can have.
 *
 * @param count of questions
 * @param conditions how many of them may have a condition; the first ones
 */
export function largeQuiz(count: number, conditions = count): Content {
  const questions = Array.from({ length: count }, (_, at): Question => {
    const isFirst = at % LINKS === 0 || at >= conditions;
    return {
      id: `q${at}`,
      type: 'single',
      label: `Question ${at}`,
      weight: 1,
      area: `part-${at % 5}`,
      options: OPTIONS,
      ...(!isFirst && { showIf: `q${at - 1} <> "a"` }),
      gap: { below: 1, text: `Begin with ${at}.` },
    };
  });
  return {
    id: 'large',
    version: '1',
    locale: 'en',
    quizzes: {
      large: {
        title: 'Everything there is to ask',
        questions,
        areas: Array.from({ length: 5 }, (_, at) => ({ id: `part-${at}`, label: `Part ${at}` })),
        bands: [
          { id: 'low', title: 'Low', from: 0 },
          { id: 'high', title: 'High', from: 50 },
        ],
        gates: [{ when: 'q0 = "a"', atMost: 'low', text: 'The first is missing.' }],
        outcomes: {
          need: {
            label: 'Need',
            rules: [
              { id: 'yes', title: 'Yes', when: 'score > 50' },
              { id: 'no', title: 'No' },
            ],
          },
        },
        recommendations: {
          title: 'Next',
          limit: 2,
          items: [
            { id: 'more', title: 'More', rules: [{ when: 'need = "yes"', rank: 1, reason: 'R' }] },
          ],
        },
      },
    },
  };
}

/** Every question answered alike. */
export const allAnswered = (count: number, value = 'c') =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`q${at}`, value]));
