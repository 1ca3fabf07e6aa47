import type { Quiz } from '../../model/content/quiz.ts';
export declare const readiness: Quiz;
