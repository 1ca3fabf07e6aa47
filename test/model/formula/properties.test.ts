import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import {
  FormulaError,
  FormulaSyntaxError,
  type FormulaValue,
  parseFormula,
} from '../../../src/model/formula/formula.ts';
import { scopeOf } from './sample-scope.ts';

/** Stored, so that a failure can be had again. */
const SEED = 20261123;
const check = <T>(property: fc.IProperty<T>, numRuns = 500) =>
  fc.assert(property, { seed: SEED, numRuns });

/** A formula as a tree of its own, with the value worked out beside the text. */
interface Sample {
  text: string;
  /** Binding of the outermost operator; 9 for what needs no brackets. */
  binding: number;
  value: number | string | boolean | null | { error: string };
}

type Value = Sample['value'];
const NAMES: Record<string, FormulaValue> = { a: 3, b: -1.5, t: 'Text', n: null, y: true };

const isError = (value: Value): value is { error: string } =>
  typeof value === 'object' && value !== null;

/** The rules of a spreadsheet once more, written down without a look at the ones under test. */
function asNumber(value: Value): number | { error: string } {
  if (isError(value)) return value;
  if (value === null) return 0;
  if (typeof value === 'string') return { error: '#VALUE!' };
  return value === true ? 1 : value === false ? 0 : value;
}

function asText(value: Exclude<Value, { error: string }>): string {
  if (value === null) return '';
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : `${value}`;
}

function order(left: Exclude<Value, { error: string }>, right: typeof left): number {
  const kinds = ['number', 'string', 'boolean'];
  const fill = (value: typeof left, other: typeof left) =>
    value !== null
      ? value
      : typeof other === 'string'
        ? ''
        : typeof other === 'boolean'
          ? false
          : 0;
  const [a, b] = [fill(left, right), fill(right, left)];
  const kind = kinds.indexOf(typeof a) - kinds.indexOf(typeof b);
  if (kind !== 0) return kind;
  if (typeof a === 'string') {
    const [x, y] = [a.toLowerCase(), String(b).toLowerCase()];
    return x === y ? 0 : x < y ? -1 : 1;
  }
  return Number(a) - Number(b);
}

function calculate(operator: string, left: Value, right: Value): Value {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === '&') return asText(left) + asText(right);
  const signs: Record<string, (d: number) => boolean> = {
    '=': (d) => d === 0,
    '<>': (d) => d !== 0,
    '<': (d) => d < 0,
    '>': (d) => d > 0,
    '<=': (d) => d <= 0,
    '>=': (d) => d >= 0,
  };
  if (operator in signs) return signs[operator]!(order(left, right));
  const [a, b] = [asNumber(left), asNumber(right)];
  if (typeof a !== 'number') return a;
  if (typeof b !== 'number') return b;
  if (operator === '+') return a + b;
  if (operator === '-') return a - b;
  return a * b;
}

const BINDING: Record<string, number> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
};

/** Brackets only where the grammar needs them, so that precedence is what is tested. */
const bracketed = (sample: Sample, needed: number) =>
  sample.binding < needed ? `(${sample.text})` : sample.text;

const literal: fc.Arbitrary<Sample> = fc.oneof(
  // Halves and small sizes: sums and products stay exact, whatever the order.
  fc.integer({ min: 0, max: 40 }).map((n) => ({ text: `${n / 2}`, binding: 9, value: n / 2 })),
  fc.constantFrom('', 'a', 'B', 'a"b').map((text) => ({
    text: `"${text.replaceAll('"', '""')}"`,
    binding: 9,
    value: text,
  })),
  fc.constantFrom('TRUE', 'false').map((text) => ({ text, binding: 9, value: text === 'TRUE' })),
  fc.constantFrom(...Object.keys(NAMES)).map((name) => ({
    text: name,
    binding: 9,
    value: NAMES[name] as Value,
  })),
  fc.constant({ text: '1/0', binding: 4, value: { error: '#DIV/0!' } }),
  fc.constant({ text: 'nobody', binding: 9, value: { error: '#NAME?' } }),
);

