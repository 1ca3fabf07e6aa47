import { sum } from '../../../model/formula/decimal.ts';
import { FormulaError } from '../../../model/formula/error.ts';
import { toNumber } from '../../../model/formula/value.ts';
import { applyTo } from './call.ts';
import {
  ANY_NUMBER,
  type Concrete,
  type Interval,
  type Possible,
  errorOf,
  hull,
  isExact,
  possible,
  spanOf,
} from './possible.ts';
import type { Tree } from './tree.ts';

/** What a calculation with ranges can come to: a span of numbers, and errors. */
interface Outcome {
  numbers?: Interval | undefined;
  errors: FormulaError[];
}

/** A divisor that is not zero is taken to be at least this large: figures have at most six decimals. */
const LEAST_DIVISOR = 1e-15;

const NUM = errorOf('#NUM!');
const DIV = errorOf('#DIV/0!');
const VALUE = errorOf('#VALUE!');

/** As a number is wanted: a span, and what goes wrong on the way. */
export function asNumbers({ some, numbers, texts, lists }: Possible): Outcome {
  const errors: FormulaError[] = [];
  const found: number[] = [];
  for (const value of some) {
    if (value instanceof FormulaError) errors.push(value);
    else {
      try {
        found.push(toNumber(value));
      } catch (error) {
        errors.push(error as FormulaError);
      }
    }
  }
  if (texts || lists) errors.push(VALUE);
  // A text or a list with one item may look like a number.
  const span = hull(numbers, spanOf(found));
  return { numbers: texts || lists ? hull(span, ANY_NUMBER) : span, errors };
}

/** @returns undefined for a function that nothing is known about here */
export function numericCall(
  { does, apply }: Tree,
  args: readonly Possible[],
): Possible | undefined {
  const rule = RULES[does];
  if (!rule) return undefined;
  const given = args.map(asNumbers);
  const errors = given.flatMap((arg) => arg.errors);
  const spans = given.map(({ numbers }) => numbers);
  // An argument that is always an error leaves no value.
  if (spans.some((span) => !span)) return possible(errors);
  const at = (...values: number[]): Concrete => applyTo(apply!, values);
  const outcomes = byExponent(does, spans as Interval[], args).map((spans) => rule(spans, at));
  return possible(
    [...errors, ...outcomes.flatMap((outcome) => outcome.errors)],
    outcomes.map(({ numbers }) => numbers).reduce(hull, undefined),
  );
}

/** More exponents than this are looked at as a span. */
const MAX_EXPONENTS = 64;

/** Of a power, each exponent that it may have by itself: `(1 - loss) ^ (year - 1)`. */
function byExponent(
  does: string,
  spans: readonly Interval[],
  [, exponent]: readonly Possible[],
): (readonly Interval[])[] {
  if (does !== '^' || !isExact(exponent!) || exponent!.some.length > MAX_EXPONENTS) return [spans];
  return asExponents(exponent!).map((low) => [spans[0]!, { low, high: low }]);
}

function asExponents({ some }: Possible): number[] {
  const spans = some.map((one) => asNumbers({ some: [one] }).numbers);
  return spans.flatMap((span) => (span ? [span.low] : []));
}

type Rule = (spans: readonly Interval[], at: (...values: number[]) => Concrete) => Outcome;

function spanning(...ends: number[]): Outcome {
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const { low: least, high: most } = ANY_NUMBER;
  const isBeyond = !(low >= least && high <= most);
  return {
    numbers: { low: low >= least ? low : least, high: high <= most ? high : most },
    errors: isBeyond ? [NUM] : [],
  };
}

const holdsZero = ({ low, high, nonZero }: Interval) => !nonZero && low <= 0 && high >= 0;

function withoutZero(outcome: Outcome, isNonZero: boolean): Outcome {
  if (outcome.numbers && isNonZero) outcome.numbers = { ...outcome.numbers, nonZero: true };
  return outcome;
}

/** Adding in binary leaves out what is too small to matter; see `sum`. */
function added(a: Interval, b: Interval): Outcome {
  let [low, high] = [sum(a.low, b.low), sum(a.high, b.high)];
  const slack = Math.max(Math.abs(a.low), Math.abs(a.high)) * 2 ** -49;
  if (low > 0 && low < slack) low = 0;
  if (high < 0 && -high < slack) high = 0;
  return spanning(low, high);
}

const negated = ({ low, high, nonZero }: Interval): Interval => ({
  low: -high,
  high: -low,
  nonZero,
});

