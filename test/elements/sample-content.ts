import type { Content } from '../../src/model/content/content.ts';

/** A small content file with every kind of question, input and field. */
export function sampleContent(): Content {
  return {
    id: 'sample',
    version: '1',
    locale: 'en',
    organization: {
      name: 'Harbour Audits',
      phone: '+44 20 7946 0000',
      email: 'hello@harbour.example',
      privacyUrl: '/privacy',
    },
    quizzes: {
      fit: {
        title: 'Is it for you?',
        intro: 'Four questions.',
        minutes: 2,
        sections: [
          { id: 'who', title: 'Who you are' },
          { id: 'how', title: 'How you work' },
        ],
        questions: [
          {
            id: 'kind',
            type: 'single',
            section: 'who',
            label: 'What do you do?',
            options: [
              { value: 'make', label: 'We make things' },
              { value: 'serve', label: 'We serve people' },
            ],
          },
          {
            id: 'plants',
            type: 'number',
            section: 'who',
            label: 'How many plants?',
            min: 1,
            max: 50,
            showIf: 'kind = "make"',
          },
          {
            id: 'wishes',
            type: 'several',
            section: 'how',
            label: 'What do you want?',
            required: false,
            options: [
              { value: 'order', label: 'Order' },
              { value: 'customers', label: 'Customers' },
              { value: 'none', label: 'Nothing', exclusive: true },
            ],
          },
          {
            id: 'audits',
            type: 'single',
            section: 'how',
            label: 'Do you audit yourselves?',
            na: true,
            weight: 1,
            area: 'checks',
            options: [
              { value: 0, label: 'Never', score: 0 },
              { value: 2, label: 'Each year', score: 2 },
            ],
            gap: {
              below: 2,
              urgent: 0,
              label: 'Audits',
              text: 'Audit once a year.',
              reference: '9.2',
            },
          },
        ],
        areas: [{ id: 'checks', label: 'Checks' }],
        bands: [
          { id: 'low', title: 'At the start', from: 0 },
          { id: 'high', title: 'On course', text: 'Go on.', from: 50 },
        ],
        outcomes: {
          need: {
            label: 'Is it necessary?',
            rules: [
              { id: 'yes', title: 'Yes', text: 'You make things.', when: 'kind = "make"' },
              { id: 'no', title: 'Not now', next: 'Nothing to do.' },
            ],
          },
        },
        result: { disclaimer: 'A self-assessment.', mark: { at: 50, label: 'Enough' } },
      },
    },
    calculators: {
      cost: {
        title: 'What it costs',
        currency: 'EUR',
        groups: [{ id: 'rates', title: 'Rates', folded: true }],
        inputs: [
          { id: 'staff', type: 'number', label: 'People', default: 10, min: 1, max: 100, step: 1 },
          { id: 'share', type: 'slider', label: 'Share', unit: '%', default: 50, min: 0, max: 100 },
          {
            id: 'rate',
            type: 'money',
            label: 'Rate',
            default: 100,
            low: '80',
            high: '120',
            group: 'rates',
            assumption: true,
            source: { label: 'Our books', status: 'assumption' },
          },
          {
            id: 'extras',
            type: 'several',
            label: 'Extras',
            default: [],
            options: [
              { value: 'fast', label: 'Fast' },
              { value: 'far', label: 'Far away' },
            ],
          },
        ],
        values: [
          { id: 'total', label: 'Total', formula: 'staff * rate', format: 'money', headline: true },
          { id: 'part', label: 'Part', formula: 'total * share / 100', format: 'money' },
          {
            id: 'tariff',
            label: 'Tariff',
            formula: 'IF(staff > 50, 1 / 0, 5)',
            missing: 'ask us',
          },
        ],
        series: [{ id: 'flow', label: 'Cash', formula: 'year * part', years: 3, format: 'money' }],
        disclaimer: 'An estimate.',
      },
    },
    forms: {
      ask: {
        title: 'Ask us',
        submit: 'Send it',
        thanks: { title: 'Thanks', text: '{organization} will write soon.' },
        fields: [
          { id: 'name', type: 'text', label: 'Name', required: true, half: true },
          { id: 'email', type: 'email', label: 'Email', required: true, half: true },
          { id: 'staff', type: 'number', label: 'People', min: 1 },
          {
            id: 'timeframe',
            type: 'single',
            label: 'When?',
            options: [
              { value: 'now', label: 'Now' },
              { value: 'year', label: 'Within a year' },
            ],
          },
          { id: 'message', type: 'multiline', label: 'Message', maxLength: 500 },
          {
            id: 'privacy',
            type: 'consent',
            label: 'I agree that {organization} keeps this.',
            required: true,
            version: '1',
          },
        ],
      },
    },
  };
}
