import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { reachQuiz } from '../../../src/cli/check/reach/reach-quiz.ts';
import { Meter } from '../../../src/cli/check/space/space.ts';
import type { Answer, Answers } from '../../../src/model/content/field.ts';
import type { Question, Quiz } from '../../../src/model/content/quiz.ts';
import { createQuiz } from '../../../src/model/quiz/create-quiz.ts';
import type { QuizEvaluation } from '../../../src/model/quiz/quiz-evaluation.ts';
import { randomQuiz } from './random-quiz.ts';

/** Stored, so that a failure can be had again. */
const SEED = 20261125;
const RUNS = 120;

/** Every answer there is; of numbers those at, between and beside all figures in the formulas. */
function answersTo({ type, options = [], na }: Question): Answer[] {
  if (type === 'number') return [null, 0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4];
  const values = options.map(({ value }) => value);
  if (type === 'single') return [null, ...values, ...(na ? ['na'] : [])];
  const subsets = values.reduce<(string | number)[][]>(
    (sets, value) => sets.flatMap((set) => [set, [...set, value]]),
    [[]],
  );
  return [null, ...subsets];
}

function* allAnswers(questions: readonly Question[]): Generator<Answers> {
  const [first, ...rest] = questions;
  if (!first) {
    yield {};
    return;
  }
  for (const others of allAnswers(rest)) {
    for (const answer of answersTo(first)) yield { ...others, [first.id]: answer };
  }
}

/** What an evaluation shows, as paths; the random quiz has a text of its own everywhere. */
function* shownBy(quiz: Quiz, real: QuizEvaluation): Generator<string> {
  for (const { question, options } of real.shown) {
    const place = quiz.questions.findIndex(({ id }) => id === question.id);
    yield `questions[${place}]`;
    for (const { value } of options) {
      const at = question.options!.findIndex((option) => option.value === value);
      yield `questions[${place}].options[${at}]`;
    }
  }
  if (!real.complete) return;
  const { bands = [] } = quiz;
  for (const { id } of real.gaps) {
    yield `questions[${quiz.questions.findIndex((question) => question.id === id)}].gap`;
  }
  if (real.band) yield `bands[${bands.findIndex(({ id }) => id === real.band!.id)}]`;
  for (const { name, title } of real.outcomes) {
    if (name === 'finding' && title) yield `outcomes.finding.rules[${title.slice(5)}]`;
  }
  for (const { reason } of real.recommendations) {
    const [, place, rule] = reason.split(' ');
    yield `recommendations.items[${place}]`;
    yield `recommendations.items[${place}].rules[${rule}]`;
  }
  for (const note of real.notes) {
    const [kind, place] = note.split(' ');
    yield `${kind === 'Gate' ? 'gates' : 'notes'}[${place}]`;
  }
}

function bruteForce(quiz: Quiz) {
  const engine = createQuiz('random', quiz);
  const paths = new Set<string>();
  const scores: number[] = [];
  for (const answers of allAnswers(quiz.questions)) {
    const real = engine.evaluate(answers);
    for (const path of shownBy(quiz, real)) paths.add(path);
    if (real.complete && real.score !== null) scores.push(real.score);
  }
  return { paths, low: Math.min(...scores), high: Math.max(...scores) };
}

test('for random quizzes it says what going through all answers says', () => {
  const counts = { reached: 0, unreachable: 0, undecided: 0 };
  fc.assert(
    fc.property(randomQuiz, (quiz) => {
      const { paths, low, high } = bruteForce(quiz);
      const meter = new Meter(40_000_000);
      const { findings, cleared, facts } = reachQuiz('random', quiz, { maxSteps: 400_000, meter });
      const relative = (path: string) => path.replace('quizzes.random.', '');

      const witnessed = cleared.map(({ path }) => relative(path));
      for (const path of witnessed) assert.ok(paths.has(path), `${path} is not reachable`);
      for (const { path, verdict } of findings) {
        if (verdict === 'proved') assert.ok(!paths.has(relative(path)), `${path} is reachable`);
        else counts.undecided++;
      }
      assert.equal(
        new Set([...witnessed, ...findings.map(({ path }) => relative(path))]).size,
        witnessed.length + findings.length,
      );

      // Each witness shows what it is a witness of, to the model and to nobody else.
      const engine = createQuiz('random', quiz);
      for (const { path, witness } of cleared) {
        const real = engine.evaluate(witness!['quizzes.random'] as Answers);
        assert.ok([...shownBy(quiz, real)].includes(relative(path)), path);
      }

      const fact = facts.find(({ path, range }) => path === 'quizzes.random' && range);
      if (fact) {
        const [from, to] = fact.range!;
        if (fact.verdict === 'proved') {
          assert.ok(Math.abs(from - low) < 0.01 && Math.abs(to - high) < 0.01, fact.text);
        } else assert.ok(from <= low + 0.01 && to >= high - 0.01, fact.text);
      }
      counts.reached += cleared.length;
      counts.unreachable += findings.length;
    }),
    { seed: SEED, numRuns: RUNS },
  );
  console.log(`${RUNS} quizzes: ${JSON.stringify(counts)}`);
  assert.ok(counts.unreachable > RUNS, 'the random quizzes are not interesting');
  assert.equal(counts.undecided, 0);
});
