import fc from 'fast-check';
import type { Question, Quiz } from '../../../src/model/content/quiz.ts';

/** Small enough to go through all answers, and with everything that can make a part unreachable. */

const pick = <T>(...values: readonly [T, ...T[]]) => fc.constantFrom(...values);

const question = (place: number): fc.Arbitrary<Question> => {
  const id = `q${place}`;
  const label = `Question ${place}`;
  const options = fc.array(fc.option(pick(0, 1, 2, 5), { nil: undefined }), {
    minLength: 2,
    maxLength: 3,
  });
  const choice = fc
    .record({
      type: pick('single' as const, 'several' as const),
      scores: options,
      conditions: fc.array(fc.option(condition(place), { nil: undefined, freq: 2 }), {
        minLength: 3,
        maxLength: 3,
      }),
      exclusive: fc.boolean(),
      weight: fc.option(pick(1, 2, 3), { nil: undefined }),
      area: fc.boolean(),
      na: fc.boolean(),
    })
    .map(({ type, scores, conditions, exclusive, weight, area, na }): Question => ({
      id,
      label,
      type,
      options: scores.map((score, at) => ({
        value: 'abc'[at]!,
        label: 'abc'[at]!,
        ...(score !== undefined && { score }),
        ...(conditions[at] !== undefined && { showIf: conditions[at] }),
        ...(type === 'several' && exclusive && at === 0 && { exclusive }),
      })),
      ...(weight && { weight }),
      ...(area && { area: 'part' }),
      ...(na && type === 'single' && { na }),
      ...(weight && { gap: { below: 2, label: 'Gap', text: `Gap ${place}` } }),
    }));
  const number = fc.constant<Question>({ id, label, type: 'number', min: 0, max: 4 });
  return fc
    .record({
      asked: fc.oneof({ weight: 4, arbitrary: choice }, { weight: 1, arbitrary: number }),
      showIf: fc.option(condition(place), { nil: undefined, freq: 2 }),
      required: fc.option(fc.constant(false), { nil: undefined }),
    })
    .map(({ asked, showIf, required }) => ({
      ...asked,
      ...(showIf !== undefined && { showIf }),
      ...(required !== undefined && { required }),
    }));
};

/** A condition on the questions before a place; on none, something that stands fast. */
function condition(before: number): fc.Arbitrary<string> {
  if (!before) return pick('TRUE', 'FALSE', '1 = 1');
  const name = fc.nat(before - 1).map((place) => `q${place}`);
  const plain = fc.oneof(
    fc.tuple(name, pick('=', '<>'), pick('"a"', '"b"', '"c"', '1')).map((parts) => parts.join(' ')),
    fc.tuple(name, pick('a', 'b', 'c')).map(([id, value]) => `HAS(${id}, "${value}")`),
    fc.tuple(name, pick('"a", "b"', '"c", "a"')).map(([id, values]) => `ANY(${id}, ${values})`),
    fc.tuple(name, pick('>', '<=', '>='), fc.nat(4)).map((parts) => parts.join(' ')),
    fc
      .tuple(name, pick('>', '<'), fc.nat(3))
      .map(([id, sign, points]) => `SCORE(${id}) ${sign} ${points}`),
    fc.tuple(name, name, fc.nat(7)).map(([a, b, sum]) => `SUM(SCORE(${a}), SCORE(${b})) >= ${sum}`),
    name.map((id) => `ISBLANK(${id})`),
    fc.tuple(name, fc.nat(2)).map(([id, count]) => `COUNT(${id}) > ${count}`),
  );
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 2, depthIdentifier: 'condition' },
      plain,
      fc
        .tuple(pick('AND', 'OR'), tie('tree'), tie('tree'))
        .map(([does, a, b]) => `${does}(${a}, ${b})`),
      tie('tree').map((inner) => `NOT(${inner})`),
      fc.tuple(plain, tie('tree'), tie('tree')).map((parts) => `IF(${parts.join(', ')})`),
    ),
  }));
  return tree;
}

const verdict = fc.oneof(
  fc
    .tuple(pick('score', 'part'), pick('>=', '<', '='), pick(0, 25, 50, 75, 100))
    .map((parts) => parts.join(' ')),
  pick('band = "b0"', 'band = "b1"', 'level = "b1"', 'HAS(recommended, "i0")', 'ISBLANK(score)'),
);

export const randomQuiz: fc.Arbitrary<Quiz> = fc.integer({ min: 2, max: 4 }).chain((count) => {
  const some = condition(count);
  const late = fc.oneof({ weight: 3, arbitrary: some }, { weight: 1, arbitrary: verdict });
  return fc
    .record({
      questions: fc.tuple(...Array.from({ length: count }, (_, place) => question(place))),
      bands: fc.uniqueArray(pick(0, 20, 33, 50, 60, 90), { minLength: 2, maxLength: 3 }),
      gates: fc.array(fc.tuple(some, fc.nat(2)), { maxLength: 2 }),
      rules: fc.array(late, { minLength: 1, maxLength: 3 }),
      items: fc.array(fc.array(fc.tuple(some, fc.nat(2)), { minLength: 1, maxLength: 2 }), {
        minLength: 1,
        maxLength: 3,
      }),
      limit: pick(1, 2),
      notes: fc.array(late, { maxLength: 2 }),
    })
    .map(({ questions, bands, gates, rules, items, limit, notes }): Quiz => {
      const levels = [...bands].sort((a, b) => a - b);
      return {
        title: 'Random',
        questions: [...questions],
        areas: [{ id: 'part', label: 'Part' }],
        bands: levels.map((from, place) => ({ id: `b${place}`, title: `B${place}`, from })),
        gates: gates.map(([when, place], at) => ({
          when,
          atMost: `b${place % levels.length}`,
          text: `Gate ${at}`,
        })),
        outcomes: {
          finding: {
            label: 'Finding',
            rules: rules.map((when, at) => ({ id: `r${at}`, title: `Rule ${at}`, when })),
          },
          level: { label: 'Level', score: 'score' },
        },
        recommendations: {
          title: 'Try',
          limit,
          items: items.map((ranked, place) => ({
            id: `i${place}`,
            title: `Item ${place}`,
            rules: ranked.map(([when, rank], at) => ({
              when,
              rank,
              reason: `Reason ${place} ${at}`,
            })),
          })),
        },
        notes: notes.map((when, at) => ({ when, text: `Note ${at}` })),
      };
    });
});
