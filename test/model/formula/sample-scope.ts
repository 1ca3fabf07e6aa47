import {
  formulaName,
  type FormulaTable,
  type FormulaValue,
  type Scope,
} from '../../../src/model/formula/formula.ts';

/** A scope over plain values; `points` are what `SCORE` reads. */
export function scopeOf(
  values: Record<string, FormulaValue | FormulaTable>,
  points: Record<string, number | null> = {},
): Scope {
  const named = new Map(Object.entries(values).map(([id, value]) => [formulaName(id), value]));
  const scored = new Map(Object.entries(points).map(([id, value]) => [formulaName(id), value]));
  return { get: (name) => named.get(name), score: (name) => scored.get(name) };
}
