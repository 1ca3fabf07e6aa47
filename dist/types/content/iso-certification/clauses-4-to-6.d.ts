import type { Question } from '../../model/content/quiz.ts';
/** Part B on clauses 4 to 6. The weights, 50 in all with clauses 7 to 10, are our proposal. */
export declare const questionsOnClauses4To6: Question[];
