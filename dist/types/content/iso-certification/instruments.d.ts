import type { Question } from '../../model/content/quiz.ts';
/** Where the visitor passed over sector or markets, everything is offered. */
export declare const instrumentFormulas: {
    'in-eu': string;
    'in-america': string;
};
/**
 * Follow-ups on what exactly is required. Only instruments with a source are offered; what we know
 * from memory alone is left to "another one". That an instrument applies is what the visitor says.
 */
export declare const requirementQuestions: Question[];
