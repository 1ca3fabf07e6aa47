import type { Organization } from '../content/content.ts';
import type { Answer, Answers, Option } from '../content/field.ts';
import type { Question, Quiz } from '../content/quiz.ts';
import { sanitizeAnswers, toAnswer } from '../form/answer.ts';
import type { Scope } from '../formula/formula.ts';
import { gapsOf } from './gaps.ts';
import { type Outcome, type QuizIndex, indexQuiz } from './index-quiz.ts';
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
  const index = indexQuiz(quiz);
  return {
    id,
    quiz,
    sanitize: (answers) => sanitizeAnswers(quiz.questions, answers),
    evaluate: (answers) => evaluate(id, index, runQuiz(index, answers, organization)),
  };
}

function evaluate(id: string, index: QuizIndex, run: QuizRun): QuizEvaluation {
  const { quiz } = index;
  const shown = quiz.questions.flatMap((question) => shownQuestion(question, index, run) ?? []);
  const complete =
    shown.some(({ answer }) => answer !== null) &&
    shown.every(({ required, answer }) => !required || answer !== null);
  const { band, gates } = run.level();
  const found = Object.entries(quiz.outcomes ?? {});
  const outcomes = found.flatMap(([name, outcome]) => outcomeOf(name, outcome, run) ?? []);
  const recommendations = [...run.recommended()];
  const areas = (quiz.areas ?? []).flatMap((area): AreaScore[] => {
    const score = run.area(area);
    const { id, label, hidden } = area;
    return hidden || score === undefined ? [] : [{ id, label: run.fill(label), score }];
  });
  const capping = found.flatMap(([, outcome]) => run.outcome(outcome).level?.gates ?? []);
  const notes = [...gates, ...capping, ...(quiz.notes ?? []).filter(({ when }) => run.holds(when))];
  const evaluation = {
    shown,
    complete,
    score: run.score(),
    band: band && { ...band, title: run.fill(band.title), text: run.fillIf(band.text) },
    areas,
    outcomes,
    recommendations,
    several: recommendations.length > 1 ? run.fillIf(quiz.recommendations?.several) : undefined,
    gaps: gapsOf(quiz.questions, run),
    notes: [...new Set(notes.flatMap(({ text }) => run.fillIf(text) ?? []))],
    scope: complete ? run.scope : withoutVerdicts(index, run.scope),
    fill: run.fill,
  };
  return { ...evaluation, result: complete ? resultOf(id, evaluation) : null };
}

/** What others may ask of an unfinished quiz: its answers, but no verdict on the rest. */
function withoutVerdicts({ names }: QuizIndex, scope: Scope): Scope {
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

function shownQuestion(
  question: Question,
  { sections }: QuizIndex,
  run: QuizRun,
): ShownQuestion | undefined {
  const { shown, options, answer, score } = run.state(question);
  if (!shown) return undefined;
  return {
    question,
    options,
    section: sections.get(question.section),
    required: question.required !== false,
    suggestion: suggestionOf(question, options, run),
    answer,
    score,
  };
}

/** What is suggested, of what is offered; nothing is no suggestion. */
function suggestionOf(
  question: Question,
  options: readonly Option[],
  run: QuizRun,
): Answer | undefined {
  if (!question.suggest) return undefined;
  const value = run.value(question.suggest);
  // Of a list one question can take only the first.
  const wanted: unknown = question.type !== 'several' && Array.isArray(value) ? value[0] : value;
  const suggestion = toAnswer({ ...question, options }, wanted);
  const nothing = suggestion === null || (Array.isArray(suggestion) && !suggestion.length);
  return nothing ? undefined : suggestion;
}

function outcomeOf(name: string, outcome: Outcome, run: QuizRun): QuizOutcome | undefined {
  const { shown, found } = run.outcome(outcome);
  if (!shown) return undefined;
  return {
    name,
    label: run.fill(outcome.label),
    id: found?.id ?? null,
    title: run.fill(found?.title ?? ''),
    text: run.fillIf(found?.text),
    next: run.fillIf(found?.next),
    undecided: found || !('rules' in outcome) ? undefined : run.fillIf(outcome.undecided),
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
