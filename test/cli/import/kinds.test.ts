import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { importDefinition } from '../../../src/cli/import/import-definition.ts';
import { checkContent } from '../../../src/model/content/load.ts';
import type { Question } from '../../../src/model/content/quiz.ts';
import { createQuiz } from '../../../src/model/quiz/create-quiz.ts';

function quizOf(definition: object) {
  const { content } = importDefinition(definition);
  assert.deepEqual(checkContent(content).problems, []);
  return Object.values(content.quizzes!)[0]!;
}

const survey = (element: object) => quizOf({ elements: [{ name: 'asked', ...element }] });
const typeform = (field: object) =>
  quizOf({ title: 'Form', fields: [{ ref: 'asked', title: 'Asked?', ...field }] });

type Kind = Pick<Question, 'type' | 'steps' | 'options'>;

const kindOf = ({ type, steps, options }: Question): Kind => ({
  type,
  ...(steps && { steps }),
  ...(options && { options }),
});
const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
const stars = (from: number, to: number) =>
  numbers(from, to).map((value) => ({ value, label: `${value}` }));
const steps = (to: number) => numbers(0, to).map(String);

const SURVEY: readonly (readonly [what: string, element: object, kind: Kind])[] = [
  ['a boolean', { type: 'boolean' }, { type: 'yes-no' }],
  [
    'a boolean with values of its own',
    { type: 'boolean', valueTrue: 'y', valueFalse: 'n' },
    { type: 'yes-no' },
  ],
  [
    'a boolean with words of its own',
    { type: 'boolean', labelTrue: 'On', labelFalse: 'Off' },
    {
      type: 'single',
      options: [
        { value: 'yes', label: 'On' },
        { value: 'no', label: 'Off' },
      ],
    },
  ],
  [
    'a rating from 1, whose numbers stay',
    { type: 'rating' },
    { type: 'single', options: stars(1, 5) },
  ],
  [
    'a rating from 0',
    { type: 'rating', rateMin: 0, rateMax: 10 },
    { type: 'scale', steps: steps(10) },
  ],
  [
    'a rating from 0 by words',
    {
      type: 'rating',
      rateValues: [
        { value: 0, text: 'Bad' },
        { value: 1, text: 'Good' },
      ],
    },
    { type: 'scale', steps: ['Bad', 'Good'] },
  ],
  [
    'a rating with more steps than a scale has',
    { type: 'rating', rateMin: 0, rateMax: 20 },
    { type: 'single', options: stars(0, 20) },
  ],
  [
    'a rating that leaves numbers out',
    { type: 'rating', rateValues: [0, 2] },
    {
      type: 'single',
      options: [
        { value: 0, label: '0' },
        { value: 2, label: '2' },
      ],
    },
  ],
  ['a comment', { type: 'comment' }, { type: 'multiline' }],
  ['a text', { type: 'text' }, { type: 'text' }],
];

const TYPEFORM: readonly (readonly [what: string, field: object, kind: Kind])[] = [
  ['a question with yes or no', { type: 'yes_no' }, { type: 'yes-no' }],
  ['a long text', { type: 'long_text' }, { type: 'multiline' }],
  ['a short text', { type: 'short_text' }, { type: 'text' }],
  ['a net promoter score', { type: 'nps' }, { type: 'scale', steps: steps(10) }],
  [
    'an opinion from 0',
    { type: 'opinion_scale', properties: { steps: 5, labels: { left: 'Bad', right: 'Good' } } },
    { type: 'scale', steps: ['0 – Bad', '1', '2', '3', '4 – Good'] },
  ],
  [
    'an opinion from 1, whose numbers stay',
    { type: 'opinion_scale', properties: { steps: 5, start_at_one: true } },
    { type: 'single', options: stars(1, 5) },
  ],
  [
    'a rating',
    { type: 'rating', properties: { steps: 3 } },
    { type: 'single', options: stars(1, 3) },
  ],
];

suite('What SurveyJS asks becomes', () => {
  for (const [what, element, kind] of SURVEY) {
    test(`${kind.type} for ${what}`, () => {
      assert.deepEqual(kindOf(survey(element).questions[0]!), kind);
    });
  }
});

suite('What Typeform asks becomes', () => {
  for (const [what, field, kind] of TYPEFORM) {
    test(`${kind.type} for ${what}`, () => {
      assert.deepEqual(kindOf(typeform(field).questions[0]!), kind);
    });
  }
});

