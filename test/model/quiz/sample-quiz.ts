import type { Quiz } from '../../../src/model/content/quiz.ts';

const SCALE = [0, 1, 2, 3].map((value) => ({ value, label: `Step ${value}`, score: value }));

/** A question answered from 0 to 3 points. */
export function scale(id: string, weight: number, rest: object = {}): Quiz['questions'][number] {
  return { id, label: `How about ${id}?`, type: 'single', options: SCALE, weight, ...rest };
}

/** Small, yet with every part a quiz can have. */
export const SAMPLE: Quiz = {
  title: 'Sample',
  sections: [{ id: 'extra', title: 'Extra', showIf: 'is_big' }],
  questions: [
    {
      id: 'staff',
      label: 'How many are you?',
      type: 'number',
      min: 1,
      unit: 'persons',
      required: false,
    },
    {
      id: 'need',
      label: 'Who asks for it?',
      type: 'single',
      options: [
        { value: 'nobody', label: 'Nobody' },
        { value: 'customer', label: 'A customer' },
      ],
    },
    {
      id: 'need-date',
      label: 'By when, {organization}?',
      type: 'date',
      showIf: 'need = "customer"',
      required: false,
    },
    scale('r1', 2, {
      area: 'general',
      gap: { below: 2, urgent: 0, label: 'Scope', text: 'Do r1.', reference: '4.3' },
    }),
    scale('r2', 4, {
      area: 'general',
      na: true,
      gap: { below: 2, urgent: 0, label: 'Audit', text: 'Do r2: {r2}.' },
    }),
    scale('r3', 1, { section: 'extra', gap: { below: 3, label: 'Extra', text: 'Do r3.' } }),
    {
      id: 'reasons',
      label: 'Why?',
      type: 'several',
      required: false,
      options: [
        { value: 'order', label: 'Order' },
        { value: 'sales', label: 'Sales', showIf: 'staff > 1' },
        { value: 'image', label: 'Image only', exclusive: true },
      ],
    },
    {
      id: 'standards',
      label: 'Which standards?',
      type: 'several',
      required: false,
      suggest: 'recommended',
      options: [
        { value: 'iso-9001', label: 'ISO 9001' },
        { value: 'iso-27001', label: 'ISO/IEC 27001' },
      ],
    },
    scale('q1', 3, { area: 'm-9001', showIf: 'HAS(standards, "iso-9001")', required: false }),
  ],
  formulas: { 'is-big': 'staff > doubled / 2', doubled: '2 * 50' },
  areas: [
    { id: 'general', label: 'General' },
    { id: 'm-9001', label: 'Module', separate: true, hidden: true, include: { r2: 1 } },
    {
      id: 'iso-9001',
      label: 'ISO 9001',
      score: '0.6 * general + 0.4 * m_9001',
      showIf: 'HAS(standards, "iso-9001")',
    },
  ],
  bands: [
    { id: '1', title: 'Start', from: 0 },
    { id: '2', title: 'Foundation', from: 25 },
    { id: '3', title: 'Ready', text: 'With {score} points, {need}.', from: 65 },
  ],
  gates: [
    { when: 'r2 < 1', atMost: '1', text: 'No audit yet.' },
    { when: 'r1 < 2', atMost: '2', text: 'No scope yet.' },
  ],
  outcomes: {
    verdict: {
      label: 'Need',
      rules: [
        {
          id: 'required',
          title: 'Required by {need}',
          next: 'Plan back from {need-date}.',
          when: 'need = "customer"',
        },
        { id: 'optional', title: 'Optional', when: 'need = "nobody"' },
      ],
      undecided: 'Tell us who asks.',
    },
    level: { label: 'Level', score: 'score' },
    'level-iso-9001': {
      label: 'Level ISO 9001',
      score: 'iso_9001',
      showIf: 'HAS(standards, "iso-9001")',
      gates: [{ when: 'q1 < 2', atMost: '2', text: 'Module is open.' }],
    },
  },
  recommendations: {
    title: 'Standards for you',
    limit: 2,
    several: 'One system serves {recommended}.',
    items: [
      {
        id: 'iso-14001',
        title: 'ISO 14001',
        rules: [{ when: 'staff > 200', rank: 1, reason: 'size' }],
      },
      {
        id: 'iso-9001',
        title: 'ISO 9001',
        rules: [
          { when: 'TRUE', rank: 1, reason: 'base' },
          { when: 'need = "customer"', rank: 3, reason: 'asked for by: {need}' },
        ],
      },
      {
        id: 'iso-27001',
        title: 'ISO/IEC 27001',
        note: 'Look.',
        rules: [{ when: 'staff > 5', rank: 2, reason: 'data' }],
      },
    ],
  },
  notes: [{ when: 'HAS(reasons, "image")', text: 'Image rarely pays.' }],
};
