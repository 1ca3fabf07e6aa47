import type { Question } from '../content/quiz.ts';
import type { FormulaError, FormulaValue } from '../formula/formula.ts';
import type { Weighted } from './index-quiz.ts';
import type { QuestionState } from './question-state.ts';

/** The points given as a percentage of those to be had; null where no question counts. */
export function weightedScore(
  scored: readonly Weighted[],
  stateOf: (question: Question) => QuestionState,
): number | null {
  let points = 0;
  let most = 0;
  for (const [question, weight] of scored) {
    const state = stateOf(question);
    // Not answered or does not apply: leaves the sum on both sides.
    if (state.score === null || state.most <= 0) continue;
    points += weight * state.score;
    most += weight * state.most;
  }
  return most > 0 ? percentage((100 * points) / most) : null;
}

/** What a score's formula gives, kept within 0–100; null for anything but a number. */
export function percentage(value: FormulaValue | FormulaError): number | null {
  return typeof value === 'number' ? Math.min(100, Math.max(0, value)) : null;
}
