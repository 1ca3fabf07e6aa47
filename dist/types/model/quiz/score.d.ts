import type { Question } from '../content/quiz.ts';
import type { FormulaError, FormulaValue } from '../formula/formula.ts';
import type { Weighted } from './index-quiz.ts';
import type { QuestionState } from './question-state.ts';
/** The points given as a percentage of those to be had; null where no question counts. */
export declare function weightedScore(scored: readonly Weighted[], stateOf: (question: Question) => QuestionState): number | null;
/** What a score's formula gives, kept within 0–100; null for anything but a number. */
export declare function percentage(value: FormulaValue | FormulaError): number | null;
