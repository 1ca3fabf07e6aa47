import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { isoCertification } from '../../src/content/iso-certification.ts';
import type { Answers } from '../../src/model/content/field.ts';
import { createQuiz } from '../../src/model/quiz/create-quiz.ts';

/** The rules of the content once more, written down from the proposal and not from the content file. */
const SEED = 20_261_125;
const { readiness, necessity } = isoCertification.quizzes!;
const quick = createQuiz('necessity', necessity!);
const full = createQuiz('readiness', readiness!);

const POINTS = {
  a1: { a: 0, b: 15, c: 35, d: 50 },
  a2: { a: 0, b: 10, c: 25, d: 60 },
  a3: { a: 0, b: 8, c: 15, d: 22 },
  a4: { a: 3, b: 5, c: 10, d: 18 },
  a5: { a: 2, b: 8, c: 14, d: 16 },
} as const;
const REASONS: readonly (readonly [reasons: string[], points: number])[] = [
  [[], 0],
  [['a', 'b', 'e'], 0],
  [['c'], 5],
  [['b', 'd'], 10],
  [['a', 'b', 'c', 'd', 'e'], 15],
  [['f'], 0],
];

type Letter = 'a' | 'b' | 'c' | 'd';
const LETTERS: readonly Letter[] = ['a', 'b', 'c', 'd'];

function needFor(a1: Letter, a2: Letter, points: number): string {
  if (a2 === 'd') return 'required-by-law';
  if (a1 === 'd') return 'required-by-customer';
  if (a2 === 'c') return 'system-required';
  if (points >= 55) return 'strongly-advisable';
  if (points >= 35) return 'advisable';
  return points >= 20 ? 'optional' : 'not-necessary';
}

function* everyAnswer() {
  for (const a1 of LETTERS)
    for (const a2 of LETTERS)
      for (const a3 of LETTERS)
        for (const a4 of LETTERS)
          for (const a5 of LETTERS)
            for (const [a6, more] of REASONS) {
              const points =
                POINTS.a1[a1] +
                POINTS.a2[a2] +
                POINTS.a3[a3] +
                POINTS.a4[a4] +
                POINTS.a5[a5] +
                more;
              yield { given: { a1, a2, a3, a4, a5, a6 }, points };
            }
}

suite('The need follows from the six answers', () => {
  const reached = new Map<string, number>();

  test('as the rules say, for all of them with every kind of reasons', () => {
    for (const { given, points } of everyAnswer()) {
      const { result, notes } = quick.evaluate(given);
      const told = JSON.stringify(given);
      const need = needFor(given.a1, given.a2, points);
      assert.deepEqual(
        [result?.outcomes.need?.id, result?.score],
        [need, Math.min(points, 100)],
        told,
      );
      const has = (part: string) => notes.some((note) => note.includes(part));
      assert.equal(has('not sure'), given.a2 === 'b', told);
      assert.equal(has('Image alone'), given.a6.includes('f') && points < 35, told);
      assert.equal(has('for a certificate, too'), need === 'system-required' && points >= 40, told);
      reached.set(need, (reached.get(need) ?? 0) + 1);
    }
  });

  test('and reaches all seven, “not necessary” more than once', () => {
    console.log(JSON.stringify(Object.fromEntries(reached)));
    assert.equal(reached.size, 7);
    for (const [need, count] of reached) assert.ok(count > 10, need);
  });

  test('and is the same in the quiz that asks for readiness as well', () => {
    const sample = [...everyAnswer()].filter((_, index) => index % 29 === 0);
    for (const { given, points } of sample) {
      const need = full.evaluate(given).outcomes.find(({ name }) => name === 'need');
      assert.equal(need?.id, needFor(given.a1, given.a2, points), JSON.stringify(given));
    }
  });
});

/** Weights of r1 to r18. */
const WEIGHTS = [2, 2, 3, 3, 1, 2, 4, 3, 2, 3, 2, 3, 3, 3, 4, 2, 4, 4];
/** Per cent from which each level is reached. */
const LEVELS = [0, 25, 45, 55, 65];

interface Readiness {
  readonly answers: readonly (number | null)[];
  readonly records: string | null;
}

function levelFor({ answers, records }: Readiness): number {
  const sum = (worth: (weight: number, answer: number) => number) =>
    WEIGHTS.reduce((total, weight, at) => {
      const answer = answers[at];
      return answer === null || answer === undefined ? total : total + worth(weight, answer);
    }, 0);
  const [points, most] = [sum((weight, answer) => weight * answer), sum((weight) => weight * 3)];
  const reached = LEVELS.filter((from) => 100 * points >= from * most).length;
  const answer = (question: number) => answers[question - 1] ?? 3;
  const caps = [
    [2, 3, 7].some((question) => answer(question) < 2) ? 2 : 5,
    answer(17) < 2 ? 4 : 5,
    records === '3-6' || records === 'over-6' ? 5 : 4,
  ];
  return Math.min(reached, ...caps);
}

test('The level is that of the score, as far as the gates allow, for random answers', () => {
  const reached = new Set<number>();
  const capped = new Set<string>();
  const points = fc.constantFrom(0, 1, 2, 2, 3, 3);
  const random = fc.record({
    answers: fc
      .tuple(fc.array(points, { minLength: 18, maxLength: 18 }), fc.boolean(), fc.boolean())
      .map(([answers, isFollowed, applies]) =>
        answers.map((answer, at) => {
          if (at === 13 && !applies) return null;
          // The gates' own questions are mostly followed, or nothing above level 2 would be met.
          return isFollowed && [1, 2, 6, 16].includes(at) ? Math.max(2, answer) : answer;
        }),
      ),
    records: fc.constantFrom(null, 'under-1', '1-3', '3-6', 'over-6'),
  });
  fc.assert(
    fc.property(random, (given) => {
      const { answers, records } = given;
      const all: Answers = {
        ...Object.fromEntries(answers.map((answer, at) => [`r${at + 1}`, answer ?? 'na'])),
        records,
      };
      const { result } = full.evaluate(all);
      const level = levelFor(given);
      assert.deepEqual(
        [result?.band?.id, result?.outcomes.level?.id],
        [`${level}`, `${level}`],
        JSON.stringify(given),
      );
      reached.add(level);
      const without = { answers: answers.map((answer) => answer && Math.max(answer, 2)), records };
      if (level === 2 && levelFor(without) > 2) capped.add('first things first');
      if (level === 4 && levelFor({ answers, records: 'over-6' }) === 5) capped.add('records');
      if (answers[16]! < 2 && level === 4) capped.add('audits');
    }),
    { seed: SEED, numRuns: 1500 },
  );
  assert.deepEqual([...reached].sort(), [1, 2, 3, 4, 5]);
  assert.equal(capped.size, 3);
});
