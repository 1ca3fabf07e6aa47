import type { ModuleQuestion } from './module-question.ts';
/** Another two, on quality culture and on opportunities (edition 2026), wait for a look into its text. */
export declare const qualityQuestions: ModuleQuestion[];
export declare const environmentQuestions: ModuleQuestion[];