function multiplied(a: Interval, b: Interval): Outcome {
  const ends = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  // Tiny figures times tiny figures are zero to the machine; the figures here are not that tiny.
  return withoutZero(spanning(...ends), !holdsZero(a) && !holdsZero(b));
}

function divided(a: Interval, b: Interval): Outcome {
  if (b.low === 0 && b.high === 0) return { errors: b.nonZero ? [] : [DIV] };
  const errors = holdsZero(b) ? [DIV] : [];
  const ends = [b.low, b.high].filter((end) => end !== 0);
  if (b.low <= 0 && b.high > 0) ends.push(LEAST_DIVISOR);
  if (b.low < 0 && b.high >= 0) ends.push(-LEAST_DIVISOR);
  const quotients = ends.flatMap((end) => [a.low / end, a.high / end]);
  const outcome = withoutZero(spanning(...quotients), !holdsZero(a));
  return { ...outcome, errors: [...errors, ...outcome.errors] };
}

/** A function that never falls where its first argument grows and the others stay. */
const rising: Rule = ([span, ...others], at) => {
  if (others.some(({ low, high }) => low !== high)) return unknown([]);
  const rest = others.map(({ low }) => low);
  const ends = [at(span!.low, ...rest), at(span!.high, ...rest)];
  return {
    numbers: spanOf(ends.filter((end) => typeof end === 'number')),
    errors: ends.filter((end) => end instanceof FormulaError),
  };
};

const unknown = (errors: FormulaError[]): Outcome => ({
  numbers: ANY_NUMBER,
  errors: [NUM, ...errors],
});

/** To a multiple that is above zero; below, signs have to agree. */
const toMultiple: Rule = (spans, at) => {
  const [span, multiple = { low: 1, high: 1 }] = spans;
  if (multiple.low === multiple.high && multiple.low > 0 && span!.low >= 0)
    return rising(spans, at);
  if (multiple.low === multiple.high && multiple.low > 0) {
    const outcome = rising(spans, at);
    const below = at(span!.low, multiple.low);
    return below instanceof FormulaError
      ? { numbers: hull(outcome.numbers, { low: 0, high: 0 }), errors: [below, ...outcome.errors] }
      : outcome;
  }
  return unknown([]);
};

/**
 * Of a base that is not below zero a power rises or falls with each of the two, so that the corners are
 * the extremes. Below zero only whole exponents make numbers, each of which is looked at by itself.
 */
const power: Rule = ([base, exponent], at) => {
  const { low, high } = base!;
  const isWhole = exponent!.low === exponent!.high && Number.isInteger(exponent!.low);
  const isAtZero = low <= 0 && high >= 0;
  if (isAtZero && exponent!.low < 0) return unknown(holdsZero(base!) ? [DIV] : []);
  if (low < 0 && !isWhole) return unknown([]);
  const ends = [low, high].flatMap((end) => [at(end, exponent!.low), at(end, exponent!.high)]);
  // An even power of what goes through zero is least there.
  if (isAtZero) ends.push(at(0, exponent!.low));
  const numbers = ends.filter((end) => typeof end === 'number');
  if (numbers.length < ends.length) return unknown([]);
  return withoutZero(spanning(...numbers), !holdsZero(base!) && !numbers.includes(0));
};

const RULES: Readonly<Record<string, Rule>> = {
  '+': ([a, b]) => added(a!, b!),
  '-': ([a, b]) => added(a!, negated(b!)),
  '*': ([a, b]) => multiplied(a!, b!),
  '/': ([a, b]) => divided(a!, b!),
  '^': power,
  '%': ([a]) => withoutZero(spanning(a!.low / 100, a!.high / 100), !holdsZero(a!)),
  '0-': ([a]) => ({ numbers: negated(a!), errors: [] }),
  '0+': ([a]) => ({ numbers: a, errors: [] }),
  ABS: ([a]) => {
    const { low, high } = a!;
    const least = low <= 0 && high >= 0 ? 0 : Math.min(Math.abs(low), Math.abs(high));
    return withoutZero(spanning(least, Math.max(Math.abs(low), Math.abs(high))), !holdsZero(a!));
  },
  SQRT: ([a]) => {
    const { low, high } = a!;
    if (high < 0) return { errors: [NUM] };
    return {
      ...withoutZero(spanning(Math.sqrt(Math.max(0, low)), Math.sqrt(high)), !holdsZero(a!)),
      errors: low < 0 ? [NUM] : [],
    };
  },
  ROUND: rising,
  ROUNDUP: rising,
  ROUNDDOWN: rising,
  MROUND: toMultiple,
  CEILING: toMultiple,
  FLOOR: toMultiple,
};
