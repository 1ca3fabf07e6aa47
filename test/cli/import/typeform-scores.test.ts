import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { importDefinition } from '../../../src/cli/import/import-definition.ts';
import type { Answers } from '../../../src/model/content/field.ts';
import { sanitizeAnswers } from '../../../src/model/form/answer.ts';
import { createQuiz } from '../../../src/model/quiz/create-quiz.ts';
import { BAKERY, BEEKEEPER, CAMPSITE } from './fixtures/forms.ts';

interface Worked {
  /** How the points come about, by hand. */
  readonly why: string;
  readonly answers: Answers;
  readonly points: number;
  readonly ending?: string;
}

const WORKED: readonly (readonly [name: string, definition: object, cases: readonly Worked[]])[] = [
  [
    'single answers, a subtraction and endings by the score',
    BEEKEEPER,
    [
      {
        why: '10 + 7',
        answers: { garden: 'a-large-one', allergy: 0, hours: 3 },
        points: 17,
        ending: 'ready',
      },
      {
        why: '10 − 8 + 7',
        answers: { garden: 'a-large-one', allergy: 1, hours: 9 },
        points: 9,
        ending: 'not-this-year',
      },
      {
        why: '5, for 2 hours are too few',
        answers: { garden: 'a-small-one', allergy: 0, hours: 2 },
        points: 5,
        ending: 'not-this-year',
      },
      {
        why: 'nothing for no garden, −8',
        answers: { garden: 'none', allergy: 1 },
        points: -8,
        ending: 'not-this-year',
      },
    ],
  ],
  [
    'several answers at once, a start and a product',
    CAMPSITE,
    [
      {
        why: '(10 + 3 + 6) × 2 + 4',
        answers: { extras: ['a-dog', 'a-car'], nights: 3 },
        points: 42,
      },
      {
        why: '10 − 1, one night only: + 4',
        answers: { extras: ['a-fire-bowl'], nights: 1 },
        points: 13,
      },
      { why: '10 × 2 + 4', answers: { extras: [], nights: 5 }, points: 24 },
    ],
  ],
  [
    'questions that are jumped over',
    BAKERY,
    [
      {
        why: '2 for the first, 4 and 1 for the crust',
        answers: { gluten: 1, sour: 2, crust: 'hard' },
        points: 7,
      },
      { why: '2 and 1', answers: { gluten: 1, sour: 1, crust: 'soft' }, points: 3 },
      { why: '2: the group is jumped over', answers: { gluten: 0, crust: 'hard' }, points: 2 },
    ],
  ],
];

suite('Scores of Typeform agree with those worked by hand', () => {
  for (const [name, definition, cases] of WORKED) {
    const { content } = importDefinition(definition);
    const [[id, quiz]] = Object.entries(content.quizzes!) as [
      [string, NonNullable<typeof content.quizzes>[string]],
    ];
    const engine = createQuiz(id, quiz);
    for (const { why, answers, points, ending } of cases) {
      test(`${name}: ${why} = ${points}`, () => {
        const { answers: known, unknown } = sanitizeAnswers(engine.quiz.questions, answers);
        assert.deepEqual(unknown, []);
        const evaluation = engine.evaluate(known);
        assert.equal(evaluation.scope.get('points'), points);
        if (ending) assert.equal(evaluation.outcomes[0]?.id, ending);
      });
    }
  }

  test('the score is told as a percentage of the most there is to be had', () => {
    const { content } = importDefinition(BEEKEEPER);
    const [quiz] = Object.values(content.quizzes!);
    assert.equal(quiz?.score, '100 * points / 17');
  });
});

suite('Jumps of Typeform become conditions', () => {
  const { content, notes } = importDefinition(BAKERY);
  const [quiz] = Object.values(content.quizzes!);
  const engine = createQuiz('bakery', quiz!);
  const asked = (answers: Answers) =>
    engine.evaluate(answers).shown.map(({ question }) => question.id);

  test('a question that every way leads past is always asked', () => {
    assert.deepEqual(asked({}), ['gluten', 'sour', 'crust']);
    assert.deepEqual(asked({ gluten: 1 }), ['gluten', 'sour', 'crust']);
  });

  test('a question that is jumped over is not asked', () => {
    assert.deepEqual(asked({ gluten: 0 }), ['gluten']);
  });

  test('personal data are asked for in the form, however one comes there', () => {
    const { fields } = content.forms!['contact']!;
    assert.deepEqual(
      fields.map(({ id, showIf }) => [id, showIf]),
      [
        ['email', undefined],
        ['privacy', undefined],
      ],
    );
  });

  test('a text in between stands before the questions after it', () => {
    const section = quiz!.sections?.find(({ id }) => id === quiz!.questions[1]!.section);
    assert.equal(section?.title, 'Your taste');
    assert.match(section?.text as string, /Then we speak of rye\.\n\nTwo questions\./);
  });

  test('an answer is recalled by its name', () => {
    assert.equal(quiz!.questions[2]!.label, 'Which crust, after {sour}?');
  });

  test('what cannot be carried over is told, with its place and what to do instead', () => {
    const told = notes.map(({ path, what }) => `${path}: ${what}`);
    for (const wanted of [
      /^fields\[4\]: the field "A photo of your bread" of the type "file_upload"/,
      /^hidden: the hidden fields campaign/,
      /^settings.google_analytics/,
      /^logic\[1\].actions\[2\]: an action under a condition/,
      /^thankyou_screens\[0\].properties.redirect_url/,
      /^thankyou_screens\[0\].attachment/,
    ]) {
      assert.ok(
        told.some((one) => wanted.test(one)),
        `${wanted} in ${told.join('\n')}`,
      );
    }
    for (const { why, instead } of notes) assert.ok(why && instead);
  });
});
