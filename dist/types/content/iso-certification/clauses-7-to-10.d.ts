import type { Question } from '../../model/content/quiz.ts';
/** Part B on clauses 7 to 10. */
export declare const questionsOnClauses7To10: Question[];
