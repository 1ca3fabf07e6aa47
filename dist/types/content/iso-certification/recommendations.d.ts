import type { Quiz } from '../../model/content/quiz.ts';
/** Part D: which standards to look at first. At equal rank the order here decides. */
export declare const recommendations: Quiz['recommendations'];
