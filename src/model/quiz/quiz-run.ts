import type { Answers } from '../content/field.ts';
import type { Organization } from '../content/content.ts';
import { answerText } from '../form/answer-text.ts';
import { fillText, organizationText } from '../form/fill-text.ts';
import {
  type Formula,
  FormulaError,
  type FormulaValue,
  type Scope,
  isTrue,
} from '../formula/formula.ts';
import { lazily, once } from '../formula/lazily.ts';
import type {
  CompiledArea,
  CompiledOutcome,
  CompiledQuestion,
  CompiledQuiz,
} from './compile-quiz.ts';
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
  state(question: CompiledQuestion): QuestionState;
  value(formula: Formula): FormulaValue | FormulaError;
  holds: (condition: Formula | undefined) => boolean;
  /** Undefined: not shown. */
  area(area: CompiledArea): number | null | undefined;
  outcome(outcome: CompiledOutcome): Finding;
  score(): number | null;
  level(): Level;
  recommended(): readonly QuizRecommendation[];
  fill: (text: string) => string;
}

const rounded = (score: number | null | undefined) =>
  score == null ? '' : String(Math.round(score));

const NO_LEVEL: Level = { band: null, gates: [] };

export function runQuiz(
  compiled: CompiledQuiz,
  answers: Answers,
  organization: Organization = {},
): QuizRun {
  const { quiz, bands, gates, names } = compiled;
  const circle = new FormulaError('#LIMIT!');

  const given = (id: string) => (Object.hasOwn(answers, id) ? answers[id] : null);
  const value = lazily((formula: Formula) => formula.evaluate(scope), circle);
  const holds = (condition: Formula | undefined) =>
    condition === undefined || isTrue(value(condition));

  const busy: QuestionState = { ...HIDDEN };
  const state = lazily(
    (question: CompiledQuestion) => questionState(question, given(question.question.id), holds),
    busy,
  );

  const area = lazily(({ showIf, score, scored }: CompiledArea): number | null | undefined => {
    if (!holds(showIf)) return undefined;
    return score ? percentage(value(score)) : weightedScore(scored, state);
  }, null);

  const score = once(
    () =>
      compiled.score ? percentage(value(compiled.score)) : weightedScore(compiled.scored, state),
    null,
  );

  const level = once(() => levelOf(score(), bands, gates, holds), NO_LEVEL);

  const outcome = lazily(
    (outcome: CompiledOutcome): Finding => {
      if (!holds(outcome.showIf)) return { shown: false };
      if (outcome.score) {
        const own = percentage(value(outcome.score));
        const level = levelOf(own, bands, [...outcome.gates, ...gates], holds);
        return { shown: true, found: level.band, level };
      }
      return { shown: true, found: outcome.rules?.find(({ when }) => holds(when))?.rule ?? null };
    },
    { shown: false },
  );

  const recommended = once((): readonly QuizRecommendation[] => {
    const ranked = compiled.recommendations.flatMap(({ item, rules }) => {
      const [best] = rules
        .filter(({ when }) => holds(when))
        .map(({ rule }) => rule)
        .sort((a, b) => b.rank - a.rank);
      return best ? { item, best } : [];
    });
    return ranked
      .sort((a, b) => b.best.rank - a.best.rank)
      .slice(0, quiz.recommendations?.limit)
      .map(({ item: { id, title, note }, best }) => ({
        id,
        title,
        reason: fill(best.reason),
        ...(note !== undefined && { note: fill(note) }),
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
    if (name === 'recommended')
      return recommended()
        .map(({ title }) => title)
        .join(', ');
    return organizationText(organization, name);
  };

  const fill = (text: string) => fillText(text, scope, label);

  return { scope, state, value, holds, area, outcome, score, level, recommended, fill };
}