const { formula } = fc.letrec<{ formula: Sample }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    literal,
    fc
      .tuple(
        fc.constantFrom(...Object.keys(BINDING)),
        tie('formula'),
        tie('formula'),
        fc.constantFrom('', ' ', '\n'),
      )
      .map(([operator, left, right, space]) => {
        const binding = BINDING[operator]!;
        const text = [bracketed(left, binding), operator, bracketed(right, binding + 1)].join(
          space,
        );
        return { text, binding, value: calculate(operator, left.value, right.value) };
      }),
    tie('formula').map((of) => {
      const number = asNumber(of.value);
      const value = typeof number === 'number' ? 0 - number : number;
      return { text: `-${bracketed(of, 8)}`, binding: 8, value };
    }),
    fc
      .tuple(tie('formula'), tie('formula'), tie('formula'), fc.constantFrom(',', ';'))
      .map(([condition, then, otherwise, separator]) => {
        const { value: met } = condition;
        const value = isError(met) ? met : met ? then.value : otherwise.value;
        const parts = [condition.text, then.text, otherwise.text];
        return { text: `If(${parts.join(separator)})`, binding: 9, value };
      }),
    fc.tuple(tie('formula'), tie('formula')).map(([first, second]) => ({
      text: `IFERROR(${first.text}, ${second.text})`,
      binding: 9,
      value: isError(first.value) ? second.value : first.value,
    })),
  ),
}));

const evaluate = (text: string, values: Record<string, FormulaValue> = NAMES) => {
  const result = parseFormula(text).evaluate(scopeOf(values));
  return result instanceof FormulaError ? { error: result.code } : result;
};

suite('Any formula', () => {
  test('has the value that a second reckoning gives, with no more brackets than needed', () => {
    check(
      fc.property(formula, ({ text, value }) => {
        fc.pre(text.length <= 2000);
        assert.deepEqual(evaluate(text), value);
      }),
      2000,
    );
  });

  test('has the same value however often it is evaluated', () => {
    check(
      fc.property(formula, ({ text }) => {
        fc.pre(text.length <= 2000);
        const read = parseFormula(text);
        assert.deepEqual(read.evaluate(scopeOf(NAMES)), read.evaluate(scopeOf(NAMES)));
      }),
    );
  });
});

suite('Any text', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(...'+-*/^&=<>%(),;".0123e "'.split('')),
      fc.constantFrom(
        'IF(',
        'MIN(',
        'LOOKUP(',
        'SCORE(',
        'HAS(',
        'a',
        't',
        'TRUE',
        '""',
        '__proto__',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 40 },
  );

  test('is either a formula that evaluates without throwing, or refused with a place inside it', () => {
    check(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        try {
          parseFormula(text).evaluate(scopeOf(NAMES));
        } catch (error) {
          assert.ok(error instanceof FormulaSyntaxError, String(error));
          const place = Number(/ at (\d+)$/.exec(error.expected)?.[1]);
          assert.ok(place > 0 && place <= text.length + 1, error.expected);
        }
      }),
      3000,
    );
  });
});

/** A decimal number as whole units of its last place, so that BigInt can reckon with it exactly. */
const decimal = fc.record({
  units: fc.integer({ min: -9_999_999, max: 9_999_999 }),
  places: fc.integer({ min: 0, max: 4 }),
});

const written = ({ units, places }: { units: number; places: number }) => {
  const digits = `${Math.abs(units)}`.padStart(places + 1, '0');
  const point = digits.length - places;
  return `${units < 0 ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}0`;
};

const size = (value: bigint) => (value < 0n ? -value : value);

/** Quotient of whole numbers, half away from zero. */
function nearest(dividend: bigint, divisor: bigint): bigint {
  const half = (2n * size(dividend) + size(divisor)) / (2n * size(divisor));
  return dividend < 0n !== divisor < 0n ? -half : half;
}

