import { fail } from './error.ts';

/**
 * People reckon in decimals, the machine in binary: 25 * 1.15 is 28.749999999999996 to it. Like a
 * spreadsheet, comparing and rounding look at 15 significant decimal digits, where that is 28.75;
 * everything between is left as the machine has it, so that 1/3*3 stays 1.
 */
const SIGNIFICANT_DIGITS = 15;

/** @returns the number as its 15 significant decimal digits say */
export function decimal(value: number): number {
  return Number(value.toPrecision(SIGNIFICANT_DIGITS));
}

/**
 * @param round is given the quotient
 * @throws FormulaError `#NUM!` where a positive number meets a negative multiple
 */
export function toMultiple(
  value: number,
  multiple: number,
  round: (quotient: number) => number,
): number {
  if (multiple === 0) return 0;
  if (multiple < 0 && value > 0) fail('#NUM!');
  return decimal(round(decimal(decimal(value) / multiple)) * multiple);
}

/** Sum without what binary arithmetic leaves over: 0.1 + 0.2 - 0.3 is 0, as in a spreadsheet. */
export function sum(left: number, right: number): number {
  const result = left + right;
  return Math.abs(result) < Math.abs(left) * 2 ** -49 ? 0 : result;
}
