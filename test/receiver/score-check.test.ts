import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { isoCertification } from '../../src/content/iso-certification.ts';
import { createCalculator } from '../../src/model/calculator/create-calculator.ts';
import { leadEstimate } from '../../src/model/calculator/lead-estimate.ts';
import type { Content } from '../../src/model/content/content.ts';
import { sanitizeAnswers } from '../../src/model/form/answer.ts';
import type { LeadEstimate, LeadQuiz } from '../../src/model/lead/lead.ts';
import { createQuiz } from '../../src/model/quiz/create-quiz.ts';
import { leadQuiz } from '../../src/model/quiz/lead-quiz.ts';
import { ScoreCheck } from '../../src/receiver/score-check.ts';

const SEED = 20261125;
const { readiness, necessity } = isoCertification.quizzes as NonNullable<Content['quizzes']>;
const { benefit } = isoCertification.calculators as NonNullable<Content['calculators']>;
const check = new ScoreCheck([isoCertification]);

/** As it arrives: through JSON. */
function answered(answers: Record<string, unknown>, id = 'readiness'): LeadQuiz {
  const engine = createQuiz(id, (id === 'readiness' ? readiness : necessity)!);
  const quiz = leadQuiz(
    engine,
    engine.evaluate(sanitizeAnswers(engine.quiz.questions, answers).answers),
  );
  return JSON.parse(JSON.stringify(quiz)) as LeadQuiz;
}

function estimated(inputs: Record<string, unknown>): LeadEstimate {
  const engine = createCalculator('benefit', benefit!, 'de');
  const estimate = leadEstimate(engine, engine.evaluate(engine.sanitize(inputs).answers));
  return JSON.parse(JSON.stringify(estimate)) as LeadEstimate;
}

const ofQuiz = (quiz: LeadQuiz) => check.check({ quiz, estimate: null });
const ofEstimate = (estimate: LeadEstimate) => check.check({ quiz: null, estimate });

/** Any answers at all: of each question an option, several, a number, "does not apply", or none. */
const anyAnswers = fc.record(
  Object.fromEntries(
    readiness!.questions.map(({ id, options = [], min = 0, max = 1_000 }) => [
      id,
      options.length > 0
        ? fc.oneof(
            fc.constantFrom(...options.map(({ value }) => value)),
            fc.subarray(options.map(({ value }) => value)),
            fc.constant('na'),
          )
        : fc.integer({ min, max }),
    ]),
  ),
  { requiredKeys: [] },
);

/** Every question answered by one of its options, so that there is a result. */
const allAnswers = fc.record(
  Object.fromEntries(
    readiness!.questions.map(({ id, options = [], min = 0, max = 1_000 }) => [
      id,
      options.length > 0
        ? fc.constantFrom(...options.map(({ value }) => value))
        : fc.integer({ min, max }),
    ]),
  ),
);

