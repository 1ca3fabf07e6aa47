import type { ModuleQuestion } from './module-question.ts';
export declare const safetyQuestions: ModuleQuestion[];
export declare const securityQuestions: ModuleQuestion[];
