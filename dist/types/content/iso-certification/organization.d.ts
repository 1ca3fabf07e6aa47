import type { Question } from '../../model/content/quiz.ts';
/** Who the visitor is. Nothing here is required: each answer only narrows what is asked and recommended later. */
export declare const organizationQuestions: Question[];
