import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { checkFile } from '../../../src/cli/check/check-file.ts';
import { evaluate } from '../../../src/cli/check/possible/evaluate.ts';
import { type Possible, errorsIn, possible } from '../../../src/cli/check/possible/possible.ts';
import { FormulaError, readFormula } from '../../../src/model/formula/formula.ts';

const SEED = 20_261_125;

const calculatorWith = (loss: object, formula: string) => ({
  id: 'solar',
  version: '1',
  locale: 'en',
  calculators: {
    savings: {
      title: 'Savings',
      inputs: [
        { id: 'gain', type: 'number', label: 'Gain', default: 500, min: 0, max: 5000 },
        { id: 'loss', type: 'percent', label: 'Loss a year', default: 1, ...loss },
      ],
      values: [{ id: 'first', label: 'First year', formula: 'gain' }],
      series: [{ id: 'flow', label: 'Flow', formula, years: 25 }],
    },
  },
});
const look = (content: object) => checkFile('solar.json', JSON.stringify(content, null, 2));

suite('A power', () => {
  for (const [name, loss, formula] of [
    ['of a loss a year', { min: 0, max: 5 }, 'gain * (1 - loss%) ^ (year - 1)'],
    ['of a growth a year', { min: 0, max: 20 }, 'gain * (1 + loss%) ^ (year - 1)'],
    ['that discounts', { min: 0, max: 20 }, 'gain / (1 + loss%) ^ year'],
    ['with an exponent below zero', { min: 0, max: 20 }, 'gain * (1 + loss%) ^ -year'],
    ['of what may be below zero', { min: -200, max: 200 }, '(1 - loss%) ^ (year - 1)'],
  ] as const) {
    test(`${name} is decided over the years`, () => {
      const { findings, cleared } = look(calculatorWith(loss, formula));
      assert.deepEqual(findings, []);
      const proofs = cleared.filter(({ path }) => path.endsWith('series[0].formula'));
      assert.deepEqual(
        proofs.map(({ verdict }) => verdict),
        new Array(5).fill('proved'),
      );
    });
  }

  test('that divides by zero is found with the figures that do it', () => {
    const { findings } = look(calculatorWith({ min: 0, max: 100 }, '1 / (1 - loss%) ^ year'));
    assert.deepEqual(
      findings.map(({ code, verdict, witness }) => [code, verdict, witness]),
      [['division-by-zero', 'witnessed', { 'calculators.savings': { loss: 100 } }]],
    );
  });

  test('of any span holds what the formula language makes of what lies within', () => {
    const figure = fc.integer({ min: -40, max: 40 }).map((number) => number / 10);
    const span = fc
      .tuple(figure, figure)
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    const exponent = fc.oneof(
      fc
        .array(fc.integer({ min: -4, max: 5 }), { minLength: 1, maxLength: 4 })
        .map((some) => possible(some)),
      span.map(([low, high]) => possible([], { low, high })),
    );
    const share = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
    const pick = ({ some, numbers }: Possible, share: number) =>
      numbers
        ? Math.min(numbers.high, numbers.low + (numbers.high - numbers.low) * share)
        : (some[Math.floor(share * (some.length - 1))] as number);
    fc.assert(
      fc.property(
        span,
        exponent,
        fc.boolean(),
        fc.array(share, { minLength: 8, maxLength: 8 }),
        (base, power, nonZero, shares) => {
          const names: Record<string, Possible> = {
            x: possible([], { low: base[0], high: base[1], nonZero }),
            y: power,
          };
          const view = { get: (name: string) => names[name], spend: () => undefined };
          const found = evaluate('x ^ y', view);
          shares.forEach((share, index) => {
            const values: Record<string, number> = {
              x: pick(names.x!, share),
              y: pick(power, shares[7 - index]!),
            };
            if (nonZero && values.x === 0) return;
            const real = readFormula('x ^ y').evaluate({ get: (name) => values[name] });
            const told = JSON.stringify({ values, real, found });
            if (real instanceof FormulaError) {
              assert.ok(
                errorsIn(found).some(({ code }) => code === real.code),
                told,
              );
              return;
            }
            const { some, numbers } = found;
            const isWithin =
              numbers !== undefined &&
              (real as number) >= numbers.low &&
              (real as number) <= numbers.high;
            assert.ok(isWithin || some.includes(real), told);
          });
        },
      ),
      { seed: SEED, numRuns: 3000 },
    );
  });
});
