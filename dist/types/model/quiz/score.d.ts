import type { FormulaError, FormulaValue } from '../formula/formula.ts';
/** NaN, which no bound is below, where there is no score. */
export declare const comparable: (score: number | null) => number;
export declare const percentage: (value: FormulaValue | FormulaError) => number | null;
/** As a visitor reads it. */
export declare const rounded: (score: number | null | undefined) => string;
