import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { Model, Serializer } from 'survey-core';
import { importDefinition } from '../../../src/cli/import/import-definition.ts';
import type { Answers } from '../../../src/model/content/field.ts';
import { sanitizeAnswers } from '../../../src/model/form/answer.ts';
import { createQuiz } from '../../../src/model/quiz/create-quiz.ts';
import { KNOWLEDGE_QUIZ, SCORED_CHOICES, SUMMED_VALUES } from './fixtures/surveys.ts';

const SEED = 20_261_125;
const RUNS = 60;

// As SurveyJS documents it for those who score choices.
Serializer.addProperty('itemvalue', 'score:number');

interface Asked {
  readonly name: string;
  value: unknown;
  readonly visibleChoices?: { value: unknown }[];
  readonly rows?: { value: unknown }[];
  readonly columns?: { value: unknown }[];
  readonly visibleRateValues?: { value: unknown }[];
  getType(): string;
}

/**
 * Answers a survey as a visitor does: from the first question to the last, what is shown, some of it
 * passed over.
 *
 * @returns the same answers by the ids of the content file
 */
function answer(survey: Model, draw: () => number): Answers {
  const answers: Record<string, string | number | (string | number)[]> = {};
  const idOf = (name: string) => name.toLowerCase().replaceAll('_', '-');
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)]!;
  for (const question of survey.getAllQuestions() as unknown as Asked[]) {
    const type = question.getType();
    const shown = survey.getAllQuestions(true) as unknown as Asked[];
    if (type === 'html' || !shown.includes(question) || draw() < 0.15) continue;
    const id = idOf(question.name);
    if (type === 'matrix') {
      const value: Record<string, unknown> = {};
      for (const row of question.rows!) {
        if (draw() < 0.2) continue;
        const column = pick(question.columns!).value as string;
        value[String(row.value)] = column;
        answers[`${id}-${String(row.value)}`] = column;
      }
      question.value = value;
      continue;
    }
    const values = (
      type === 'rating' ? question.visibleRateValues! : (question.visibleChoices ?? [])
    ).map(({ value }) => value as string | number);
    if (type === 'boolean') {
      const isYes = draw() < 0.5;
      question.value = isYes;
      answers[id] = Number(isYes);
    } else if (type === 'checkbox') {
      const chosen = values.filter((value) => value !== 'none' && draw() < 0.5);
      const several =
        chosen.length > 0 ? chosen : ['none'].filter((value) => values.includes(value));
      question.value = several;
      answers[id] = several;
    } else if (values.length > 0) {
      const index = Math.floor(draw() * values.length);
      question.value = values[index];
      const again = values.indexOf(values[index]!) < index;
      answers[id] = again ? `${values[index]}-2` : values[index]!;
    } else {
      const number = Math.floor(draw() * 11);
      question.value = number;
      answers[id] = number;
    }
  }
  return answers;
}

/** Evenly spread numbers from 0 to 1 (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function compare(definition: object, expected: (survey: Model) => Record<string, unknown>) {
  const { content } = importDefinition(definition);
  const [[id, quiz]] = Object.entries(content.quizzes!) as [
    [string, NonNullable<typeof content.quizzes>[string]],
  ];
  const engine = createQuiz(id, quiz);
  let answered = 0;
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const survey = new Model(definition);
      const answers = answer(survey, randomNumbers(seed));
      const { answers: known, unknown } = sanitizeAnswers(engine.quiz.questions, answers);
      assert.deepEqual(unknown, []);
      answered += Object.keys(known).length;
      const { scope } = engine.evaluate(known);
      for (const [name, wanted] of Object.entries(expected(survey))) {
        const found = scope.get(name);
        assert.equal(
          typeof found === 'number' ? Math.round(found * 1e9) / 1e9 : found,
          typeof wanted === 'number' ? Math.round(wanted * 1e9) / 1e9 : wanted,
          `${name} of ${JSON.stringify(answers)}`,
        );
      }
    }),
    { seed: SEED, numRuns: RUNS },
  );
  assert.ok(answered > RUNS, 'questions were answered');
}

interface Scored {
  readonly question: { name: string };
  readonly data?: { score?: number }[];
}

suite('Scores agree with survey-core on random answers', () => {
  test('right answers of a quiz, with questions under conditions', () => {
    compare(KNOWLEDGE_QUIZ, (survey) => ({
      correct_answers: survey.getCorrectAnswerCount(),
      question_count: survey.getQuizQuestionCount(),
      incorrect_answers: survey.getIncorrectAnswerCount(),
    }));
  });

  test('scores of choices, one and several, with pages under conditions', () => {
    compare(SCORED_CHOICES, (survey) => {
      const data = survey.getPlainData({
        includeEmpty: false,
        calculations: [{ propertyName: 'score' }],
      }) as unknown as Scored[];
      const points = data
        .flatMap((question) => question.data ?? [])
        .reduce((sum, { score = 0 }) => sum + score, 0);
      return { points };
    });
  });

  test('calculated values, with a value that is given twice', () => {
    compare(SUMMED_VALUES, (survey) => ({
      total: survey.getVariable('total') as number,
      bonus: survey.getVariable('bonus') as number,
      grand: survey.getVariable('grand') as number,
      level: survey.getVariable('level') as string,
    }));
  });
});
