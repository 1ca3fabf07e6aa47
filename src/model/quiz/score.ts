import type { FormulaError, FormulaValue } from '../formula/formula.ts';

/** Digits in which a score is compared: one that misses a bound by a rounding error of the machine reaches it. */
const SIGNIFICANT_DIGITS = 12;

/** NaN, which no bound is below, where there is no score. */
export const comparable = (score: number | null) => Number(score?.toPrecision(SIGNIFICANT_DIGITS));

export const percentage = (value: FormulaValue | FormulaError) =>
  typeof value === 'number' ? Math.min(100, Math.max(0, value)) : null;

/** As a visitor reads it. */
export const rounded = (score: number | null | undefined) =>
  score == null ? '' : String(Math.round(score));
