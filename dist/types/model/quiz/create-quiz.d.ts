import type { Organization } from '../content/content.ts';
import type { Quiz } from '../content/quiz.ts';
import type { QuizEngine } from './quiz-evaluation.ts';
/**
 * Reads a quiz of a checked content file.
 *
 * @param id its name in the content
 * @param organization what `{organization}`, `{organization-phone}` … stand for in its texts
 */
export declare function createQuiz(id: string, quiz: Quiz, organization?: Organization): QuizEngine;
