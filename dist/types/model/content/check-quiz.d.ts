import { type Path, type Report } from './problem.ts';
import type { Quiz } from './quiz.ts';
/**
 * Checks references and formulas of a quiz that has the right form.
 *
 * @returns the names that forms may use
 */
export declare function checkQuiz(quiz: Quiz, at: Path, report: Report): string[];
