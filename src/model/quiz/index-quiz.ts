import type {
  Area,
  GradedOutcome,
  Band,
  Question,
  Quiz,
  RuleOutcome,
  Section,
} from '../content/quiz.ts';
import { formulaName } from '../formula/formula.ts';

export type Outcome = RuleOutcome | GradedOutcome;

/** What a name in a formula means. */
export type Named =
  | { readonly question: Question }
  | { readonly formula: string }
  | { readonly area: Area }
  | { readonly outcome: Outcome };

/** A question that counts, and how often. */
export type Weighted = readonly [question: Question, weight: number];

/** A quiz with its references followed, so that an evaluation only looks up. */
export interface QuizIndex {
  readonly quiz: Quiz;
  readonly names: ReadonlyMap<string, Named>;
  readonly sections: ReadonlyMap<string | undefined, Section>;
  /** The questions that count in an area; under undefined those of the quiz's own score. */
  readonly scored: ReadonlyMap<Area | undefined, readonly Weighted[]>;
  /** From the lowest up. */
  readonly bands: readonly Band[];
}

export function indexQuiz(quiz: Quiz): QuizIndex {
  const { questions, areas = [] } = quiz;
  const names = new Map<string, Named>();
  const name = (id: string, named: Named) => names.set(formulaName(id), named);
  for (const area of areas) name(area.id, { area });
  for (const [id, outcome] of Object.entries(quiz.outcomes ?? {})) name(id, { outcome });
  for (const [id, formula] of Object.entries(quiz.formulas ?? {})) name(id, { formula });
  for (const question of questions) name(question.id, { question });

  const weights = (of: (question: Question) => number | undefined) =>
    questions.map((question): Weighted => [question, of(question) ?? 0]);
  const separate = new Set(areas.filter((area) => area.separate).map(({ id }) => id));
  const scored = new Map<Area | undefined, Weighted[]>();
  scored.set(
    undefined,
    weights(({ area = '', weight }) => (separate.has(area) ? 0 : weight)),
  );
  for (const area of areas) {
    const included = new Map(Object.entries(area.include ?? {}));
    scored.set(area, [
      ...weights((question) => (question.area === area.id ? question.weight : 0)),
      ...weights(({ id }) => included.get(id)),
    ]);
  }
  for (const [area, all] of scored) {
    scored.set(
      area,
      all.filter(([, weight]) => weight),
    );
  }

  return {
    quiz,
    names,
    sections: new Map(quiz.sections?.map((section) => [section.id, section])),
    scored,
    bands: [...(quiz.bands ?? [])].sort((a, b) => a.from - b.from),
  };
}
