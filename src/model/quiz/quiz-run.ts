import type { Organization } from '../content/content.ts';
import type { Answers } from '../content/field.ts';
import type { Area, Gate, Question } from '../content/quiz.ts';
import { answerText } from '../form/answer-text.ts';
import { fillText, organizationText } from '../form/fill-text.ts';
import { FormulaError, type FormulaValue, type Scope, isTrue } from '../formula/formula.ts';
import { lazily, once } from '../formula/lazily.ts';
import { readFormula } from '../formula/formula.ts';
import type { Outcome, QuizIndex } from './index-quiz.ts';
import { type Level, levelOf } from './level.ts';
import { HIDDEN, type QuestionState, questionState } from './question-state.ts';
import type { QuizRecommendation } from './quiz-evaluation.ts';
import { percentage, weightedScore } from './score.ts';

/** What an outcome came to: a rule or a band, or neither where it is undecided. */
export interface Finding {
  readonly shown: boolean;
  readonly found?: { id: string; title: string; text?: string; next?: string } | null;
  readonly level?: Level;
}

/**
 * One look at a quiz with given answers. Nothing is worked out before somebody asks for it, and
 * nothing twice, so that formulas may use one another in any order.
 */
export interface QuizRun {
  readonly scope: Scope;
  state(question: Question): QuestionState;
  value(formula: string): FormulaValue | FormulaError;
  holds: (condition: string | undefined) => boolean;
  /** Undefined: not shown. */
  area(area: Area): number | null | undefined;
  outcome(outcome: Outcome): Finding;
  score(): number | null;
  level(): Level;
  recommended(): readonly QuizRecommendation[];
  fill: (text: string) => string;
  fillIf: (text: string | undefined) => string | undefined;
}

const rounded = (score: number | null | undefined) =>
  score == null ? '' : String(Math.round(score));

const NO_LEVEL: Level = { band: null, gates: [] };

export function runQuiz(
  index: QuizIndex,
  answers: Answers,
  organization: Organization = {},
): QuizRun {
  const { quiz, names, sections, scored, bands } = index;
  const circle = new FormulaError('#LIMIT!');

  const given = (id: string) => (Object.hasOwn(answers, id) ? answers[id] : null);
  const value = lazily((formula: string) => readFormula(formula).evaluate(scope), circle);
  const holds = (condition: string | undefined) =>
    condition === undefined || isTrue(value(condition));

  const busy: QuestionState = { ...HIDDEN };
  const state = lazily(
    (question: Question) =>
      questionState(question, sections.get(question.section), given(question.id), holds),
    busy,
  );

  const scoreOf = (formula: string | undefined, area?: Area) =>
    formula ? percentage(value(formula)) : weightedScore(scored.get(area) ?? [], state);
  const area = lazily(
    (area: Area) => (holds(area.showIf) ? scoreOf(area.score, area) : undefined),
    null,
  );
  const score = once(() => scoreOf(quiz.score), null);

  const levelFor = (score: number | null, gates: readonly Gate[] = []) =>
    levelOf(score, bands, [...gates, ...(quiz.gates ?? [])], holds);
  const level = once(() => levelFor(score()), NO_LEVEL);

  const outcome = lazily(
    (outcome: Outcome): Finding => {
      if (!holds(outcome.showIf)) return { shown: false };
      if ('rules' in outcome) {
        return { shown: true, found: outcome.rules.find(({ when }) => holds(when)) };
      }
      const level = levelFor(scoreOf(outcome.score), outcome.gates);
      return { shown: true, found: level.band, level };
    },
    { shown: false },
  );

  const recommended = once((): readonly QuizRecommendation[] => {
    const { items = [], limit } = quiz.recommendations ?? {};
    return items
      .flatMap(({ id, title, note, rules }) => {
        const [best] = rules.filter(({ when }) => holds(when)).sort((a, b) => b.rank - a.rank);
        return best ? { ...best, id, title, note } : [];
      })
      .sort((a, b) => b.rank - a.rank)
      .slice(0, limit)
      .map(({ id, title, note, reason }) => ({
        id,
        title,
        reason: fill(reason),
        note: fillIf(note),
      }));
  }, []);

  const find = (name: string): FormulaValue | FormulaError | undefined => {
    const named = names.get(name);
    if (!named) {
      if (name === 'score') return score();
      if (name === 'band') return level().band?.id ?? null;
      return name === 'recommended' ? recommended().map(({ id }) => id) : undefined;
    }
    if ('formula' in named) return value(named.formula);
    if ('area' in named) return area(named.area) ?? null;
    if ('outcome' in named) return outcome(named.outcome).found?.id ?? null;
    const found = state(named.question);
    return found === busy ? circle : found.answer;
  };

  const scope: Scope = {
    get: find,
    score(name) {
      const named = names.get(name);
      return named && 'question' in named ? state(named.question).score : undefined;
    },
  };

  /** Words for a name, where its value is not what a visitor should read. */
  const label = (name: string): string | undefined => {
    const named = names.get(name);
    if (named && 'question' in named) {
      const { options, answer } = state(named.question);
      return answerText(options, answer, ', ');
    }
    if (named && 'area' in named) return rounded(area(named.area));
    if (named && 'outcome' in named) return outcome(named.outcome).found?.title ?? '';
    if (named) return undefined;
    if (name === 'score') return rounded(score());
    if (name === 'band') return level().band?.title ?? '';
    if (name === 'recommended') {
      const titles = recommended().map(({ title }) => title);
      return titles.join(', ');
    }
    return organizationText(organization, name);
  };

  const fill = (text: string) => fillText(text, scope, label);
  const fillIf = (text: string | undefined) => text && fill(text);

  return { scope, state, value, holds, area, outcome, score, level, recommended, fill, fillIf };
}
