import type { Question } from '../../../model/content/quiz.ts';
import type { Source } from '../trail.ts';
import type { SurveyImport } from './survey-import.ts';
import { type Binding, literal } from './formula-piece.ts';

/** The questions of a survey that have a right answer, and when they are answered so. */
const right = new WeakMap<SurveyImport, { question: Question; isRight: string }[]>();

/** Notes what the right answer to a question is. */
export function readCorrectAnswer(
  survey: SurveyImport,
  source: Source,
  question: Question,
  binding: Binding,
  key = 'correctAnswer',
): void {
  if (!source.has(key)) return;
  const isRight = equals(source.peek(key), binding);
  if (isRight === undefined) {
    source.leaveOut(
      'a right answer',
      'it is no value of an answer',
      'Give the options scores instead.',
      key,
    );
    return;
  }
  source.take(key);
  const known = right.get(survey) ?? [];
  right.set(survey, [...known, { question, isRight }]);
}

function equals(answer: unknown, { name, kind, values = [] }: Binding): string | undefined {
  const list = [answer].flat();
  const own = list.map((one) => {
    const found = values.find(
      ([source]) => String(source).toLowerCase() === String(one).trim().toLowerCase(),
    );
    return found?.[1] ?? (typeof one === 'string' || typeof one === 'number' ? one : undefined);
  });
  const wanted = own.flatMap((one) => one ?? []);
  if (wanted.length !== list.length || wanted.length === 0) return undefined;
  if (kind === 'several') {
    return `AND(HAS(${name}, ${wanted.map(literal).join(', ')}), COUNT(${name}) = ${wanted.length})`;
  }
  if (wanted.length > 1) return undefined;
  const [only] = wanted as [string | number];
  const number = kind === 'number' && Number.isFinite(Number(only)) ? Number(only) : only;
  const same = `${name} = ${literal(number)}`;
  return number === 0 ? `AND(NOT(ISBLANK(${name})), ${same})` : same;
}

/** Names by which SurveyJS knows how many answers are right, wrong, and asked for. */
export const QUIZ_VARIABLES = [
  'correctedAnswers',
  'correctAnswers',
  'correctedAnswerCount',
  'incorrectedAnswers',
  'incorrectAnswers',
  'incorrectedAnswerCount',
  'questionCount',
] as const;

/** Scores the survey as SurveyJS does: each right answer counts one, of the questions that are shown. */
export function scoreQuiz(survey: SurveyImport): void {
  const { draft } = survey;
  const quiz = right.get(survey) ?? [];
  if (quiz.length > 0) {
    const correct = draft.names.give('correct-answers');
    const asked = draft.names.give('question-count');
    const wrong = draft.names.give('incorrect-answers');
    for (const name of QUIZ_VARIABLES) {
      const id = name === 'questionCount' ? asked : name.startsWith('in') ? wrong : correct;
      survey.bind(`\u0000${name.toLowerCase()}`, {
        name: id.replaceAll('-', '_'),
        kind: 'formula',
      });
    }
    // Told at the end, when every condition is known.
    survey.later(() => {
      const shown = quiz.map(({ question }) => {
        const section = draft.sections.find(({ id }) => id === question.section);
        const conditions = [section?.showIf, question.showIf].filter((one) => one !== undefined);
        return conditions.length > 0 ? `IF(AND(${conditions.join(', ')}), 1, 0)` : '1';
      });
      const points = quiz.map(({ isRight }) => `IF(${isRight}, 1, 0)`);
      draft.formulas[correct] = draft.combine('SUM', points, 'correct');
      draft.formulas[asked] = draft.combine('SUM', shown, 'asked');
      draft.formulas[wrong] = `${asked.replaceAll('-', '_')} - ${correct.replaceAll('-', '_')}`;
      draft.score = `100 * ${correct.replaceAll('-', '_')} / ${asked.replaceAll('-', '_')}`;
    });
    return;
  }
  const scored = draft.questions.filter(({ weight }) => weight);
  if (scored.length === 0) return;
  const points = scored.map(({ id }) => `SCORE(${id.replaceAll('-', '_')})`);
  draft.addFormula('points', draft.combine('SUM', points, 'points'));
}
