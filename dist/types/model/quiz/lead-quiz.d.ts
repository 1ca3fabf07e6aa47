import type { LeadQuiz } from '../lead/lead.ts';
import { type PlainWords } from '../plain-words.ts';
import type { QuizEngine, QuizEvaluation } from './quiz-evaluation.ts';
/**
 * What of a quiz goes into the lead: every answer that counts, in words, and the result once the
 * quiz is complete. Half a quiz gives answers, but no score and no verdict.
 *
 * @param words what the visitor read for "does not apply"
 */
export declare function leadQuiz({ id, quiz }: QuizEngine, { result, shown, fill }: QuizEvaluation, words?: Pick<PlainWords, 'notApplicable'>): LeadQuiz;
