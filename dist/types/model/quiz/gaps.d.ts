import type { Question } from '../content/quiz.ts';
import type { QuizGap } from './quiz-evaluation.ts';
import type { QuizRun } from './quiz-run.ts';
/** What to work on: urgent ones first, then what costs most in the score, then as asked. */
export declare function gapsOf(questions: readonly Question[], run: QuizRun): QuizGap[];
