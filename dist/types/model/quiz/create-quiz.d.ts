import type { Organization } from '../content/content.ts';
import type { Quiz } from '../content/quiz.ts';
import type { QuizEngine } from './quiz-evaluation.ts';
import { type YesNoWords } from './with-options.ts';
/**
 * Reads a quiz of a checked content file.
 *
 * @param id its name in the content
 * @param organization what `{organization}`, `{organization-phone}` … stand for in its texts
 * @param words what the answers to a question with yes or no are called
 * @param variant which one formulas find
 */
export declare function createQuiz(id: string, content: Quiz, organization?: Organization, words?: YesNoWords, variant?: string): QuizEngine;
