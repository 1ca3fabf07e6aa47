import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { shuffled } from '../../../src/model/quiz/shuffle.ts';

const SEED = 20261125;
const SEEDS = Array.from({ length: 1000 }, (_, seed) => String(seed));

interface Thing {
  readonly name: string;
  readonly part?: string | undefined;
  readonly stays?: boolean;
}

const order = (things: readonly Thing[], seed: string) =>
  shuffled(things, seed, ({ name, part, stays }) => [name, part, stays]).map(({ name }) => name);

suite('a random order', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/), { maxLength: 30 });
  const things = names.chain((all) =>
    fc.tuple(
      ...all.map((name) =>
        fc.record({
          name: fc.constant(name),
          part: fc.constantFrom('x', 'y'),
          stays: fc.boolean(),
        }),
      ),
    ),
  );
  const seeds = fc.constantFrom(...SEEDS);

  test('holds each thing once, and is the same under the same seed', () => {
    fc.assert(
      fc.property(things, seeds, (all: readonly Thing[], seed) => {
        assert.deepEqual(order(all, seed).toSorted(), all.map(({ name }) => name).toSorted());
        assert.deepEqual(order(all, seed), order(all, seed));
      }),
      { seed: SEED },
    );
  });

  test('moves things within their part alone, and keeps those that stay behind the one before', () => {
    fc.assert(
      fc.property(things, seeds, (all: readonly Thing[], seed) => {
        const found = order(all, seed);
        const moved = found.map((name) => all.find((one) => one.name === name)!);
        assert.deepEqual(
          moved.map(({ part }) => part),
          all.map(({ part }) => part),
        );
        for (const [at, { name, part, stays }] of all.entries()) {
          const before = all[at - 1];
          if (stays && before?.part === part) {
            assert.equal(found.indexOf(name), found.indexOf(before!.name) + 1);
          }
        }
      }),
      { seed: SEED },
    );
  });

  test('does not change for the others when something goes', () => {
    fc.assert(
      fc.property(names, seeds, fc.nat(), (all, seed, at) => {
        const left = all.filter((_, place) => place !== at % (all.length + 1));
        const whole = order(
          all.map((name) => ({ name })),
          seed,
        );
        assert.deepEqual(
          order(
            left.map((name) => ({ name })),
            seed,
          ),
          whole.filter((name) => left.includes(name)),
        );
      }),
      { seed: SEED },
    );
  });

  test('brings each thing to each place about as often, and every order', () => {
    const all = ['roof-a', 'roof-b', 'roof-c', 'roof-d'];
    const found = SEEDS.map((seed) =>
      order(
        all.map((name) => ({ name })),
        seed,
      ),
    );
    for (const name of all) {
      for (const place of all.keys()) {
        const times = found.filter((names) => names[place] === name).length;
        assert.ok(Math.abs(times - 250) < 60, `${name} at ${place}: ${times} of 1,000`);
      }
    }
    assert.equal(new Set(found.map(String)).size, 24);
  });
});
