import type { Option } from '../../model/content/field.ts';
import type { Area, Question, Section } from '../../model/content/quiz.ts';

/** Clauses 4 to 10 of the harmonized structure: each is a section of questions and an area of the score. */
const clauses = {
  context: 'Context',
  leadership: 'Leadership',
  planning: 'Planning',
  support: 'Support',
  operation: 'Operation',
  evaluation: 'Performance evaluation',
  improvement: 'Improvement',
};

export type Clause = keyof typeof clauses;

export const clauseSections: Section[] = Object.entries(clauses).map(([id, title]) => ({
  id,
  title,
}));

export const clauseAreas: Area[] = Object.entries(clauses).map(([id, label]) => ({ id, label }));

/** Answers in four steps: not in place, informal, documented and followed, measured and improved. */
export type Steps = [none: string, informal: string, documented: string, improved: string];

/** A gap is shown below this step: "documented and followed" is what an audit asks for. */
export const FOLLOWED = 2;

/** Each step is worth its points, 0 to 3. */
export const optionsOf = (steps: Steps): Option[] =>
  steps.map((step, points) => ({ value: points, score: points, label: step }));

/** A question of the general part. */
export function general(
  id: string,
  area: Clause,
  weight: number,
  label: string,
  help: string,
  steps: Steps,
  gap: { label: string; text: string; reference: string; urgent?: number },
): Question {
  return {
    id,
    section: area,
    area,
    weight,
    type: 'single',
    label,
    help: `An auditor would want to see ${help}`,
    options: optionsOf(steps),
    gap: { below: FOLLOWED, ...gap },
  };
}
