import type { Steps } from './clauses.ts';
/** Part C, question by question; the weights are our proposal. */
export type ModuleQuestion = [
    id: string,
    weight: number,
    label: string,
    /** What an auditor would want to see. */
    help: string,
    steps: Steps,
    /** Short name of the subject, for the list of gaps. */
    subject: string,
    /** A concrete next step. */
    next: string,
    clause: string
];
/** Steps of questions that have none of their own. */
export declare const usual: Steps;
