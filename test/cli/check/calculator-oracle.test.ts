import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { reachCalculator } from '../../../src/cli/check/reach/reach-calculator.ts';
import { Meter } from '../../../src/cli/check/space/space.ts';
import { createCalculator } from '../../../src/model/calculator/create-calculator.ts';
import type { Calculator, Input } from '../../../src/model/content/calculator.ts';
import type { Answers } from '../../../src/model/content/field.ts';
import { FormulaError, readFormula } from '../../../src/model/formula/formula.ts';

const SEED = 20261125;
const RUNS = 100;

const pick = <T>(...values: readonly [T, ...T[]]) => fc.constantFrom(...values);

/** Choices of figures, so that all inputs can be gone through. */
const input = (id: string): fc.Arbitrary<Input> =>
  fc.uniqueArray(fc.integer({ min: -3, max: 6 }), { minLength: 2, maxLength: 4 }).map((values) => ({
    id,
    label: id,
    type: 'single',
    options: values.map((value) => ({ value, label: String(value) })),
    default: values[0]!,
  }));

/** Calculations on the names given, some of which end in errors. */
function formula(names: readonly [string, ...string[]], depth = 2): fc.Arbitrary<string> {
  const leaf = fc.oneof(pick(...names), pick(...names), fc.integer({ min: 0, max: 5 }).map(String));
  if (!depth) return leaf;
  const part = formula(names, depth - 1);
  const two = fc.tuple(part, part);
  const sign = pick('>', '=', '<>', '<=');
  const reckoned = fc
    .tuple(two, pick('+', '-', '*', '/', '/'))
    .map(([[a, b], does]) => `(${a} ${does} ${b})`);
  return fc.oneof(
    { weight: 6, arbitrary: reckoned },
    leaf,
    fc.tuple(two, two, sign).map(([[a, b], [c, d], is]) => `IF(${a} ${is} ${b}, ${c}, ${d})`),
    two.map(([a, b]) => `IF(${a} <> 0, ${b} / ${a}, 0)`),
    fc
      .tuple(two, pick('MIN', 'MAX', 'SUM', 'MROUND'))
      .map(([[a, b], does]) => `${does}(${a}, ${b})`),
    fc.tuple(part, pick('SQRT', 'ABS', 'ROUND')).map(([a, does]) => `${does}(${a})`),
    fc.tuple(part, pick('', ', 2')).map(([a, column]) => `LOOKUP(${a}, table${column})`),
    two.map(([a, b]) => `IFERROR(${a}, ${b})`),
    two.map(([a, b]) => `IFS(${a} > 2, ${b}, ${a} < 0, 1)`),
  );
}

const calculator: fc.Arbitrary<Calculator> = fc
  .record({
    inputs: fc.tuple(input('a'), input('b'), input('c')),
    first: formula(['a', 'b', 'c']),
    flow: formula(['first', 'a', 'year'], 1),
    cumulative: fc.boolean(),
    interpolate: fc.boolean(),
    gathers: pick('SUM', 'MIN', 'MAX', 'COUNT'),
    second: formula(['first', 'a', 'all']),
    note: formula(['first', 'second', 'c']),
  })
  .map(({ inputs, first, flow, cumulative, interpolate, gathers, second, note }) => ({
    title: 'Random',
    inputs,
    tables: {
      table: {
        label: 'Table',
        columns: ['x', 'y'],
        interpolate,
        rows: [
          [1, 10, 0],
          [3, 20, null],
          [5, 30, 2],
        ],
      },
    },
    values: [
      { id: 'first', label: 'First', formula: first },
      { id: 'all', label: 'All', formula: `${gathers}(flow)` },
      { id: 'second', label: 'Second', formula: second },
    ],
    series: [{ id: 'flow', label: 'Flow', formula: flow, years: 3, cumulative }],
    notes: [{ when: `${note} > 1`, text: 'A note.' }],
  }));

function* allInputs([first, ...rest]: readonly Input[]): Generator<Answers> {
  if (!first) {
    yield {};
    return;
  }
  for (const others of allInputs(rest)) {
    for (const { value } of first.options!) yield { ...others, [first.id]: value };
  }
}

function bruteForce(random: Calculator) {
  const engine = createCalculator('random', random, 'en');
  const faults = new Set<string>();
  const [flow] = random.series!;
  const reached = new Set<string>();
  const ranges = new Map<string, number[]>();
  for (const inputs of allInputs(random.inputs)) {
    const { scope, values, notes } = engine.evaluate(inputs);
    if (notes.length) reached.add('notes[0]');
    const own = (formula: string, year?: number) => {
      // Of what it asks for, errors are made blanks that nobody takes for errors of its own.
      const result = readFormula(formula).evaluate({
        get(name) {
          const found = name === 'year' ? year : scope.get(name);
          return found instanceof FormulaError ? new FormulaError('#N/A') : found;
        },
      });
      return result instanceof FormulaError && result.code !== '#N/A' ? result.code : undefined;
    };
    for (const year of [1, 2, 3]) {
      const code = own(flow!.formula, year);
      if (code) faults.add(`series[0].formula ${code}`);
    }
    values.forEach(({ value, number }, place) => {
      if (number !== null) {
        reached.add(`values[${place}]`);
        ranges.set(value.id, [...(ranges.get(value.id) ?? []), number]);
      }
      const code = own(value.formula);
      if (code) faults.add(`values[${place}].formula ${code}`);
    });
  }
  return { faults, reached, ranges };
}

test('for random calculators it says what going through all inputs says', () => {
  const counts = { faults: 0, absent: 0, unreachable: 0, undecided: 0 };
  fc.assert(
    fc.property(calculator, (random) => {
      const { faults, reached, ranges } = bruteForce(random);
      const { findings, cleared, facts } = reachCalculator('random', random, 'en', {
        maxSteps: 200_000,
        meter: new Meter(20_000_000),
      });
      const relative = (path: string) => path.replace('calculators.random.', '');
      const found = new Set<string>();
      for (const { code, path, verdict, found: what } of findings) {
        if (verdict === 'undecided') {
          counts.undecided++;
        } else if (code.startsWith('unreachable')) {
          assert.ok(!reached.has(relative(path)), `${path} is reachable`);
          counts.unreachable++;
        } else {
          assert.equal(verdict, 'witnessed');
          found.add(`${relative(path)} ${what}`);
        }
      }
      assert.deepEqual([...found].sort(), [...faults].sort());
      counts.faults += found.size;
      counts.absent += cleared.filter(({ kind }) => kind.startsWith('no ')).length;
      for (const { kind, path } of cleared) {
        if (kind === 'value' || kind === 'note') assert.ok(reached.has(relative(path)), path);
      }
      for (const { path, text, range } of facts) {
        const { id } = random.values[Number(/\[(\d+)\]/.exec(path)![1])]!;
        const numbers = ranges.get(id) ?? [];
        const [low, high] = range!;
        for (const number of numbers) {
          assert.ok(number >= low - 0.01 && number <= high + 0.01, `${id} ${number}: ${text}`);
        }
      }
    }),
    { seed: SEED, numRuns: RUNS },
  );
  console.log(`${RUNS} calculators: ${JSON.stringify(counts)}`);
  assert.ok(counts.faults >= 20 && counts.unreachable > 0);
  assert.equal(counts.undecided, 0);
});
