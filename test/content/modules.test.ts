import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { isoCertification } from '../../src/content/iso-certification.ts';
import { NOT_APPLICABLE, type Answers } from '../../src/model/content/field.ts';
import { sanitizeAnswers } from '../../src/model/form/answer.ts';
import { createQuiz } from '../../src/model/quiz/create-quiz.ts';

const SEED = 20261125;
const quiz = isoCertification.quizzes!.readiness!;
const engine = createQuiz('readiness', quiz);

/** Weights by question, as in the domain's list; 9001 counts five general questions again. */
const MODULES = {
  'iso-9001': { q1: 3, q2: 2, q3: 2, r9: 2, r11: 2, r13: 3, r14: 3, r15: 4 },
  'iso-14001': { e1: 4, e2: 4, e3: 3, e4: 3, e5: 2, e6: 2 },
  'iso-45001': { s1: 4, s2: 3, s3: 3, s4: 4, s5: 2, s6: 3, s7: 3 },
  'iso-27001': { i1: 3, i2: 4, i3: 4, i4: 3, i5: 2, i6: 1, i7: 3, i8: 2 },
} satisfies Record<string, Record<string, number>>;

type Standard = keyof typeof MODULES;
const STANDARDS = Object.keys(MODULES) as Standard[];
const WEIGHTS = [2, 2, 3, 3, 1, 2, 4, 3, 2, 3, 2, 3, 3, 3, 4, 2, 4, 4];
const GENERAL = Object.fromEntries(WEIGHTS.map((weight, i) => [`r${i + 1}`, weight]));
const ownOf = (standard: Standard) =>
  Object.keys(MODULES[standard]).filter((id) => !id.startsWith('r'));

const alike = (ids: readonly string[], points: number): Answers =>
  Object.fromEntries(ids.map((id) => [id, points]));

/** Everything answered alike for one standard. */
const answered = (standard: Standard, points: number, others: Answers = {}): Answers => ({
  standards: [standard],
  records: 'over-6',
  ...alike(Object.keys(GENERAL), points),
  ...alike(ownOf(standard), points),
  ...others,
});

const areaOf = (standard: Standard, answers: Answers) =>
  engine.evaluate(answers).areas.find(({ id }) => id === standard);
const levelOf = (standard: Standard, answers: Answers) =>
  engine.evaluate(answers).outcomes.find(({ name }) => name === `level-${standard}`);

suite('a module', () => {
  const asked = (standards: Standard[]) =>
    engine
      .evaluate({ standards })
      .shown.flatMap(({ question: { id } }) => (/^[qesi]\d/.test(id) ? [id] : []));

  test('is asked only for a chosen standard', () => {
    assert.deepEqual(asked([]), []);
    for (const standard of STANDARDS) assert.deepEqual(asked([standard]), ownOf(standard));
    assert.deepEqual(asked(STANDARDS), STANDARDS.flatMap(ownOf));
  });

  test('may be passed over: the quiz is complete without it, its standard then not rated', () => {
    for (const standard of STANDARDS) {
      const [first = '', ...others] = ownOf(standard);
      const half = answered(standard, 2, { [first]: null });
      const { result } = engine.evaluate(half);
      assert.equal(result?.areas.find(({ id }) => id === standard)?.score, null, standard);
      assert.equal(result?.outcomes[`level-${standard}`], undefined, standard);
      assert.ok(others.length);
    }
  });

  test('has no say in the general score', () => {
    for (const standard of STANDARDS) {
      const { score } = engine.evaluate(answered(standard, 2, alike(ownOf(standard), 0)));
      assert.equal(score, 200 / 3);
    }
  });

  test('of a standard not chosen has neither area nor level', () => {
    const { areas, outcomes } = engine.evaluate(answered('iso-9001', 2));
    const names = [...areas.map(({ id }) => id), ...outcomes.map(({ name }) => name)];
    assert.deepEqual(
      names.filter((name) => name.includes('iso-')),
      ['iso-9001', 'level-iso-9001'],
    );
  });

  test('says for each question what an auditor would want to see, and a next step for its gap', () => {
    const ids = STANDARDS.flatMap(ownOf);
    const questions = quiz.questions.filter(({ id }) => ids.includes(id));
    assert.equal(questions.length, 24);
    for (const { id, help, gap } of questions) {
      assert.match(help as string, /^An auditor would want to see .+\.$/, id);
      assert.match(gap?.text as string, /^[A-Z].+\.$/, id);
      assert.match(gap?.reference as string, /^(\d+\.\d|A\.\d).*\(ISO(\/IEC)? \d+\)$/, id);
      assert.equal(gap?.below, 2, id);
      assert.match(gap?.label as string, /^[A-Z].{4,45}$/, id);
    }
  });

  const own = STANDARDS.flatMap(ownOf);
  const sentences = (isOwn: boolean) =>
    quiz.questions
      .filter(({ id }) => (isOwn ? own.includes(id) : id in GENERAL))
      .flatMap(({ options = [] }) => options.map(({ label }) => label as string));

  test('answers each question in four sentences that no other question has', () => {
    const found = sentences(true);
    assert.equal(found.length, 4 * own.length);
    const scale = ['Not in place', 'Informal', 'Documented and followed', 'Measured and improved'];
    const others = [...scale, ...sentences(false)];
    assert.equal(others.length, 4 + 4 * WEIGHTS.length);
    assert.deepEqual(
      found.filter((label, i) => found.indexOf(label) < i || others.includes(label)),
      [],
    );
  });

  test('answers so briefly that a phone shows four at once, each in two lines or three', () => {
    for (const label of sentences(true)) {
      assert.match(label, /^[A-Z].{6,74}$/, label);
      assert.doesNotMatch(label, /\.$/, label);
    }
  });

  test('leaves out design where nothing is designed, and nothing else', () => {
    const answers = answered('iso-9001', 2, { q1: NOT_APPLICABLE });
    assert.equal(areaOf('iso-9001', answers)?.score?.toFixed(9), (200 / 3).toFixed(9));
    for (const id of STANDARDS.flatMap(ownOf).filter((id) => id !== 'q1')) {
      assert.deepEqual(sanitizeAnswers(engine.quiz.questions, { [id]: NOT_APPLICABLE }).unknown, [
        id,
      ]);
    }
  });

  test('asks nothing of the edition of 2026 that waits for a look into its text', () => {
    assert.deepEqual(
      quiz.questions.filter(({ id }) => id === 'q4' || id === 'q5'),
      [],
    );
  });
});

