/** A small content file in which everything refers to everything it may refer to. */
export const SAMPLE = {
  $schema: './content.schema.json',
  id: 'sample',
  version: '1',
  locale: 'en-GB',
  organization: { name: 'Sample Ltd', email: 'sales@example.com', url: 'https://example.com' },
  quizzes: {
    fitness: {
      title: 'How fit are you?',
      sections: [
        { id: 'about', title: 'About you' },
        { id: 'detail', title: 'Detail', showIf: 'size > 10' },
      ],
      questions: [
        { id: 'size', label: 'How many?', type: 'number', section: 'about', min: 1 },
        {
          id: 'first-goal',
          label: 'What for?',
          type: 'single',
          section: 'about',
          area: 'aims',
          weight: 2,
          na: true,
          options: [
            { value: 'a', label: 'Order', score: 0 },
            { value: 'b', label: 'Growth', score: 3, showIf: 'large' },
          ],
          gap: { below: 2, urgent: 0, label: 'Aims', text: 'Write them down.' },
        },
        {
          id: 'topics',
          label: 'Which?',
          type: 'several',
          section: 'detail',
          suggest: 'recommended',
          showIf: 'level <> "low"',
          options: [
            { value: 'x', label: 'X' },
            { value: 'none', label: 'None', exclusive: true },
          ],
        },
      ],
      formulas: { large: 'size > 50', 'very-large': 'AND(large, size > 500)' },
      areas: [
        { id: 'aims', label: 'Aims', include: { size: 1 } },
        { id: 'all', label: 'All', score: '0.6 * aims + 0.4 * score', showIf: 'HAS(topics, "x")' },
      ],
      bands: [
        { id: '1', title: 'Low', from: 0 },
        { id: '2', title: 'High', from: 50 },
      ],
      gates: [{ when: 'first_goal = "a"', atMost: '1' }],
      outcomes: {
        level: { label: 'Level', rules: [{ id: 'low', title: 'Low', when: 'score < 10' }] },
        graded: { label: 'Graded', score: 'all', gates: [{ when: 'very_large', atMost: '2' }] },
      },
      recommendations: {
        title: 'Try',
        limit: 3,
        items: [{ id: 'x', title: 'X', rules: [{ when: 'large', rank: 1, reason: 'Size' }] }],
      },
      notes: [{ when: 'band = "1"', text: 'Low.' }],
    },
  },
  calculators: {
    cost: {
      title: 'What does it cost?',
      currency: 'money',
      groups: [{ id: 'main', title: 'Main' }],
      inputs: [
        { id: 'staff', label: 'Staff', type: 'number', default: 10, group: 'main' },
        {
          id: 'rate',
          label: 'Rate',
          type: 'money',
          default: { formula: 'IF(staff > 10, 900, 1000)' },
          low: 'rate * 0.8',
          high: 'rate * 1.2',
        },
        {
          id: 'money',
          label: 'Currency',
          type: 'select',
          default: 'EUR',
          options: [
            { value: 'EUR', label: 'Euro' },
            { value: 'USD', label: 'Dollar' },
          ],
        },
      ],
      tables: {
        days: {
          label: 'Days',
          columns: ['high', 'low'],
          rows: [
            [10, 3, 2],
            [50, 5, null],
          ],
        },
      },
      values: [
        { id: 'auditDays', label: 'Days', formula: 'LOOKUP(staff, days, "high")', group: 'main' },
        { id: 'price', label: 'Price', formula: 'auditDays * rate', showIf: 'price > 0' },
      ],
      series: [{ id: 'flow', label: 'Flow', formula: 'price / year', years: 3 }],
      notes: [{ text: 'Without tax.' }, { when: 'staff > 50', text: 'Ask.' }],
    },
  },
  forms: {
    contact: {
      title: 'Get in touch',
      fields: [
        { id: 'name', label: 'Name', type: 'text', required: true },
        { id: 'size', label: 'Size', type: 'number', showIf: 'ISBLANK(first_goal)' },
      ],
      submit: 'Send',
      priority: { hot: 'OR(size > 100, price > 5000)', cold: 'level = "low"' },
    },
  },
};

type Step = string | number;

/** A deep copy with one place changed; undefined takes the key away, in a list the member. */
export function changed(value: unknown, path: string, replacement: unknown): unknown {
  const copy = structuredClone(value);
  const steps: Step[] = [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) =>
    index === undefined ? key! : Number(index),
  );
  const last = steps.pop()!;
  const parent = steps.reduce<unknown>(
    (node, step) => (node as Record<Step, unknown>)[step],
    copy,
  ) as Record<Step, unknown>;
  if (replacement !== undefined) parent[last] = replacement;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  return copy;
}