suite('Rounding is that of the decimals one would write down', () => {
  test('MROUND of a product goes to the nearest multiple, half away from zero', () => {
    const factor = fc.record({
      units: fc.integer({ min: 1, max: 400 }),
      places: fc.constantFrom(0, 1, 2),
    });
    const steps = fc.constantFrom<[text: string, hundredths: bigint]>(
      ['0.5', 50n],
      ['0.1', 10n],
      ['0.05', 5n],
      ['2', 200n],
      ['0.25', 25n],
    );
    check(
      fc.property(factor, factor, steps, (a, b, [step, hundredths]) => {
        // In units of 10^-6: (a * 10^-pa) * (b * 10^-pb).
        const product = BigInt(a.units * b.units) * 10n ** BigInt(6 - a.places - b.places);
        const multiples = nearest(product, hundredths * 10_000n);
        const expected = Number(multiples * hundredths) / 100;
        assert.equal(evaluate(`MROUND(${written(a)} * ${written(b)}, ${step})`), expected);
      }),
      2000,
    );
  });

  test('ROUND to any place agrees with whole-number arithmetic', () => {
    check(
      fc.property(decimal, fc.integer({ min: -3, max: 4 }), (value, digits) => {
        const scaled = BigInt(value.units) * 10n ** BigInt(4 - value.places);
        const unit = 10n ** BigInt(4 - digits);
        const expected = Number(nearest(scaled, unit) * unit) / 10_000;
        assert.equal(evaluate(`ROUND(${written(value)}, ${digits})`), expected + 0);
      }),
      2000,
    );
  });

  test('ROUNDDOWN, ROUND and ROUNDUP stand in order, and agree on what is already round', () => {
    check(
      fc.property(decimal, fc.integer({ min: 0, max: 4 }), (value, digits) => {
        const text = written({ ...value, units: Math.abs(value.units) });
        const [down, near, up] = ['ROUNDDOWN', 'ROUND', 'ROUNDUP'].map(
          (name) => evaluate(`${name}(${text}, ${digits})`) as number,
        ) as [number, number, number];
        assert.ok(down <= near && near <= up);
        if (value.places <= digits) assert.equal(down, up);
        else assert.ok(up === down || Math.abs(up - down - 10 ** -digits) < 1e-9);
      }),
    );
  });

  test('sums of decimals of one sign are equal to their sum as written', () => {
    const positive = decimal.map(({ units, places }) => ({ units: Math.abs(units), places }));
    check(
      fc.property(fc.array(positive, { minLength: 1, maxLength: 8 }), (values) => {
        const total = values.reduce(
          (sum, { units, places }) => sum + BigInt(units) * 10n ** BigInt(4 - places),
          0n,
        );
        const expected = written({ units: Number(total), places: 4 });
        assert.equal(evaluate(`${values.map(written).join('+')} = ${expected}`), true);
        assert.equal(evaluate(`SUM(${values.map(written).join()}) - ${expected} = 0`), true);
      }),
      1000,
    );
  });
});

suite('A table', () => {
  test('gives the row of the first bound that is not below the value', () => {
    const bounds = fc.uniqueArray(fc.integer({ min: 0, max: 300 }), {
      minLength: 1,
      maxLength: 20,
    });
    check(
      fc.property(bounds, fc.integer({ min: -5, max: 320 }), (unsorted, wanted) => {
        const sorted = unsorted.toSorted((a, b) => a - b);
        const rows = sorted.map((bound, index) => [bound, index]);
        const scope = { get: (name: string) => (name === 'x' ? wanted : { columns: [], rows }) };
        const result = parseFormula('LOOKUP(x, table)').evaluate(scope);
        const expected = sorted.filter((bound) => bound < wanted).length;
        if (wanted < 0 || expected === sorted.length) assert.ok(result instanceof FormulaError);
        else assert.equal(result, expected);
      }),
    );
  });
});
