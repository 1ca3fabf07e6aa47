import type { Band, Question, Quiz } from '../../model/content/quiz.ts';
import { clauseAreas, clauseSections } from './clauses.ts';
import { questionsOnClauses4To6 } from './clauses-4-to-6.ts';
import { questionsOnClauses7To10 } from './clauses-7-to-10.ts';
import { instrumentFormulas, requirementQuestions } from './instruments.ts';
import { moduleAreas, moduleOutcomes, moduleQuestions, moduleSections } from './modules.ts';
import {
  disclaimer,
  need,
  necessityFormulas,
  necessityNotes,
  necessityQuestions,
} from './necessity.ts';
import { organizationQuestions } from './organization.ts';
import { recommendations } from './recommendations.ts';
import { standardOptions } from './standards.ts';

const levels: Band[] = [
  {
    id: '1',
    from: 0,
    title: 'Start',
    text: 'A project of its own: begin with scope, responsibilities, processes.',
  },
  {
    id: '2',
    from: 25,
    title: 'Foundation laid',
    text: 'Much exists informally: write it down, keep evidence.',
  },
  {
    id: '3',
    from: 45,
    title: 'On the way',
    text: 'Close the gaps listed, then carry out an internal audit.',
  },
  {
    id: '4',
    from: 55,
    title: 'Nearly ready',
    text: 'Close the last gaps, carry out internal audit and management review, then plan stage 1.',
  },
  {
    id: '5',
    from: 65,
    title: 'Ready for stage 1',
    text: 'Choose an accredited certification body.',
  },
];

const FEW_RECORDS = 'NOT(ANY(records, "3-6", "over-6"))';

const optional = (question: Question): Question => ({
  ...question,
  section: 'necessity',
  required: false,
});

/** Each question is followed by what is asked about its own answers. */
const withFollowUps = (question: Question): Question[] => [
  optional(question),
  ...requirementQuestions.filter(({ id }) => id.startsWith(`${question.id}-`)),
];

export const readiness: Quiz = {
  title: 'Is certification necessary for you, and how ready are you?',
  minutes: 15,
  sections: [
    { id: 'about', title: 'Your organization' },
    { id: 'necessity', title: 'Necessity' },
    { id: 'choice', title: 'Standards' },
    ...clauseSections,
    ...moduleSections,
    { id: 'evidence', title: 'Evidence' },
  ],
  questions: [
    ...organizationQuestions,
    ...necessityQuestions.flatMap(withFollowUps),
    {
      id: 'standards',
      section: 'choice',
      type: 'several',
      required: false,
      label: 'Which standards are you interested in?',
      help: 'Each opens questions of its own and gets a level.',
      options: standardOptions,
      suggest: 'recommended',
    },
    ...questionsOnClauses4To6,
    ...questionsOnClauses7To10,
    ...moduleQuestions,
    {
      id: 'records',
      section: 'evidence',
      type: 'single',
      required: false,
      label: 'For how many months do records exist?',
      help: 'An auditor would want to see the system in use, not only on paper.',
      options: [
        { value: 'under-1', label: 'Under 1' },
        { value: '1-3', label: '1 to 3' },
        { value: '3-6', label: '3 to 6' },
        { value: 'over-6', label: 'Over 6' },
      ],
    },
  ],
  formulas: {
    ...necessityFormulas,
    ...instrumentFormulas,
    'of-date': 'IF(ISBLANK(a1_date), "", " of " & a1_date)',
    months:
      'IFS(ISBLANK(staff), "3 to 18", staff <= 10, "3 to 6", staff <= 50, "4 to 9", staff <= 250, "6 to 12", TRUE, "9 to 18")',
  },
  areas: [...clauseAreas, ...moduleAreas],
  bands: levels,
  gates: [
    {
      when: 'OR(r2 < 2, r3 < 2, r7 < 2)',
      atMost: '2',
      text: 'First come scope, processes, and risks and opportunities: until they are documented and followed, the level is 2 at most.',
    },
    {
      when: 'r17 < 2',
      atMost: '4',
      text: 'Before stage 2, internal audits and management review must be planned and carried out.',
    },
    { when: FEW_RECORDS, atMost: '4' },
  ],
  outcomes: { need, level: { label: 'Readiness', score: 'score' }, ...moduleOutcomes },
  recommendations,
  notes: [
    {
      when: 'NOT(ISBLANK(a2_instrument))',
      text: 'You named: {a2-instrument}. Check that it applies to you, and by when.',
    },
    {
      when: 'a1 = "d"',
      text: 'Allow about {months} months (our assumption). If the customer’s date{of-date} is nearer, say so now.',
    },
    ...necessityNotes,
    {
      when: 'AND(HAS(markets, "eu"), energy > 10, energy <= 85)',
      text: 'Over 10 TJ a year, EU law asks for an energy audit every four years or an energy management system.',
    },
    {
      when: 'AND(HAS(markets, "eu"), ANY(a3, "c", "d"))',
      text: 'Public buyers in the EU must accept proof equivalent to a certificate.',
    },
    {
      when: FEW_RECORDS,
      text: 'About three months of records are usual before stage 2: custom, not a rule of the standards. Until then the level is 4 at most.',
    },
  ],
  result: {
    disclaimer,
    mark: { at: 66.67, label: 'All documented and followed' },
  },
};
