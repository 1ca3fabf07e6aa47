import { fail } from './error.ts';

/**
 * People reckon in decimals, the machine in binary: 25 * 1.15 is 28.749999999999996 to it. Like a
 * spreadsheet, comparing and rounding look at 15 significant decimal digits, where that is 28.75;
 * everything between is left as the machine has it, so that 1/3*3 stays 1.
 */
const SIGNIFICANT_DIGITS = 15;

/** How a number becomes a whole one. */
type Round = (value: number) => number;

/** @returns the number as its 15 significant decimal digits say */
export function decimal(value: number): number {
  return Number(value.toPrecision(SIGNIFICANT_DIGITS));
}

/** Moves the decimal point without the error that multiplying by a power of ten brings. */
function shift(value: number, places: number): number {
  const [mantissa, exponent] = value.toExponential(SIGNIFICANT_DIGITS - 1).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

/** @param round is given the size of the number, without its sign */
export function toDigits(value: number, digits: number, round: Round): number {
  const places = Math.trunc(digits);
  return Math.sign(value) * shift(round(shift(Math.abs(value), places)), -places);
}

/**
 * @param round is given the quotient
 * @throws FormulaError `#NUM!` where a positive number meets a negative multiple
 */
export function toMultiple(value: number, multiple: number, round: Round): number {
  if (multiple === 0) return 0;
  if (multiple < 0 && value > 0) fail('#NUM!');
  return decimal(round(decimal(decimal(value) / multiple)) * multiple);
}

/** Sum without what binary arithmetic leaves over: 0.1 + 0.2 - 0.3 is 0, as in a spreadsheet. */
export function sum(left: number, right: number): number {
  const result = left + right;
  return Math.abs(result) < Math.abs(left) * 2 ** -49 ? 0 : result;
}
