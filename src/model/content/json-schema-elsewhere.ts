import type { Meaning } from './json-schema-usual.ts';

/** Where the same key means something else, or has another default or example. */
export const ELSEWHERE: Readonly<Record<string, Partial<Meaning>>> = {
  'quizzes.*.score': { example: 'MIN(points, 100)' },
  'quizzes.*.areas[].score': { example: '0.6 * score + 0.4 * roof' },
  'quizzes.*.outcomes.*.score': { example: 'score' },
  'quizzes.*.recommendations.items[].rules': {
    example: [{ when: 'TRUE', rank: 1, reason: 'It fits.' }],
  },
  'calculators.*.inputs[].type': { example: 'slider' },
  'calculators.*.notes': {
    description: 'Remarks under the estimate, each while its condition holds.',
  },
  'calculators.*.values[].id': { example: 'costFirstYear' },
  'calculators.*.series[].id': { example: 'balance' },
  'calculators.*.series[].formula': { example: 'IF(year = 1, benefit - cost, benefit)' },
  'forms.*.fields[].type': { example: 'email' },
  'forms.*.fields[].required': {
    description: 'Whether it must be filled in.',
    default: false,
    example: true,
  },
  'forms.*.fields[].version': { example: '1' },
};
