import type { Meaning } from './json-schema-usual.ts';

/** As `USUAL`, of keys that only forms and the file itself have. */
export const USUAL_IN_FORMS: Readonly<Record<string, Meaning>> = {
  fields: {
    description: 'What the form asks for, in order.',
    example: [{ id: 'email', type: 'email', label: 'Email' }],
  },
  autocomplete: { description: 'What belongs here, for the browser.', example: 'postal-code' },
  maxLength: { description: 'Most letters that are taken.', example: 4000 },
  half: { description: 'Whether it stands beside its neighbour.', default: false, example: true },
  submit: { description: 'Words on the button.', example: 'Send request' },
  thanks: { description: 'Said when the lead is confirmed.', example: { title: 'Thank you' } },
  priority: { description: 'How urgent a lead is.', example: { hot: 'timeframe = "now"' } },
  hot: {
    description: 'A condition; while it holds, the lead is hot.',
    example: 'timeframe = "now"',
  },
  cold: {
    description: 'A condition; while it holds, the lead is cold.',
    example: 'timeframe = "exploring"',
  },
  routes: {
    description:
      'Which endpoints of the page get the lead; the first rule that holds decides; without one, all.',
    example: [{ when: 'country = "fr"', endpoints: [2] }],
  },
  endpoints: {
    description: 'Places of endpoints in the setting "endpoint", from 1; where there is none, all.',
    example: [1, 3],
  },
  variants: {
    description: 'Alternatives tried on visitors, who get one each: formulas ask variant = "b".',
    example: [{ id: 'a' }, { id: 'b', weight: 3 }],
  },
  quizzes: {
    description: 'Quizzes by their id.',
    example: {
      roof: {
        title: 'Is your roof ready?',
        questions: [{ id: 'note', type: 'text', label: 'Anything to say?' }],
      },
    },
  },
  calculators: {
    description: 'Calculators by their id.',
    example: {
      savings: {
        title: 'Savings',
        inputs: [{ id: 'size', type: 'number', label: 'Size', default: 8 }],
        values: [{ id: 'yield', label: 'Yield', formula: 'size * 950' }],
      },
    },
  },
  forms: {
    description: 'Forms by their id.',
    example: {
      contact: {
        title: 'Get in touch',
        fields: [{ id: 'email', type: 'email', label: 'Email' }],
        submit: 'Send',
      },
    },
  },
  organization: {
    description: 'Who asks.',
    example: { name: 'Example Ltd', email: 'hello@example.com' },
  },
};
