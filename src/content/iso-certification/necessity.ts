import type { Question, Quiz, RuleOutcome } from '../../model/content/quiz.ts';

/** Part A: whether certification is necessary. Points and order of the rules are our proposal. */
export const necessityQuestions: Question[] = [
  {
    id: 'a1',
    type: 'single',
    label: 'What do your customers say about certification?',
    help: 'What a customer requires counts most, after the law.',
    options: [
      { value: 'a', score: 0, label: 'Nobody has asked' },
      { value: 'b', score: 15, label: 'It comes up in questionnaires, or is preferred' },
      { value: 'c', score: 35, label: 'We lost an offer, or expect to lose one, without it' },
      {
        value: 'd',
        score: 50,
        label: 'A contract, customer rule or key tender requires it by a date',
      },
    ],
  },
  {
    id: 'a2',
    type: 'single',
    label: 'Does a law or regulator require a certified or assessed system for what you do?',
    help: 'Rules of customers and schemes belong to the question on customers.',
    options: [
      { value: 'a', score: 0, label: 'No, as far as we know' },
      { value: 'b', score: 10, label: 'Not sure' },
      { value: 'c', score: 25, label: 'A system is required, but no certificate' },
      { value: 'd', score: 60, label: 'Yes, a certificate or accreditation is required' },
    ],
  },
  {
    id: 'a3',
    type: 'single',
    label:
      'How much of your current or planned revenue depends on public tenders, large companies or export?',
    help: 'Such buyers ask for certificates more often.',
    options: [
      { value: 'a', score: 0, label: 'Under 10 %' },
      { value: 'b', score: 8, label: '10 to 30 %' },
      { value: 'c', score: 15, label: '30 to 60 %' },
      { value: 'd', score: 22, label: 'Over 60 %' },
    ],
  },
  {
    id: 'a4',
    type: 'single',
    label: 'Are your closest competitors certified?',
    help: 'Where nearly all are, being the last costs orders.',
    options: [
      { value: 'a', score: 3, label: 'Few are' },
      { value: 'b', score: 5, label: 'We do not know' },
      { value: 'c', score: 10, label: 'About half' },
      { value: 'd', score: 18, label: 'Nearly all' },
    ],
  },
  {
    id: 'a5',
    type: 'single',
    label: 'What would happen if something went wrong?',
    help: 'Choose the most serious.',
    options: [
      { value: 'a', score: 2, label: 'Rework or delay' },
      { value: 'b', score: 8, label: 'Loss of important customers, or high costs' },
      {
        value: 'c',
        score: 14,
        label: 'Harm to the environment, others’ data or critical services',
      },
      { value: 'd', score: 16, label: 'Injury, illness or death' },
    ],
  },
  {
    id: 'a6',
    type: 'several',
    label: 'Why are you interested?',
    help: 'Only requirements and demands add points.',
    options: [
      { value: 'a', label: 'Win tenders or customers' },
      { value: 'b', label: 'Better processes, fewer errors' },
      { value: 'c', score: 5, label: 'Meet an existing requirement' },
      { value: 'd', score: 10, label: 'Group or investor demands it' },
      { value: 'e', label: 'Growth, sale or succession' },
      { value: 'f', label: 'Image only', exclusive: true },
    ],
  },
];

/** `answered` keeps the points from deciding while questions are open; law and customer decide at once. */
export const necessityFormulas = {
  points: 'SUM(SCORE(a1), SCORE(a2), SCORE(a3), SCORE(a4), SCORE(a5), SCORE(a6))',
  answered: 'AND(COUNTA(a1, a2, a3, a4, a5) = 5, NOT(ISBLANK(a6)))',
};

export const need: RuleOutcome = {
  label: 'Is certification necessary?',
  rules: [
    {
      id: 'required-by-law',
      when: 'a2 = "d"',
      title: 'Required by law',
      text: 'According to your answer, a law or regulator requires a certificate or accreditation.',
      next: 'Check what it requires and by when; then define the scope.',
    },
    {
      id: 'required-by-customer',
      when: 'a1 = "d"',
      title: 'Required by your customer',
      text: 'According to your answer, a customer requires it by a date.',
      next: 'Work back from that date. If it is too near, say so now and agree on steps.',
    },
    {
      id: 'system-required',
      when: 'a2 = "c"',
      title: 'System required, certificate optional',
      text: 'According to your answer, a law or regulator requires a system, but no certificate.',
      next: 'Build the system and keep the evidence.',
    },
    {
      id: 'strongly-advisable',
      when: 'AND(answered, points >= 55)',
      title: 'Strongly advisable',
      next: 'Choose the standard, the scope and a date.',
    },
    {
      id: 'advisable',
      when: 'AND(answered, points >= 35)',
      title: 'Advisable: plan it',
      next: 'Start with a gap check, then choose a date.',
    },
    {
      id: 'optional',
      when: 'AND(answered, points >= 20)',
      title: 'Optional',
      next: 'Build the system first; certify when a customer asks.',
    },
    {
      id: 'not-necessary',
      when: 'answered',
      title: 'Not necessary at present',
      text: 'Your answers give no reason for a certificate now.',
      next: 'Look again when a customer, tender or law asks.',
    },
  ],
  undecided: 'Open: answer all six questions on necessity.',
};

export const necessityNotes = [
  { when: 'a2 = "b"', text: 'One answer was “not sure”; check it before you decide.' },
  {
    when: 'AND(need = "system-required", points >= 40)',
    text: 'Your other answers speak for a certificate, too.',
  },
  {
    when: 'AND(answered, HAS(a6, "f"), points < 35)',
    text: 'Image alone rarely pays for the yearly audits.',
  },
];

export const disclaimer =
  'A self-assessment, not an audit and not legal advice. The certification body decides; the weights are our proposal.';

/** The six questions alone. The points are shown to nobody: a law or a customer outweighs them. */
export const necessity: Quiz = {
  title: 'Do you need certification?',
  intro: 'Six questions; “not necessary” is a possible answer.',
  minutes: 2,
  questions: necessityQuestions,
  formulas: necessityFormulas,
  score: 'MIN(points, 100)',
  outcomes: { need },
  notes: necessityNotes,
  result: {
    disclaimer,
    hideScore: true,
  },
};
