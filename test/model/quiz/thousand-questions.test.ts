import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import type { Answers } from '../../../src/model/content/field.ts';
import { checkContent } from '../../../src/model/content/load.ts';
import { createQuiz } from '../../../src/model/quiz/create-quiz.ts';
import { countAnew, counted, startCounting, watch } from '../content/step-counter.ts';
import { LINKS, allAnswered, largeQuiz } from './large-quiz.ts';

function engineOf(count: number, conditions?: number) {
  const quiz = checkContent(largeQuiz(count, conditions)).content!.quizzes!.large!;
  const { questions, gates = [] } = quiz;
  const conditionsOf = questions.flatMap(({ showIf }) => showIf ?? []);
  watch([...conditionsOf, ...gates.map(({ when }) => when), 'score > 50', 'need = "yes"']);
  return { engine: createQuiz('large', quiz), conditions: conditionsOf.length };
}

/** What one look at the answers costs. */
function costOf(engine: ReturnType<typeof engineOf>['engine'], answers: Answers) {
  countAnew();
  const evaluation = engine.evaluate(answers);
  return { ...counted, evaluation };
}

suite('a quiz of 1,000 questions with conditions', () => {
  before(startCounting);

  test('is answered from the first question to the result', () => {
    const { engine } = engineOf(1_000);
    const begun = engine.evaluate({}).shown;
    assert.equal(begun.length, 1_000, 'nothing is answered "not yet" so far');
    const { shown } = engine.evaluate(allAnswered(1_000, 'a'));
    assert.equal(shown.length, 500, 'what follows "not yet" is not asked; what follows that is');
    const { result, gaps } = engine.evaluate(allAnswered(1_000));
    assert.equal(result?.score, 100);
    assert.equal(result?.band?.id, 'high');
    assert.deepEqual(Object.keys(result?.outcomes ?? {}), ['need']);
    assert.equal(result?.recommendations.length, 1);
    assert.equal(Object.keys(result?.answers ?? {}).length, 1_000);
    assert.deepEqual(gaps, []);
  });

  test('works out each of its conditions once an answer, however many ask for it', () => {
    const { engine, conditions } = engineOf(1_000);
    assert.equal(conditions, 1_000 - 1_000 / LINKS);
    const answers: Record<string, string> = {};
    for (const at of [0, 1, 2, 500, 999]) {
      answers[`q${at}`] = 'b';
      const { evaluations, steps } = costOf(engine, answers);
      // The gate, the rule of the outcome and that of the recommendation beside them.
      assert.ok(evaluations <= conditions + 3, `${evaluations} for ${conditions} conditions`);
      assert.ok(steps <= conditions + 3, `${steps} steps`);
    }
  });

  test('costs no more for questions that need no condition', () => {
    const costs = [100, 200, 500, 1_000, 2_000].map((count) => {
      const { engine, conditions } = engineOf(count, 100);
      assert.equal(conditions, 90);
      const { evaluations, steps } = costOf(engine, allAnswered(count));
      return [evaluations, steps];
    });
    for (const cost of costs) assert.deepEqual(cost, costs[0]);
  });

  test('costs no more for being asked from the last question to the first', () => {
    const { engine, conditions } = engineOf(1_000);
    const { quiz } = engine;
    const turned = createQuiz('large', { ...quiz, questions: [...quiz.questions].reverse() });
    const { evaluations, evaluation } = costOf(turned, allAnswered(1_000));
    assert.ok(evaluations <= conditions + 3, `${evaluations} for ${conditions} conditions`);
    assert.equal(evaluation.shown.length, 1_000);
  });

  test('works a condition out once that many questions share', () => {
    const { engine } = engineOf(1_000, 0);
    const { quiz } = engine;
    const showIf = 'q0 <> "a"';
    watch([showIf]);
    const [first, ...others] = quiz.questions;
    const shared = createQuiz('large', {
      ...quiz,
      questions: [first!, ...others.map((question) => ({ ...question, showIf }))],
    });
    const { evaluations, evaluation } = costOf(shared, allAnswered(1_000));
    assert.equal(evaluations, 1 + 3);
    assert.equal(evaluation.shown.length, 1_000);
  });
});
