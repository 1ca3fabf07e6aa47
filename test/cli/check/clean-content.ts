/** A small content file in which the checker finds nothing, and in which every kind of mistake has its place. */
export const CLEAN = {
  id: 'clean',
  version: '1',
  locale: 'en',
  quizzes: {
    roof: {
      title: 'Is your roof ready?',
      minutes: 1,
      sections: [{ id: 'about', title: 'About' }],
      questions: [
        {
          id: 'size',
          section: 'about',
          type: 'number',
          label: 'How large is it?',
          min: 1,
          max: 1000,
        },
        {
          id: 'shade',
          section: 'about',
          area: 'sun',
          type: 'single',
          weight: 2,
          label: 'Is it in the shade?',
          options: [
            { value: 'yes', score: 0, label: 'Yes' },
            { value: 'partly', score: 1, label: 'Partly' },
            { value: 'no', score: 2, label: 'No' },
          ],
          gap: { below: 1, label: 'Shade', text: 'Cut the tree.' },
        },
        {
          id: 'facing',
          area: 'sun',
          type: 'single',
          weight: 1,
          showIf: 'shade <> "yes"',
          label: 'Where does it face?',
          options: [
            { value: 'south', score: 2, label: 'South' },
            { value: 'west', score: 1, label: 'West' },
            { value: 'north', score: 0, label: 'North', showIf: 'size > 20' },
          ],
        },
        {
          id: 'wishes',
          type: 'several',
          required: false,
          label: 'What do you want?',
          options: [
            { value: 'cheap', label: 'Cheaper power' },
            { value: 'green', label: 'Green power' },
          ],
        },
      ],
      formulas: { large: 'size >= 100' },
      areas: [{ id: 'sun', label: 'Sun' }],
      bands: [
        { id: 'low', title: 'Not now', from: 0 },
        { id: 'middle', title: 'Perhaps', from: 40 },
        { id: 'high', title: 'Ready', from: 80 },
      ],
      gates: [{ when: 'size < 10', atMost: 'middle', text: 'Small roofs rarely pay.' }],
      outcomes: {
        advice: {
          label: 'Advice',
          rules: [
            { id: 'ask', when: 'AND(large, band = "high")', title: 'Ask for an offer' },
            { id: 'wait', title: 'Wait' },
          ],
        },
      },
      recommendations: {
        title: 'Look at',
        limit: 1,
        items: [
          {
            id: 'battery',
            title: 'A battery',
            rules: [{ when: 'HAS(wishes, "green")', rank: 2, reason: 'Use your own power.' }],
          },
          {
            id: 'contract',
            title: 'A new contract',
            rules: [{ when: 'HAS(wishes, "cheap")', rank: 1, reason: 'Buy cheaper.' }],
          },
        ],
      },
      notes: [{ when: 'large', text: 'With {size} square metres, ask the network.' }],
    },
  },
  calculators: {
    savings: {
      title: 'What does it save?',
      currency: 'EUR',
      groups: [{ id: 'main', title: 'Main' }],
      inputs: [
        {
          id: 'area',
          type: 'number',
          group: 'main',
          label: 'Square metres',
          min: 0,
          max: 500,
          default: 40,
        },
        {
          id: 'price',
          type: 'money',
          label: 'Price a kilowatt-hour',
          min: 0,
          max: 2,
          default: 0.3,
        },
        {
          id: 'kind',
          type: 'single',
          label: 'Kind',
          default: 'plain',
          options: [
            { value: 'plain', label: 'Plain' },
            { value: 'fine', label: 'Fine' },
          ],
        },
        {
          id: 'cost',
          type: 'money',
          label: 'Cost',
          min: 0,
          max: 100000,
          default: { formula: 'LOOKUP(area, costs, kind)' },
        },
      ],
      tables: {
        costs: {
          label: 'Cost by size',
          columns: ['plain', 'fine'],
          rows: [
            [50, 8000, 12000],
            [200, 20000, 30000],
            [500, 50000, null],
          ],
        },
      },
      values: [
        { id: 'yearly', label: 'Saved a year', formula: 'area * 150 * price', format: 'money' },
        {
          id: 'payback',
          label: 'Pays after',
          formula: 'IF(yearly > 0, cost / yearly, 99)',
          format: 'years',
        },
      ],
      series: [{ id: 'flow', label: 'Flow', formula: 'yearly * year', years: 3 }],
      notes: [{ when: 'area > 300', text: 'Ask the network first.' }],
    },
  },
  forms: {
    contact: {
      title: 'Talk to us',
      fields: [
        { id: 'email', type: 'email', label: 'Email', required: true },
        {
          id: 'when',
          type: 'single',
          label: 'When?',
          options: [
            { value: 'now', label: 'Now', image: './now.svg' },
            { value: 'later', label: 'Later' },
          ],
        },
        { id: 'why', type: 'text', label: 'Why later?', showIf: 'when = "later"' },
        {
          id: 'privacy',
          type: 'consent',
          required: true,
          label: 'I agree that {organization} stores this.',
        },
      ],
      submit: 'Send',
      priority: { hot: 'OR(when = "now", advice = "ask")', cold: 'advice = "wait"' },
      routes: [{ when: 'when = "now"', endpoints: [2] }, { endpoints: [1, 3] }],
    },
  },
};
