import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import * as spreadsheet from '@formulajs/formulajs';
import fc from 'fast-check';
import { FormulaError, parseFormula } from '../../../src/model/formula/formula.ts';
import { scopeOf } from './sample-scope.ts';

/** Stored, so that a failure can be had again. */
const SEED = 20261125;
const RUNS = 10_000;

type Engine = Record<string, (...args: unknown[]) => unknown>;
const engine = spreadsheet as unknown as Engine;

/** A call of a function, with what the other engine makes of it. */
interface Sample {
  text: string;
  value: unknown;
}

const number: fc.Arbitrary<Sample> = fc
  .integer({ min: -400, max: 400 })
  .map((quarters) => ({ text: `${quarters / 4}`, value: quarters / 4 }));
const size = number.map(({ value }) => ({
  text: `${Math.abs(Number(value))}`,
  value: Math.abs(Number(value)),
}));
const digits = fc.integer({ min: 0, max: 3 }).map((value): Sample => ({ text: `${value}`, value }));
const step = fc
  .constantFrom(0.25, 0.5, 1, 2, 5)
  .map((value): Sample => ({ text: `${value}`, value }));

const call = (name: string, args: readonly Sample[]): Sample => ({
  text: `${name}(${args.map(({ text }) => text).join(', ')})`,
  value: engine[name]!(...args.map(({ value }) => value)),
});

const { figure } = fc.letrec<{ figure: Sample; truth: Sample }>((tie) => {
  const several = fc.array(tie('figure'), { minLength: 1, maxLength: 4 });
  const truths = fc.array(tie('truth'), { minLength: 1, maxLength: 3 });
  return {
    figure: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      number,
      several.chain((args) =>
        fc.constantFrom('MIN', 'MAX', 'SUM', 'COUNT').map((name) => call(name, args)),
      ),
      tie('figure').map((arg) => call('ABS', [arg])),
      fc
        .tuple(fc.constantFrom('ROUND', 'ROUNDUP', 'ROUNDDOWN'), tie('figure'), digits)
        .map(([name, ...args]) => call(name, args)),
      fc
        .tuple(fc.constantFrom('CEILING', 'FLOOR', 'MROUND'), size, step)
        .map(([name, ...args]) => call(name, args)),
      size.map((arg) => call('SQRT', [arg])),
      fc.tuple(tie('truth'), tie('figure'), tie('figure')).map((args) => call('IF', args)),
      fc
        .tuple(tie('truth'), tie('figure'), tie('figure'))
        .map(([when, then, otherwise]) =>
          call('IFS', [when, then, { text: 'TRUE', value: true }, otherwise]),
        ),
    ),
    truth: fc.oneof(
      { maxDepth: 3 },
      fc.boolean().map((value) => ({ text: String(value).toUpperCase(), value })),
      fc.tuple(fc.constantFrom('AND', 'OR'), truths).map(([name, args]) => call(name, args)),
      tie('truth').map((arg) => call('NOT', [arg])),
      fc.tuple(tie('figure'), tie('figure')).map(([a, b]) => ({
        text: `${a.text} < ${b.text}`,
        // To 15 digits, as a spreadsheet compares.
        value: Number(Number(a.value).toPrecision(15)) < Number(Number(b.value).toPrecision(15)),
      })),
    ),
  };
});

const evaluate = (text: string) => {
  const value = parseFormula(text).evaluate(scopeOf({}));
  return value instanceof FormulaError ? value.code : value;
};

const close = (found: unknown, expected: unknown, text: string) => {
  const [a, b] = [Number(found), Number(expected)];
  assert.ok(Math.abs(a - b) <= 1e-6 * (1 + Math.abs(b)), `${text}: ${a}, expected ${b}`);
};

suite('A spreadsheet’s engine', () => {
  test(`has the same value for ${RUNS} random formulas`, () => {
    fc.assert(
      fc.property(figure, ({ text, value }) => {
        fc.pre(text.length <= 2000 && typeof value === 'number');
        close(evaluate(text), value, text);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });

  const rate = fc.integer({ min: -50, max: 200 }).map((percent) => percent / 100);
  const amounts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 });

  test('agrees on what payments are worth and on the rate they bring', () => {
    fc.assert(
      fc.property(rate, amounts, fc.integer({ min: 1, max: 2000 }), (rate, payments, outlay) => {
        const listed = payments.join(', ');
        close(evaluate(`NPV(${rate}, ${listed})`), engine.NPV!(rate, ...payments), listed);
        fc.pre(payments.some((payment) => payment > 0));
        // The rate itself, put into the other engine, is where nothing is left.
        const found = Number(evaluate(`IRR(${-outlay}, ${listed})`));
        const left = Number(engine.NPV!(found, ...payments)) - outlay;
        assert.ok(Math.abs(left) <= 1e-6 * outlay, `IRR(${-outlay}, ${listed}): ${found}`);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  test('agrees on the payments for a loan', () => {
    const periods = fc.integer({ min: 1, max: 60 });
    const amount = fc.integer({ min: -5000, max: 5000 });
    fc.assert(
      fc.property(rate, periods, amount, amount, fc.constantFrom(0, 1), (...args) => {
        const text = `PMT(${args.join(', ')})`;
        close(evaluate(text), engine.PMT!(...args), text);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });
});
