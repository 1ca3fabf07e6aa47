import type { Option } from '../content/field.ts';
import type {
  Area,
  Band,
  Gate,
  GradedOutcome,
  Question,
  Quiz,
  Recommendation,
  RuleOutcome,
  Section,
} from '../content/quiz.ts';
import { type Formula, formulaName, parseFormula } from '../formula/formula.ts';

/** A quiz with its formulas read and its references followed, so that an evaluation only looks up. */
export interface CompiledQuiz {
  readonly quiz: Quiz;
  readonly questions: readonly CompiledQuestion[];
  /** The questions of the quiz's own score. */
  readonly scored: readonly Weighted[];
  readonly score: Formula | undefined;
  readonly areas: readonly CompiledArea[];
  /** From the lowest up. */
  readonly bands: readonly Band[];
  readonly gates: readonly CompiledGate[];
  readonly outcomes: readonly CompiledOutcome[];
  readonly recommendations: readonly CompiledRecommendation[];
  readonly notes: readonly { readonly when: Formula; readonly text: string }[];
  /** What a name in a formula means. */
  readonly names: ReadonlyMap<string, Named>;
}

export type Named =
  | { readonly question: CompiledQuestion }
  | { readonly formula: Formula }
  | { readonly area: CompiledArea }
  | { readonly outcome: CompiledOutcome };

export interface CompiledQuestion {
  readonly question: Question;
  readonly section: Section | undefined;
  /** The question is shown while all of these hold. */
  readonly conditions: readonly Formula[];
  readonly options: readonly { readonly option: Option; readonly showIf: Formula | undefined }[];
  readonly suggest: Formula | undefined;
}

export interface Weighted {
  readonly question: CompiledQuestion;
  readonly weight: number;
}

export interface CompiledArea {
  readonly area: Area;
  readonly showIf: Formula | undefined;
  readonly score: Formula | undefined;
  readonly scored: readonly Weighted[];
}

export interface CompiledGate {
  readonly gate: Gate;
  readonly when: Formula;
}

export interface CompiledOutcome {
  readonly name: string;
  readonly label: string;
  readonly showIf: Formula | undefined;
  readonly undecided: string | undefined;
  /** Of an outcome decided by rules. */
  readonly rules?: readonly {
    readonly rule: RuleOutcome['rules'][number];
    readonly when: Formula | undefined;
  }[];
  /** Of a graded outcome. */
  readonly score?: Formula;
  readonly gates: readonly CompiledGate[];
}

export interface CompiledRecommendation {
  readonly item: Recommendation;
  readonly rules: readonly {
    readonly rule: Recommendation['rules'][number];
    readonly when: Formula;
  }[];
}

/** @throws FormulaSyntaxError for content that was not checked */
export function compileQuiz(quiz: Quiz): CompiledQuiz {
  // The same text is one formula, worked out once in an evaluation, however many questions bear it.
  const read = new Map<string, Formula>();
  function formula(text: string): Formula;
  function formula(text: string | undefined): Formula | undefined;
  function formula(text: string | undefined): Formula | undefined {
    if (text === undefined) return undefined;
    const parsed = read.get(text) ?? parseFormula(text);
    read.set(text, parsed);
    return parsed;
  }
  const gate = (gate: Gate): CompiledGate => ({ gate, when: formula(gate.when) });

  const sections = new Map(quiz.sections?.map((section) => [section.id, section]));
  const questions = quiz.questions.map((question): CompiledQuestion => {
    const section = sections.get(question.section ?? '');
    return {
      question,
      section,
      conditions: [section?.showIf, question.showIf].flatMap((text) => formula(text) ?? []),
      options: (question.options ?? []).map((option) => ({
        option,
        showIf: formula(option.showIf),
      })),
      suggest: formula(question.suggest),
    };
  });
  const byId = new Map(questions.map((compiled) => [compiled.question.id, compiled]));

  const weighted = questions.flatMap((question): Weighted[] => {
    const { weight } = question.question;
    return weight ? [{ question, weight }] : [];
  });
  const separate = new Set(quiz.areas?.flatMap(({ id, separate }) => (separate ? id : [])));
  const areas = (quiz.areas ?? []).map((area): CompiledArea => {
    const included = Object.entries(area.include ?? {}).flatMap(([id, weight]): Weighted[] => {
      const question = byId.get(id);
      return question ? [{ question, weight }] : [];
    });
    return {
      area,
      showIf: formula(area.showIf),
      score: formula(area.score),
      scored: [
        ...weighted.filter(({ question }) => question.question.area === area.id),
        ...included,
      ],
    };
  });

  const outcomes = Object.entries(quiz.outcomes ?? {}).map(([name, outcome]): CompiledOutcome => {
    const { label, rules, score, gates, undecided }: Partial<RuleOutcome & GradedOutcome> = outcome;
    return {
      name,
      label: label ?? name,
      showIf: formula(outcome.showIf),
      undecided,
      gates: (gates ?? []).map(gate),
      ...(rules && { rules: rules.map((rule) => ({ rule, when: formula(rule.when) })) }),
      ...(score !== undefined && { score: formula(score) }),
    };
  });

  const names = new Map<string, Named>();
  for (const area of areas) names.set(formulaName(area.area.id), { area });
  for (const outcome of outcomes) names.set(formulaName(outcome.name), { outcome });
  for (const [name, text] of Object.entries(quiz.formulas ?? {})) {
    names.set(formulaName(name), { formula: formula(text) });
  }
  for (const [id, question] of byId) names.set(formulaName(id), { question });

  return {
    quiz,
    questions,
    scored: weighted.filter(({ question }) => !separate.has(question.question.area ?? '')),
    score: formula(quiz.score),
    areas,
    bands: [...(quiz.bands ?? [])].sort((a, b) => a.from - b.from),
    gates: (quiz.gates ?? []).map(gate),
    outcomes,
    recommendations: (quiz.recommendations?.items ?? []).map((item) => ({
      item,
      rules: item.rules.map((rule) => ({ rule, when: formula(rule.when) })),
    })),
    notes: (quiz.notes ?? []).map(({ when, text }) => ({ when: formula(when), text })),
    names,
  };
}