test('a standard’s score is 60 % general and 40 % module, whatever was answered', () => {
  const points = fc.constantFrom(0, 1, 2, 3);
  const answers = fc.record(
    Object.fromEntries([
      ...Object.keys(GENERAL).map((id) => [id, points] as const),
      ...STANDARDS.flatMap(ownOf).map((id) => [id, points] as const),
      ['r14', fc.oneof(points, fc.constant(NOT_APPLICABLE))],
      ['q1', fc.oneof(points, fc.constant(NOT_APPLICABLE))],
    ]),
  );
  const percentage = (weights: Record<string, number>, given: Answers) => {
    const counted = Object.entries(weights).filter(([id]) => given[id] !== NOT_APPLICABLE);
    const sum = counted.reduce((total, [id, weight]) => total + weight * Number(given[id]), 0);
    return (100 * sum) / counted.reduce((total, [, weight]) => total + 3 * weight, 0);
  };
  fc.assert(
    fc.property(answers, fc.subarray(STANDARDS, { minLength: 1 }), (given, standards) => {
      const { areas } = engine.evaluate({ ...given, standards });
      for (const standard of standards) {
        const expected =
          0.6 * percentage(GENERAL, given) + 0.4 * percentage(MODULES[standard], given);
        const found = areas.find(({ id }) => id === standard)?.score;
        assert.ok(Math.abs(found! - expected) < 1e-9, `${standard}: ${found}, not ${expected}`);
      }
    }),
    { seed: SEED, numRuns: 1000 },
  );
});

suite('the level for a standard', () => {
  for (const standard of STANDARDS) {
    test(`${standard}: every level is reached`, () => {
      const levels = [0, 1, 2, 3].map(
        (points) => levelOf(standard, answered(standard, points))?.id,
      );
      assert.deepEqual(levels, ['1', '2', '5', '5']);
      const own = ownOf(standard);
      // 60 % of two thirds, and 40 % of less.
      const between = (points: number) =>
        levelOf(standard, answered(standard, 2, { ...alike(own, points), ...gates(standard) }))?.id;
      assert.equal(between(standard === 'iso-9001' ? 0 : 1), '4');
      const followed = ['r2', 'r3', 'r7', 'r13', 'r15', 'r17', ...own];
      const informal = answered(standard, 1, alike(followed, 2));
      assert.equal(levelOf(standard, informal)?.id, '3');
    });

    test(`${standard}: the gates of the quiz hold it down as well`, () => {
      assert.equal(levelOf(standard, answered(standard, 3, { r2: 1 }))?.id, '2');
      assert.equal(levelOf(standard, answered(standard, 3, { r17: 1 }))?.id, '4');
      assert.equal(levelOf(standard, answered(standard, 3, { records: null }))?.id, '4');
    });
  }

  const gated = { 'iso-14001': ['e1', 'e2'], 'iso-45001': ['s1', 's4'], 'iso-27001': ['i2', 'i3'] };
  const gates = (standard: Standard): Answers =>
    standard === 'iso-9001' ? {} : alike(gated[standard], 2);

  for (const [standard, ids] of Object.entries(gated)) {
    for (const id of ids) {
      test(`${standard}: ${id} not followed holds it at 3, and says so`, () => {
        const at = (points: number) => answered(standard as Standard, 3, { [id]: points });
        assert.equal(levelOf(standard as Standard, at(1))?.id, '3');
        assert.equal(levelOf(standard as Standard, at(2))?.id, '5');
        const { notes, band } = engine.evaluate(at(1));
        assert.ok(notes.some((note) => note.endsWith('the level is 3 at most.')));
        assert.equal(band?.id, '5', 'the general level is not touched');
      });
    }
  }
});
