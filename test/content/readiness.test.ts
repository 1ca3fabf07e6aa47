import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { isoCertification } from '../../src/content/iso-certification.ts';
import { NOT_APPLICABLE, type Answers } from '../../src/model/content/field.ts';
import { createQuiz } from '../../src/model/quiz/create-quiz.ts';

const quiz = isoCertification.quizzes!.readiness!;
const engine = createQuiz('readiness', quiz);
const GENERAL = Array.from({ length: 18 }, (_, i) => `r${i + 1}`);

/** All 18 general questions answered alike, and some otherwise. */
const general = (points: number, others: Answers = {}): Answers => ({
  ...Object.fromEntries(GENERAL.map((id) => [id, points])),
  ...others,
});

const levelOf = (given: Answers) => {
  const { band, outcomes } = engine.evaluate(given);
  const level = outcomes.find(({ name }) => name === 'level');
  assert.equal(level?.id, band?.id, 'the level is the band');
  return band?.id;
};

suite('score', () => {
  test('2 everywhere is two thirds, not everything', () => {
    const { result } = engine.evaluate(general(2));
    assert.equal(result?.score, 200 / 3);
    assert.deepEqual(
      result?.areas.map(({ score }) => score),
      Array.from({ length: 7 }, () => 200 / 3),
    );
  });

  test('the weights are 50 in all', () => {
    const general = quiz.questions.filter(({ id }) => /^r\d/.test(id));
    const weights = general.map(({ weight = 0 }) => weight);
    assert.equal(
      weights.reduce((sum, weight) => sum + weight, 0),
      50,
    );
  });

  const weights = [2, 2, 3, 3, 1, 2, 4, 3, 2, 3, 2, 3, 3, 3, 4, 2, 4, 4];
  weights.forEach((weight, i) => {
    test(`${GENERAL[i]} weighs ${weight}`, () => {
      const { score } = engine.evaluate(general(0, { [GENERAL[i]!]: 3 }));
      assert.ok(Math.abs(score! - (100 * weight) / 50) < 1e-9);
    });
  });

  test('suppliers that do not apply leave the sum', () => {
    const { score, complete } = engine.evaluate(general(3, { r14: NOT_APPLICABLE, r1: 0 }));
    assert.ok(complete);
    assert.ok(Math.abs(score! - (100 * (47 - 2)) / 47) < 1e-9);
  });

  test('“does not apply” is no answer anywhere else', () => {
    for (const id of GENERAL.filter((id) => id !== 'r14')) {
      assert.equal(engine.evaluate(general(2, { [id]: NOT_APPLICABLE })).result, null, id);
    }
  });

  test('needs the 18 general questions and nothing else', () => {
    assert.notEqual(engine.evaluate(general(2)).result, null);
    for (const id of GENERAL) {
      assert.equal(engine.evaluate(general(2, { [id]: null })).result, null, id);
    }
    const required = engine.evaluate({}).shown.filter(({ required }) => required);
    assert.deepEqual(
      required.map(({ question }) => question.id),
      GENERAL,
    );
  });

  test('follows the clauses of the harmonized structure', () => {
    const areas = engine.evaluate(general(1)).areas.map(({ id }) => id);
    const clauses = 'context leadership planning support operation evaluation improvement'.split(
      ' ',
    );
    assert.deepEqual(areas, clauses);
    const onClause = (id: string) =>
      quiz.questions.filter(({ area }) => area === id).map(({ id }) => id);
    assert.deepEqual(clauses.flatMap(onClause), GENERAL);
  });
});

