import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { Model } from 'survey-core';
import { importDefinition } from '../../../src/cli/import/import-definition.ts';
import { sanitizeAnswers } from '../../../src/model/form/answer.ts';
import { createQuiz } from '../../../src/model/quiz/create-quiz.ts';

/** A survey with one question for each kind of answer; the last is shown under a condition. */
const surveyWith = (visibleIf: string) => ({
  elements: [
    { type: 'text', name: 'n', inputType: 'number' },
    { type: 'text', name: 't' },
    { type: 'boolean', name: 'yes' },
    { type: 'boolean', name: 'on', labelTrue: 'On', labelFalse: 'Off' },
    { type: 'rating', name: 'rate', rateMin: 0, rateMax: 4 },
    { type: 'rating', name: 'stars' },
    { type: 'comment', name: 'words' },
    { type: 'radiogroup', name: 'one', choices: ['a', 'b', { value: 'other b' }] },
    { type: 'radiogroup', name: 'num', choices: [0, 1, 2, 10] },
    { type: 'radiogroup', name: 'text-num', choices: ['1', '2', '10'] },
    { type: 'checkbox', name: 'many', choices: ['a', 'b', 'c'] },
    { type: 'matrix', name: 'm', columns: ['good', 'bad'], rows: ['r1', 'r2'] },
    { type: 'text', name: 'target', visibleIf },
  ],
});

interface Values {
  n: number | null;
  t: string | null;
  yes: boolean | null;
  on: boolean | null;
  rate: number | null;
  stars: number | null;
  words: string | null;
  one: string | null;
  num: number | null;
  'text-num': string | null;
  many: string[] | null;
  m: { r1?: string | undefined; r2?: string | undefined };
}

const arbitrary: fc.Arbitrary<Values> = fc.record({
  n: fc.option(fc.integer({ min: -3, max: 25 })),
  t: fc.option(fc.constantFrom('x', 'X', 'red', '12')),
  yes: fc.option(fc.boolean()),
  on: fc.option(fc.boolean()),
  rate: fc.option(fc.integer({ min: 0, max: 4 })),
  stars: fc.option(fc.integer({ min: 1, max: 5 })),
  words: fc.option(fc.constantFrom('x', 'two\nlines')),
  one: fc.option(fc.constantFrom('a', 'b', 'other b')),
  num: fc.option(fc.constantFrom(0, 1, 2, 10)),
  'text-num': fc.option(fc.constantFrom('1', '2', '10')),
  many: fc.option(fc.subarray(['a', 'b', 'c'])),
  m: fc.record({
    r1: fc.option(fc.constantFrom('good', 'bad'), { nil: undefined }),
    r2: fc.option(fc.constantFrom('good', 'bad'), { nil: undefined }),
  }),
});

/** What survey-core makes of the answers. */
function isShownThere(definition: object, values: Values): boolean {
  const survey = new Model(definition);
  const given = Object.entries(values).filter(([, value]) => value !== null);
  survey.data = JSON.parse(JSON.stringify(Object.fromEntries(given))) as object;
  return survey.getQuestionByName('target').isVisible;
}

/** What the content file makes of them. */
function isShownHere(content: ReturnType<typeof importDefinition>['content'], values: Values) {
  const [[id, quiz]] = Object.entries(content.quizzes!) as [
    [string, NonNullable<typeof content.quizzes>[string]],
  ];
  const { m, yes, on, ...rest } = values;
  const answers = {
    ...rest,
    yes: yes === null ? null : Number(yes),
    on: on === null ? null : on ? 'yes' : 'no',
    'm-r1': m.r1 ?? null,
    'm-r2': m.r2 ?? null,
    target: null,
  };
  const engine = createQuiz(id, quiz);
  const { answers: known, unknown } = sanitizeAnswers(engine.quiz.questions, answers);
  assert.deepEqual(unknown, []);
  return engine.evaluate(known).shown.some(({ question }) => question.id === 'target');
}

