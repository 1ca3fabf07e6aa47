import type { FormulaError, FormulaValue } from '../formula/formula.ts';
import type { CalculatorRun, Corner, Figure } from './calculator-run.ts';

/** Up to so many uncertain figures, every combination of their bounds is tried. */
const MAX_ENUMERATED = 6;

/** Relative difference below which two figures are one but for the machine's rounding. */
const ROUNDING = 1e-12;

/**
 * How far a value may be off, given how far what it rests on may be off: its lowest and highest
 * figure over the corners, that is the combinations of lower and upper bounds. Beyond six uncertain
 * figures each is moved alone to see which way it pushes, and the two corners where all push the
 * same way are taken; that is exact as long as no figure turns another's direction round.
 *
 * @returns null where nothing is uncertain, or where some corner is "on request"
 */
export function rangeOf(value: Figure, run: CalculatorRun): [number, number] | null {
  const uncertain = run.uncertain(value);
  const at = (corner?: Corner) => numberOf(run.figure(value, corner));
  const expected = at();
  if (!uncertain || expected === null) return null;
  const bits = bitsOf(uncertain);
  const corners =
    bits.length > MAX_ENUMERATED ? extremes(bits, uncertain, at) : allCorners(uncertain);
  let [low, high] = [expected, expected];
  for (const corner of corners) {
    const figure = at(corner);
    if (figure === null) return null;
    low = Math.min(low, figure);
    high = Math.max(high, figure);
  }
  const same = high - low <= ROUNDING * Math.max(Math.abs(low), Math.abs(high));
  return same ? null : [low, high];
}

/** The figure, or null ("on request") for anything but a number. */
export function numberOf(value: FormulaValue | FormulaError): number | null {
  return typeof value === 'number' ? value + 0 : null;
}

function bitsOf(set: bigint): bigint[] {
  const bits = [];
  for (let bit = 1n; bit <= set; bit <<= 1n) if (set & bit) bits.push(bit);
  return bits;
}

function allCorners(set: bigint): Corner[] {
  const corners = [];
  // Counts down through the subsets of the set, round to the set itself.
  let low = set;
  do {
    corners.push({ low, high: set ^ low });
    low = (low - 1n) & set;
  } while (low !== set);
  return corners;
}

function extremes(
  bits: readonly bigint[],
  set: bigint,
  at: (corner: Corner) => number | null,
): Corner[] {
  let rising = 0n;
  for (const bit of bits) {
    const [low, high] = [at({ low: bit, high: 0n }), at({ low: 0n, high: bit })];
    if (low === null || high === null || low <= high) rising |= bit;
  }
  return [
    { low: rising, high: set ^ rising },
    { low: set ^ rising, high: rising },
  ];
}
