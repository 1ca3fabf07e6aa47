import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { chooseVariant } from '../../../src/model/content/choose-variant.ts';
import { checkContent } from '../../../src/model/content/load.ts';
import { createCalculator } from '../../../src/model/calculator/create-calculator.ts';
import { createQuiz } from '../../../src/model/quiz/create-quiz.ts';

const TRIAL = [{ id: 'a' }, { id: 'b', weight: 3 }, { id: 'old', weight: 0 }];

suite('The variant of a visitor', () => {
  test('is drawn by weight', () => {
    const draws = Array.from({ length: 400 }, (_, index) =>
      chooseVariant(TRIAL, undefined, index / 400),
    );
    const count = (id: string) => draws.filter((drawn) => drawn === id).length;
    assert.deepEqual([count('a'), count('b'), count('old')], [100, 300, 0]);
  });

  test('stays, unless the content no longer gives it', () => {
    assert.equal(chooseVariant(TRIAL, 'a', 0.99), 'a');
    assert.equal(chooseVariant(TRIAL, 'old', 0.99), 'b');
    assert.equal(chooseVariant(TRIAL, 'never', 0), 'a');
  });

  test('is none where the content has none to give', () => {
    assert.equal(chooseVariant(undefined, 'a', 0.5), '');
    assert.equal(chooseVariant([{ id: 'a', weight: 0 }], undefined, 0.5), '');
  });

  test('costs no memory, whatever the weight', () => {
    const weights = [1e12, Number.MAX_VALUE, -5, 0.5];
    const variants = weights.map((weight, index) => ({ id: `v${index}`, weight }));
    assert.equal(chooseVariant(variants, undefined, 0.6), 'v1');
  });
});

suite('Formulas', () => {
  const questions = [
    { id: 'q', type: 'text' as const, label: 'Q', required: false, showIf: 'variant = "b"' },
    { id: 'always', type: 'text' as const, label: 'A', required: false },
  ];
  const quiz = { title: 'Quiz', questions };
  const calculator = {
    title: 'Cost',
    inputs: [{ id: 'staff', type: 'number' as const, label: 'Staff', default: 2 }],
    values: [{ id: 'cost', label: 'Cost', formula: 'IF(variant = "b", 2, 1) * staff' }],
  };
  const content = {
    id: 'c',
    version: '1',
    locale: 'en',
    quizzes: { quiz },
    calculators: { calculator },
  };

  test('ask which variant the visitor has, in quiz and calculator', () => {
    const shown = (variant: string) =>
      createQuiz('quiz', quiz, {}, undefined, variant)
        .evaluate({})
        .shown.map(({ question }) => question.id);
    assert.deepEqual([shown('a'), shown('b')], [['always'], ['q', 'always']]);
    const cost = (variant: string) =>
      createCalculator('c', calculator, 'en', undefined, variant).evaluate({}).result.values;
    assert.deepEqual([cost('a'), cost('b')], [{ cost: 2 }, { cost: 4 }]);
  });

  test('know the name only where the content has variants, and nothing else may bear it', () => {
    const messages = (more: object) =>
      checkContent({ ...content, ...more }).problems.map(({ message }) => message);
    assert.deepEqual(messages({ variants: TRIAL }), []);
    assert.match(messages({})[0]!, /questions\[0\].showIf: expected known names, got "variant"/);
    const named = { ...quiz, questions: [{ ...questions[1], id: 'variant' }] };
    assert.deepEqual(messages({ variants: TRIAL, quizzes: { quiz: named } }), [
      'quizzes.quiz: expected each name once, got "variant" again',
    ]);
  });
});
