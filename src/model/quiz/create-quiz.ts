import type { Organization } from '../content/content.ts';
import type { Answer, Answers } from '../content/field.ts';
import type { Quiz } from '../content/quiz.ts';
import { sanitizeAnswers, toAnswer } from '../form/answer.ts';
import { FormulaError, type Scope } from '../formula/formula.ts';
import {
  type CompiledOutcome,
  type CompiledQuestion,
  type CompiledQuiz,
  compileQuiz,
} from './compile-quiz.ts';
import { gapsOf } from './gaps.ts';
import type {
  AreaScore,
  QuizEngine,
  QuizEvaluation,
  QuizOutcome,
  QuizResult,
  ShownQuestion,
} from './quiz-evaluation.ts';
import { type QuizRun, runQuiz } from './quiz-run.ts';

/**
 * Reads a quiz of a checked content file.
 *
 * @param id its name in the content
 * @param organization what `{organization}`, `{organization-phone}` … stand for in its texts
 * @throws FormulaSyntaxError for content that was not checked
 */
export function createQuiz(id: string, quiz: Quiz, organization?: Organization): QuizEngine {
  const compiled = compileQuiz(quiz);
  return {
    id,
    quiz,
    sanitize: (answers) => sanitizeAnswers(quiz.questions, answers),
    evaluate: (answers) => evaluate(id, compiled, runQuiz(compiled, answers, organization)),
  };
}

function evaluate(id: string, compiled: CompiledQuiz, run: QuizRun): QuizEvaluation {
  const shown = compiled.questions.flatMap((question) => shownQuestion(question, run) ?? []);
  const complete =
    shown.some(({ answer }) => answer !== null) &&
    shown.every(({ required, answer }) => !required || answer !== null);
  const { band, gates } = run.level();
  const { title = '', text } = band ?? {};
  const outcomes = compiled.outcomes.flatMap((outcome) => outcomeOf(outcome, run) ?? []);
  const recommendations = [...run.recommended()];
  const several = compiled.quiz.recommendations?.several;
  const areas = compiled.areas.flatMap((area): AreaScore[] => {
    const score = run.area(area);
    const { id, label, hidden } = area.area;
    return hidden || score === undefined ? [] : [{ id, label: run.fill(label), score }];
  });
  const capping = compiled.outcomes.flatMap((outcome) => run.outcome(outcome).level?.gates ?? []);
  const notes = [
    ...[...gates, ...capping].flatMap(({ text }) => text ?? []),
    ...compiled.notes.flatMap(({ when, text }) => (run.holds(when) ? text : [])),
  ];
  const evaluation = {
    shown,
    complete,
    score: run.score(),
    band: band && {
      ...band,
      title: run.fill(title),
      ...(text !== undefined && { text: run.fill(text) }),
    },
    areas,
    outcomes,
    recommendations,
    ...(several !== undefined && recommendations.length > 1 && { several: run.fill(several) }),
    gaps: gapsOf(compiled.questions, run),
    notes: [...new Set(notes.map(run.fill))],
    scope: complete ? run.scope : withoutVerdicts(compiled, run.scope),
    fill: run.fill,
  };
  return { ...evaluation, result: complete ? resultOf(id, evaluation) : null };
}

/** What others may ask of an unfinished quiz: its answers, but no verdict on the rest. */
function withoutVerdicts({ names }: CompiledQuiz, scope: Scope): Scope {
  return {
    ...scope,
    get(name) {
      const named = names.get(name);
      const verdict = named
        ? 'area' in named || 'outcome' in named
        : name === 'score' || name === 'band';
      return verdict ? null : scope.get(name);
    },
  };
}

function shownQuestion(compiled: CompiledQuestion, run: QuizRun): ShownQuestion | undefined {
  const { shown, options, answer, score } = run.state(compiled);
  if (!shown) return undefined;
  const { question, section } = compiled;
  const suggestion = suggestionOf(compiled, run);
  return {
    question,
    options,
    section,
    required: question.required !== false,
    ...(suggestion !== undefined && { suggestion }),
    answer,
    score,
  };
}

/** What is suggested, of what is offered; nothing is no suggestion. */
function suggestionOf(compiled: CompiledQuestion, run: QuizRun): Answer | undefined {
  if (!compiled.suggest) return undefined;
  const value = run.value(compiled.suggest);
  if (value instanceof FormulaError || value === null) return undefined;
  const { question } = compiled;
  const { options } = run.state(compiled);
  // Of a list one question can take only the first.
  const wanted: unknown = question.type !== 'several' && Array.isArray(value) ? value[0] : value;
  const suggestion = toAnswer({ ...question, options }, wanted);
  const nothing = suggestion === null || (Array.isArray(suggestion) && !suggestion.length);
  return nothing ? undefined : suggestion;
}

function outcomeOf(outcome: CompiledOutcome, run: QuizRun): QuizOutcome | undefined {
  const { shown, found } = run.outcome(outcome);
  if (!shown) return undefined;
  const { name, undecided } = outcome;
  const label = run.fill(outcome.label);
  if (!found) {
    const text = undecided === undefined ? {} : { undecided: run.fill(undecided) };
    return { name, label, id: null, title: '', ...text };
  }
  const { id, title, text, next } = found;
  return {
    name,
    label,
    id,
    title: run.fill(title),
    ...(text !== undefined && { text: run.fill(text) }),
    ...(next !== undefined && { next: run.fill(next) }),
  };
}

function resultOf(id: string, evaluation: Omit<QuizEvaluation, 'result'>): QuizResult {
  const { score, band, areas, outcomes, recommendations, shown } = evaluation;
  const answers = shown.flatMap(({ question, answer }): [string, Answer][] =>
    answer === null ? [] : [[question.id, answer]],
  );
  return {
    id,
    score,
    band: band && { id: band.id, title: band.title },
    areas,
    outcomes: Object.fromEntries(
      outcomes.flatMap(({ name, id, title }) => (id === null ? [] : [[name, { id, title }]])),
    ),
    recommendations: recommendations.map(({ id, title, reason }) => ({ id, title, reason })),
    answers: Object.fromEntries(answers) satisfies Answers,
  };
}