suite('level', () => {
  const enough = { records: '3-6' };

  test('informal everywhere is a foundation', () => assert.equal(levelOf(general(1)), '2'));
  test('nothing in place is the start', () => assert.equal(levelOf(general(0)), '1'));

  /** Scope, processes and risks followed (18 points of 150), then question by question to 2. */
  const ladder = (points: number): Answers => {
    const given: Record<string, number> = Object.fromEntries(GENERAL.map((id) => [id, 0]));
    let left = points;
    const weightOf = (id: string) => quiz.questions.find((question) => question.id === id)!.weight!;
    const order = ['r2', 'r3', 'r7', 'r17', ...GENERAL];
    for (const step of [2, 3]) {
      for (const id of order) {
        const cost = (step - given[id]!) * weightOf(id);
        if (cost > 0 && cost <= left && (step === 2 || given[id] === 2)) {
          given[id] = step;
          left -= cost;
        }
      }
    }
    for (const id of order) {
      if (left >= weightOf(id) && given[id]! < 3) {
        given[id]!++;
        left -= weightOf(id);
      }
    }
    assert.equal(left, 0, `${points} points can be given`);
    return { ...given, ...enough };
  };

  // 25, 45, 55 and 65 % of 150 are 37.5, 67.5, 82.5 and 97.5.
  const bounds: [points: number, level: string][] = [
    [37, '1'],
    [38, '2'],
    [67, '2'],
    [68, '3'],
    [82, '3'],
    [83, '4'],
    [97, '4'],
    [98, '5'],
    [150, '5'],
  ];
  for (const [points, level] of bounds) {
    test(`${points} of 150 points are level ${level}`, () => {
      const given = ladder(points);
      assert.ok(Math.abs(engine.evaluate(given).score! - (100 * points) / 150) < 1e-9);
      assert.equal(levelOf(given), level);
    });
  }

  test('2 everywhere is level 5 with three months of records, else 4', () => {
    for (const records of ['3-6', 'over-6']) assert.equal(levelOf(general(2, { records })), '5');
    for (const records of ['under-1', '1-3', null]) {
      assert.equal(levelOf(general(2, { records })), '4');
    }
  });

  for (const id of ['r2', 'r3', 'r7']) {
    test(`${id} not followed holds the level at 2, whatever the score`, () => {
      assert.equal(levelOf(general(3, { [id]: 1, ...enough })), '2');
      assert.equal(levelOf(general(3, { [id]: 2, ...enough })), '5');
      const { notes } = engine.evaluate(general(3, { [id]: 1, ...enough }));
      assert.ok(notes.some((note) => /level is 2 at most/.test(note)));
    });
  }

  test('internal audit or review missing holds the level at 4', () => {
    assert.equal(levelOf(general(3, { r17: 1, ...enough })), '4');
    assert.equal(levelOf(general(3, { r17: 2, ...enough })), '5');
    const { notes } = engine.evaluate(general(3, { r17: 1, ...enough }));
    assert.ok(notes.some((note) => /internal audits and management review/.test(note)));
  });

  test('says that months of records are custom and not a rule', () => {
    const said = (records: string | null) =>
      engine
        .evaluate(general(2, { records }))
        .notes.some((note) => /custom, not a rule/.test(note));
    assert.deepEqual([said(null), said('1-3'), said('3-6')], [true, true, false]);
  });
});

suite('gaps', () => {
  test('every general question has a help and a next step of its own', () => {
    const questions = quiz.questions.filter(({ id }) => GENERAL.includes(id));
    for (const { id, help, gap } of questions) {
      assert.match(help as string, /^An auditor would want to see /, id);
      assert.match(gap?.reference as string, /^\d+\.\d/, id);
    }
    assert.equal(new Set(questions.map(({ gap }) => gap?.text)).size, 18);
  });

  test('a next step names its object, for it is read away from the question', () => {
    for (const { id, gap } of quiz.questions) {
      if (gap) assert.doesNotMatch(gap.text as string, /^\w+ (it|them|one list;)/, id);
    }
  });

  test('nothing documented and followed is a gap', () => {
    assert.deepEqual(engine.evaluate(general(2)).gaps, []);
    assert.equal(engine.evaluate(general(1)).gaps.length, 18);
  });

  test('what must come first is named first where nothing is in place', () => {
    const urgent = (points: number) =>
      engine
        .evaluate(general(points))
        .gaps.filter(({ urgent }) => urgent)
        .map(({ id }) => id);
    assert.deepEqual(urgent(0), ['r7', 'r15', 'r17', 'r18']);
    assert.deepEqual(urgent(1), []);
  });
});
