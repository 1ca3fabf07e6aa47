import { VARIANT } from '../content/choose-variant.ts';
import type { Organization } from '../content/content.ts';
import type { Answers } from '../content/field.ts';
import type { Text } from '../content/primitives.ts';
import type {
  Area,
  Gate,
  GradedOutcome,
  Question,
  Quiz,
  RuleOutcome,
  Section,
} from '../content/quiz.ts';
import { answerText } from '../form/answer-text.ts';
import { toAnswer } from '../form/answer.ts';
import { type Filled, fillText, filledBy, organizationText } from '../form/fill-text.ts';
import {
  FormulaError,
  type FormulaValue,
  type Scope,
  formulaName,
  isTrue,
  readFormula,
} from '../formula/formula.ts';
import { lazily, once } from '../formula/lazily.ts';
import { HIDDEN, type QuestionState, questionState } from './question-state.ts';
import type { QuizEngine, QuizEvaluation, QuizRecommendation } from './quiz-evaluation.ts';
import { quizResult } from './quiz-result.ts';
import { comparable, percentage, rounded } from './score.ts';
import { plainWords } from '../plain-words.ts';
import { type YesNoWords, withOptions } from './with-options.ts';

/** What a name in a formula or text stands for. */
interface Named {
  value(): FormulaValue | FormulaError;
  /** Where the value is not what a visitor should read. */
  words?(): string;
  /** A verdict on the whole, which half the answers do not allow. */
  verdict?: boolean;
  state?(): QuestionState;
}

/**
 * Reads a quiz of a checked content file.
 *
 * @param id its name in the content
 * @param organization what `{organization}`, `{organization-phone}` … stand for in its texts
 * @param words what the answers to a question with yes or no are called
 * @param variant which one formulas find
 */
export function createQuiz(
  id: string,
  content: Quiz,
  organization: Organization = {},
  words: YesNoWords = plainWords,
  variant = '',
): QuizEngine {
  const quiz = withOptions(content, words);
  return {
    id,
    quiz,
    evaluate: (answers) => evaluate(id, quiz, organization, variant, answers),
  };
}

/**
 * One look at a quiz with given answers. Nothing is worked out before somebody asks for it, and
 * nothing twice, so that formulas may use one another in any order.
 */
