import type { Area, GradedOutcome, Question, Section } from '../../model/content/quiz.ts';
import { chosen } from './audit-time.ts';
import { FOLLOWED, optionsOf } from './clauses.ts';
import type { ModuleQuestion } from './module-question.ts';
import { environmentQuestions, qualityQuestions } from './quality-and-environment.ts';
import { safetyQuestions, securityQuestions } from './safety-and-security.ts';
import { standardOptions } from './standards.ts';

/**
 * Part C: what each standard asks beyond the common clauses. Asked only for the standards chosen, and
 * counted only in their own scores. The weights are our proposal.
 */
interface Module {
  standard: string;
  /** Area of the module's own questions. */
  area: string;
  questions: ModuleQuestion[];
  /** General questions that the module counts again, with their own weights. */
  again?: Record<string, number>;
  /** Until both are documented and followed, the level is 3 at most. */
  gate?: { questions: [string, string]; what: string };
}

/** How much the general score counts in that of a standard; the rest is its module. Our proposal. */
const GENERAL_SHARE = 0.6;

const modules: Module[] = [
  {
    standard: 'iso-9001',
    area: 'quality',
    questions: qualityQuestions,
    again: { r9: 2, r11: 2, r13: 3, r14: 3, r15: 4 },
  },
  {
    standard: 'iso-14001',
    area: 'environmental',
    questions: environmentQuestions,
    gate: { questions: ['e1', 'e2'], what: 'environmental aspects and duties' },
  },
  {
    standard: 'iso-45001',
    area: 'safe-work',
    questions: safetyQuestions,
    gate: { questions: ['s1', 's4'], what: 'hazards, risks and legal duties' },
  },
  {
    standard: 'iso-27001',
    area: 'security',
    questions: securityQuestions,
    gate: { questions: ['i2', 'i3'], what: 'information security risks and their treatment' },
  },
];

const nameOf = (standard: string) =>
  standardOptions.find(({ value }) => value === standard)!.label as string;

export const moduleSections: Section[] = modules.map(({ standard, area }) => ({
  id: area,
  title: nameOf(standard),
  showIf: chosen(standard),
}));

export const moduleQuestions: Question[] = modules.flatMap(({ standard, area, questions }) =>
  questions.map(([id, weight, label, help, steps, subject, text, clause]) => ({
    id,
    section: area,
    area,
    weight,
    type: 'single' as const,
    label,
    help: `An auditor would want to see ${help}`,
    options: optionsOf(steps),
    gap: { below: FOLLOWED, label: subject, text, reference: `${clause} (${nameOf(standard)})` },
    required: false,
    ...(id === 'q1' && { na: true }),
  })),
);

/** No score of a standard before its module is answered: one drawn from half of it would be made up. */
export const moduleAreas: Area[] = modules.flatMap(({ standard, area, questions, again }) => [
  {
    id: area,
    label: nameOf(standard),
    separate: true,
    hidden: true,
    ...(again && { include: again }),
  },
  {
    id: standard,
    label: nameOf(standard),
    showIf: chosen(standard),
    score: `IFS(COUNTA(${questions.map(([id]) => id).join(', ')}) = ${questions.length}, ${GENERAL_SHARE} * score + ${1 - GENERAL_SHARE} * ${area.replace('-', '_')})`,
  },
]);

/** The level of each standard chosen; the general gates count there, too. */
export const moduleOutcomes: Record<string, GradedOutcome> = Object.fromEntries(
  modules.map(({ standard, gate }) => [
    `level-${standard}`,
    {
      label: nameOf(standard),
      score: standard.replace('-', '_'),
      showIf: chosen(standard),
      ...(gate && {
        gates: [
          {
            when: `OR(${gate.questions.join(' < 2, ')} < 2)`,
            atMost: '3',
            text: `${nameOf(standard)}: until ${gate.what} are documented and followed, the level is 3 at most.`,
          },
        ],
      }),
    },
  ]),
);