suite('The score worked out again', () => {
  test('fits every lead that a quiz makes, whatever the answers', () => {
    fc.assert(
      fc.property(fc.oneof(anyAnswers, allAnswers), (answers) =>
        assert.equal(ofQuiz(answered(answers)), 'fits'),
      ),
      { seed: SEED, numRuns: 200 },
    );
  });

  test('fits every estimate that a calculator makes, in any language', () => {
    const inputs = fc.record(
      {
        staff: fc.integer({ min: 1, max: 5_000 }),
        environment: fc.constantFrom('high', 'medium', 'low', 'limited'),
        adjustment: fc.integer({ min: -30, max: 100 }),
        currency: fc.constantFrom('EUR', 'USD', 'CHF'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(inputs, (given) => assert.equal(ofEstimate(estimated(given)), 'fits')),
      { seed: SEED, numRuns: 100 },
    );
  });

  test('fits a lead without a quiz and without an estimate', () => {
    assert.equal(check.check({ quiz: null, estimate: null }), 'fits');
  });
});

const chosen = Object.fromEntries(
  readiness!.questions.map(({ id, options }) => [id, options?.[1]?.value ?? 40]),
);

suite('A forged lead differs', () => {
  const honest = answered({ ...chosen, r12: 2 });
  const other = (score: number | null) => (score === 50 ? 51 : 50);

  test('and the honest one does not', () => {
    assert.ok(honest.score !== null && honest.band && honest.areas.length > 0);
    assert.equal(ofQuiz(honest), 'fits');
  });

  for (const [what, forge] of [
    ['score', (quiz) => (quiz.score = other(quiz.score))],
    ['score, by a millionth', (quiz) => (quiz.score = quiz.score! + 1e-6)],
    ['score taken away', (quiz) => (quiz.score = null)],
    ['band', (quiz) => (quiz.band = { id: '5', title: quiz.band!.title })],
    ['area', (quiz) => (quiz.areas[0]!.score = other(quiz.areas[0]!.score))],
    ['area more', (quiz) => quiz.areas.push({ id: 'luck', label: 'Luck', score: 100 })],
    ['outcome', (quiz) => (quiz.outcomes.need = { id: 'not-necessary', title: '' })],
    ['outcome less', (quiz) => delete quiz.outcomes.need],
    ['points of an answer', (quiz) => (quiz.answers.find(({ id }) => id === 'r1')!.score = 3)],
    ['answer', (quiz) => (quiz.answers.find(({ id }) => id === 'r12')!.value = 0)],
    ['answer that is none', (quiz) => (quiz.answers.find(({ id }) => id === 'r12')!.value = 'x')],
    ['answer less', (quiz) => (quiz.answers = quiz.answers.filter(({ id }) => id !== 'r1'))],
    ['set of answers', (quiz) => (quiz.answers = [])],
  ] as const satisfies readonly (readonly [string, (quiz: LeadQuiz) => unknown])[]) {
    test(`by its ${what}`, () => {
      const quiz = structuredClone(honest);
      forge(quiz);
      assert.equal(ofQuiz(quiz), 'differs');
    });
  }

  test('by a figure of its estimate', () => {
    const estimate = estimated({ staff: 120 });
    estimate.values[0]!.value = 1;
    assert.equal(ofEstimate(estimate), 'differs');
    assert.equal(check.check({ quiz: honest, estimate }), 'differs');
  });

  test('by a figure more or less', () => {
    const estimate = estimated({ staff: 120 });
    assert.equal(ofEstimate({ ...estimate, values: estimate.values.slice(1) }), 'differs');
    const more = { ...estimate.values[0]!, id: 'more' };
    assert.equal(ofEstimate({ ...estimate, values: [...estimate.values, more] }), 'differs');
  });
});

suite('What is not known here', () => {
  test('is a quiz of another content file', () => {
    assert.equal(ofQuiz({ ...answered({ a1: 'c' }), id: 'roof', score: 100 }), 'unknown');
  });

  test('is a quiz that asks something else under a known name', () => {
    const quiz = answered({ a1: 'c' });
    quiz.answers.push({ id: 'roof', question: 'Which roof?', value: 'a', label: 'Flat', score: 3 });
    assert.equal(ofQuiz(quiz), 'unknown');
  });

  test('becomes known by a content file, and either of two may fit', () => {
    const weighted = structuredClone(isoCertification);
    weighted.quizzes!.readiness!.questions.find(({ id }) => id === 'r1')!.weight = 7;
    const engine = createQuiz('readiness', weighted.quizzes!.readiness!);
    const { answers } = sanitizeAnswers(engine.quiz.questions, { ...chosen, r1: 0 });
    const quiz = leadQuiz(engine, engine.evaluate(answers));
    assert.equal(ofQuiz(quiz), 'differs');
    const both = new ScoreCheck([isoCertification, weighted]);
    assert.equal(both.check({ quiz, estimate: null }), 'fits');
  });

  test('is everything where no content file is given', () => {
    const none = new ScoreCheck([]);
    assert.equal(none.check({ quiz: answered({ a1: 'c' }), estimate: null }), 'unknown');
  });

  test('is an estimate beside a quiz that fits', () => {
    const estimate = { ...estimated({}), id: 'roof' };
    assert.equal(check.check({ quiz: answered({ a1: 'c' }), estimate }), 'unknown');
  });
});

test('Whatever stands in a quiz, the check ends and throws nothing', () => {
  const values = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(fc.oneof(fc.string(), fc.double())),
  );
  const questions = readiness!.questions.map(({ id }) => id);
  const hostile = fc.array(
    fc.record({
      id: fc.oneof(
        fc.constantFrom(...questions, '__proto__', 'constructor', 'toString'),
        fc.string(),
      ),
      question: fc.string(),
      value: values,
      label: fc.string(),
      score: fc.option(fc.double()),
    }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(hostile, fc.option(fc.double()), (answers, score) => {
      const standing = ofQuiz({ ...answered({}), answers, score });
      assert.ok(['fits', 'differs', 'unknown'].includes(standing));
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test('a result is worked out again by every variant of the content', () => {
  const quiz = {
    title: 'Trial',
    questions: [
      {
        id: 'q',
        type: 'single' as const,
        label: 'Q',
        weight: 1,
        options: [
          { value: 'yes', label: 'Yes', score: 1 },
          { value: 'no', label: 'No', score: 0 },
        ],
      },
    ],
    score: 'IF(variant = "b", 10, 20)',
  };
  const content: Content = {
    id: 'trial',
    version: '1',
    locale: 'en',
    variants: [{ id: 'a' }, { id: 'b' }],
    quizzes: { trial: quiz },
  };
  const claimed = (variant: string) => {
    const engine = createQuiz('trial', quiz, {}, undefined, variant);
    return leadQuiz(engine, engine.evaluate({ q: 'yes' }));
  };
  const variants = new ScoreCheck([content]);
  for (const variant of ['a', 'b']) {
    assert.equal(variants.check({ quiz: claimed(variant), estimate: null }), 'fits');
  }
  const forged = { ...claimed('a'), score: 30 };
  assert.equal(variants.check({ quiz: forged, estimate: null }), 'differs');
});