const EXPRESSIONS = [
  '{n} > 5',
  '{n} < 5',
  '{n} <= 0',
  '{n} >= -1',
  '{n} = 0',
  '{n} != 0',
  '{n} <> 3 and {n} notempty',
  "{n} >= '10'",
  '10 < {n}',
  '{n} + 2 * 3 > 10',
  '({n} + 2) * 3 > 30',
  '{n} - 1 - 1 = 3',
  '{n} % 2 = 1 and {n} > 0',
  '{n} empty or {t} notempty',
  "{t} = 'x'",
  "{t} != 'x'",
  "{t} == 'RED' || {n} == 1",
  '{yes} = true',
  '{yes} = false',
  '{yes} != true',
  '{yes}',
  '!{yes}',
  '!({yes} = true) && {n} > 1',
  '{yes} empty',
  '{yes} = {on}',
  '{on} = true',
  '!{on} and {yes} = false',
  '{rate} > 2',
  '{rate} = 0',
  '{rate} != 0',
  '{rate} < 1',
  '{rate} <= 3 and {rate} notempty',
  '{rate} empty',
  '{rate} anyof [0, 4]',
  '{rate} + {stars} > 5',
  '{stars} = 5',
  "{words} = 'x'",
  '{words} notempty',
  "{one} = 'a'",
  "{one} <> 'a'",
  "{one} contains 'b'",
  "{one} anyof ['a', 'b']",
  "{one} notempty and {one} noneof ['a']",
  '{num} > 1',
  '{num} <= 1',
  '{num} = 0',
  "{num} = '2'",
  '{text-num} > 1',
  '{text-num} = 2',
  '{num} + {n} > 10',
  "{many} contains 'a'",
  "{many} notcontains 'a'",
  "{many} anyof ['a', 'c']",
  "{many} allof ['a', 'c']",
  "{many} noneof ['b']",
  '{many} empty',
  "{many} = ['b', 'a']",
  "{many} != ['c']",
  "{m.r1} = 'good'",
  '{m.r1} = {m.r2} and {m.r1} notempty',
  "iif({n} > 3, 'big', 'small') = 'big'",
  'sum({n}, {num}) > 5',
  'max({n}, {num}, 3) > 3',
  '{n} > 1 and ({one} = "a" or {one} = "b") and {yes} = true',
  '{n} > 20 or {one} = "a" and {yes} = true',
  'round({n} / 3) = 2',
  "{t} = 'x' or ({n} > 1 and {n} < 9)",
];

suite('Conditions hold when survey-core says that they do', () => {
  for (const expression of EXPRESSIONS) {
    test(expression, () => {
      const definition = surveyWith(expression);
      const { content, notes } = importDefinition(definition);
      assert.deepEqual(notes, []);
      fc.assert(
        fc.property(arbitrary, (values) => {
          assert.equal(isShownHere(content, values), isShownThere(definition, values));
        }),
        { seed: 20_261_125, numRuns: 8 },
      );
    });
  }
});

suite('A condition that cannot be said is reported, and the question is always asked', () => {
  for (const [expression, why] of [
    ['{nobody} = 1', /\{nobody\} is no question/],
    ['{n} >', /expected a value at 6, found "the end"/],
    ['today() > {n}', /function today is not known/],
    ["{t} contains 'x'", /a text cannot be searched/],
    ["{many} = 'a'", /several answers are compared with one value/],
    [`${'('.repeat(80)}{n}${')'.repeat(80)}`, /nested more than 60 deep/],
    [Array.from({ length: 300 }, (_, index) => `{n} = ${index + 1}`).join(' or '), /2000 letters/],
  ] as const) {
    test(expression.slice(0, 40), () => {
      const { content, notes } = importDefinition(surveyWith(expression));
      const [{ path, kind, why: told }] = notes as [(typeof notes)[number]];
      assert.deepEqual([path, kind], ['elements[12].visibleIf', 'left-out']);
      assert.match(told, why);
      assert.equal(Object.values(content.quizzes!)[0]!.questions.at(-1)!.showIf, undefined);
    });
  }
});