test('Points for no, and for 0 of a scale, are alternatives to those for the rest', () => {
  const add = (field: string, value: unknown, points: number) => ({
    action: 'add',
    details: {
      target: { type: 'variable', value: 'score' },
      value: { type: 'constant', value: points },
    },
    condition: {
      op: 'is',
      vars: [
        { type: 'field', value: field },
        { type: 'constant', value },
      ],
    },
  });
  const quiz = quizOf({
    title: 'Form',
    fields: [
      { ref: 'smoke', type: 'yes_no', title: 'Do you smoke?' },
      { ref: 'pain', type: 'opinion_scale', title: 'Pain?', properties: { steps: 3 } },
    ],
    logic: [
      { type: 'field', ref: 'smoke', actions: [add('smoke', true, 1), add('smoke', false, 4)] },
      { type: 'field', ref: 'pain', actions: [add('pain', 0, 6), add('pain', 1, 3)] },
    ],
  });
  const engine = createQuiz('form', quiz);
  const scoreOf = (smoke: number | null, pain: number | null) =>
    engine.evaluate({ smoke, pain }).score;
  assert.deepEqual(
    [scoreOf(0, 0), scoreOf(1, 1), scoreOf(0, 2), scoreOf(null, null)],
    [100, 40, 40, 0],
  );
});

test('answers in random order stay so', () => {
  const choices = ['a', 'b', 'c'];
  const radios = { type: 'radiogroup', choices };
  assert.equal(survey({ ...radios, choicesOrder: 'random' }).questions[0]!.shuffle, true);
  assert.equal(survey(radios).questions[0]!.shuffle, undefined);
  const labelled = choices.map((label) => ({ label }));
  for (const randomize of [true, false]) {
    const field = { type: 'multiple_choice', properties: { randomize, choices: labelled } };
    assert.equal(typeform(field).questions[0]!.shuffle ?? false, randomize);
  }
});

suite('Pictures of answers', () => {
  const address = 'https://example.com/sea_view.jpg';
  const notesOf = (definition: object) =>
    importDefinition(definition).notes.map(({ kind, path, what }) => `${kind} ${path}: ${what}`);

  const imagepicker = (second: object) => ({
    type: 'imagepicker',
    choices: [
      { value: 0, text: 'Sea', imageLink: address },
      { value: 1, text: 'Hill', ...second },
    ],
  });

  test('come along from SurveyJS, letter by letter, and the report says whose they stay', () => {
    const question = survey(imagepicker({})).questions[0]!;
    assert.equal(question.type, 'single');
    assert.deepEqual(question.options, [
      { value: 0, label: 'Sea', image: address },
      { value: 1, label: 'Hill' },
    ]);
    assert.equal(survey({ ...imagepicker({}), multiSelect: true }).questions[0]!.type, 'several');
    assert.deepEqual(notesOf({ elements: [{ name: 'asked', ...imagepicker({}) }] }), [
      'changed elements[0]: pictures of the answers',
    ]);
  });

  for (const imageLink of ['h.jpg', '/h.jpg', 'data:image/png;base64,AA', `${address}?{x}`, 7]) {
    test(`are left out with a note at the address ${imageLink}`, () => {
      const definition = { elements: [{ name: 'asked', ...imagepicker({ imageLink }) }] };
      assert.equal(quizOf(definition).questions[0]!.options![1]!.image, undefined);
      assert.ok(
        notesOf(definition).includes('left-out elements[0].choices[1].imageLink: a picture'),
      );
    });
  }

  test('are left out with a note where a list shows none', () => {
    const definition = {
      elements: [{ name: 'asked', ...imagepicker({}), type: 'dropdown' }],
    };
    assert.doesNotMatch(JSON.stringify(quizOf(definition)), /image/);
    assert.deepEqual(notesOf(definition), ['left-out elements[0].choices[0].imageLink: a picture']);
  });

  test('come along from Typeform', () => {
    const attachment = { type: 'image', href: address };
    const field = {
      type: 'picture_choice',
      properties: {
        allow_multiple_selection: true,
        choices: [
          { label: 'Sea', attachment },
          { label: 'Hill', attachment: { type: 'image', href: 'h.jpg' } },
          { label: 'Town' },
        ],
      },
    };
    const question = typeform(field).questions[0]!;
    assert.equal(question.type, 'several');
    assert.deepEqual(question.options, [
      { value: 'sea', label: 'Sea', image: address },
      { value: 'hill', label: 'Hill' },
      { value: 'town', label: 'Town' },
    ]);
    assert.deepEqual(
      notesOf({ title: 'Form', fields: [{ ref: 'asked', title: 'Asked?', ...field }] }),
      [
        'left-out fields[0].properties.choices[1].attachment: a picture',
        'changed fields[0]: pictures of the answers',
      ],
    );
  });
});