function evaluate(
  id: string,
  quiz: Quiz,
  organization: Organization,
  variant: string,
  answers: Answers,
): QuizEvaluation {
  const { questions, sections = [], areas = [], outcomes = {}, recommendations: advice } = quiz;
  const bands = [...(quiz.bands ?? [])].sort((a, b) => a.from - b.from);
  const circle = new FormulaError('#LIMIT!');

  const value = lazily((formula: string) => readFormula(formula).evaluate(scope), circle);
  const holds = (condition: string | undefined) =>
    condition === undefined || isTrue(value(condition));
  const sectionOf = (question: Question) => sections.find(({ id }) => id === question.section);
  const state = lazily(
    (question: Question) =>
      holds(sectionOf(question)?.showIf) && holds(question.showIf)
        ? questionState(question, answers[question.id], holds)
        : HIDDEN,
    HIDDEN,
  );

  /** The points given as a percentage of those to be had; null where no question counts. */
  const scoreOf = (
    formula: string | undefined,
    weightOf: (question: Question) => number | undefined,
  ) => {
    if (formula) return percentage(value(formula));
    let points = 0;
    let most = 0;
    for (const question of questions) {
      const weight = weightOf(question);
      const found = weight ? state(question) : HIDDEN;
      // Not answered or does not apply: leaves the sum on both sides.
      if (found.score === null || found.most <= 0) continue;
      points += weight! * found.score;
      most += weight! * found.most;
    }
    return percentage(most > 0 ? (100 * points) / most : null);
  };
  const areaScore = lazily(({ id, score, showIf, include = {} }: Area) => {
    if (!holds(showIf)) return undefined;
    return scoreOf(
      score,
      (question) =>
        (question.area === id ? (question.weight ?? 0) : 0) + (include[question.id] ?? 0),
    );
  }, null);
  const apart = new Set(areas.filter(({ separate }) => separate).map(({ id }) => id));
  const score = once(
    () => scoreOf(quiz.score, ({ area = '', weight }) => (apart.has(area) ? 0 : weight)),
    null,
  );

  /** The band reached, as far as the gates allow, and the gates that lowered it. */
  const levelOf = (score: number | null, own: readonly Gate[] = []) => {
    const compared = comparable(score);
    const reached = bands.findLastIndex(({ from }) => compared >= from);
    const placeOf = ({ atMost }: Gate) => bands.findIndex(({ id }) => id === atMost);
    const gates = [...own, ...(quiz.gates ?? [])].filter(
      (gate) => placeOf(gate) < reached && holds(gate.when),
    );
    return { found: bands[Math.min(reached, ...gates.map(placeOf))], gates };
  };
  const level = once(() => levelOf(score()), { found: undefined, gates: [] });

  const finding = lazily(
    (outcome: RuleOutcome | GradedOutcome) =>
      'rules' in outcome
        ? { found: outcome.rules.find(({ when }) => holds(when)), gates: [] }
        : levelOf(percentage(value(outcome.score)), outcome.gates),
    { found: undefined, gates: [] },
  );
  const outcomesShown = () => Object.entries(outcomes).filter(([, { showIf }]) => holds(showIf));

  const recommended = once((): QuizRecommendation[] => {
    const ranked = (advice?.items ?? []).flatMap(({ id, title, note, rules }) => {
      const [best] = rules.filter(({ when }) => holds(when)).sort((a, b) => b.rank - a.rank);
      return best ? { id, title, note, rank: best.rank, reason: best.reason } : [];
    });
    return ranked
      .sort((a, b) => b.rank - a.rank)
      .slice(0, advice?.limit)
      .map(({ rank, ...item }) => filled(item));
  }, []);

  const names = new Map<string, Named>();
  const name = (id: string, named: Named) => names.set(formulaName(id), named);
  const nameScore = (id: string, score: () => number | null | undefined) =>
    name(id, { value: () => score() ?? null, words: () => rounded(score()), verdict: true });
  const nameFinding = (id: string, found: () => { id: string; title: Text } | undefined) =>
    name(id, {
      value: () => found()?.id ?? null,
      words: () => fill(found()?.title),
      verdict: true,
    });
  name(VARIANT, { value: () => variant });
  nameScore('score', score);
  nameFinding('band', () => level().found);
  name('recommended', {
    value: () => recommended().map(({ id }) => id),
    words: () =>
      recommended()
        .map(({ title }) => title)
        .join(', '),
  });
  for (const area of areas) nameScore(area.id, () => areaScore(area));
  for (const [id, outcome] of Object.entries(outcomes)) {
    nameFinding(id, () => (holds(outcome.showIf) ? finding(outcome).found : undefined));
  }
  for (const [id, formula] of Object.entries(quiz.formulas ?? {})) {
    name(id, { value: () => value(formula) });
  }
  for (const question of questions) {
    name(question.id, {
      value: () => state(question).answer,
      words: () => answerText(state(question).options.map(filled), state(question).answer, ', '),
      state: () => state(question),
    });
  }

  const scope: Scope = {
    get: (name) => names.get(name)?.value(),
    score: (name) => names.get(name)?.state?.().score,
    words: (name) => words(name),
  };
  // A text may recall a long answer a thousand times; words that recall themselves stop at the plain value.
  const words = lazily(
    (name: string) =>
      names.has(name) ? names.get(name)!.words?.() : organizationText(organization, name),
    undefined,
  );
  const fill = (text: Text | undefined) => fillText(text, scope, words);
  const filled = filledBy(fill);

  const shown = questions.flatMap((question) => {
    const { shown, options, answer, score } = state(question);
    const required = question.required !== false;
    return shown
      ? [
          {
            question: filled(question),
            options: options.map(filled),
            section: filled(sectionOf(question) ?? {}) as Filled<Section>,
            required,
            answer,
            score,
            suggestion: suggestionOf(question),
          },
        ]
      : [];
  });

  /** What is suggested, of what is offered; nothing is no suggestion. */
  function suggestionOf(question: Question) {
    if (!question.suggest) return undefined;
    const suggested = value(question.suggest);
    // Of a list one question can take only the first.
    const isOne = question.type !== 'several' && Array.isArray(suggested);
    const wanted: unknown = isOne ? suggested[0] : suggested;
    const suggestion = toAnswer({ ...question, options: state(question).options }, wanted);
    return suggestion === null || [suggestion].flat().length === 0 ? undefined : suggestion;
  }

  const complete =
    shown.some(({ answer }) => answer !== null) &&
    shown.every(({ required, answer }) => !required || answer !== null);

  const gaps = questions
    .flatMap(({ id, label: asked, gap, weight = 1 }, index) => {
      const { score, most } = state(questions[index]!);
      if (!gap || score === null || score >= gap.below) return [];
      const { label = asked, text, reference, urgent: bound = -Infinity } = gap;
      const cost = weight * (most - score);
      return { id, label, text, reference, urgent: score <= bound, score, cost };
    })
    .sort((a, b) => Number(b.urgent) - Number(a.urgent) || b.cost - a.cost)
    .map(({ cost, ...gap }) => filled(gap));

  const { found: band = null } = level();
  const evaluation = {
    shown,
    complete,
    score: score(),
    band: band && filled(band),
    areas: areas.flatMap((area) => {
      const score = areaScore(area);
      const { id, label, hidden } = area;
      return hidden || score === undefined ? [] : [filled({ id, label, score })];
    }),
    outcomes: outcomesShown().map(([name, outcome]) => {
      const found: Partial<RuleOutcome['rules'][number]> = finding(outcome).found ?? {};
      const { id = null, title = '', text, next } = found;
      const undecided = id || !('rules' in outcome) ? undefined : outcome.undecided;
      return filled({ name, label: outcome.label, id, title, text, next, undecided });
    }),
    recommendations: [...recommended()],
    several: recommended().length > 1 ? fill(advice?.several) : undefined,
    gaps,
    // First what lowered a level.
    notes: [
      ...new Set(
        [
          ...level().gates,
          ...outcomesShown().flatMap(([, outcome]) => finding(outcome).gates),
          ...questions
            .map(state)
            .flatMap(({ chosen }) => chosen.map(({ advice: text }) => ({ text }))),
          ...(quiz.notes ?? []).filter(({ when }) => holds(when)),
        ].flatMap(({ text }) => fill(text) || []),
      ),
    ],
    scope: complete
      ? scope
      : {
          ...scope,
          get: (name: string) => (names.get(name)?.verdict ? null : scope.get(name)),
          words: (name: string) => (names.get(name)?.verdict ? '' : words(name)),
        },
    fill,
  };
  return { ...evaluation, result: complete ? quizResult(id, evaluation) : null };
}
