import type { Area, GradedOutcome, Question, Section } from '../../model/content/quiz.ts';
export declare const moduleSections: Section[];
export declare const moduleQuestions: Question[];
/** No score of a standard before its module is answered: one drawn from half of it would be made up. */
export declare const moduleAreas: Area[];
/** The level of each standard chosen; the general gates count there, too. */
export declare const moduleOutcomes: Record<string, GradedOutcome>;
