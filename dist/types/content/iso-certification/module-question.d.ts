import type { Steps } from './clauses.ts';
/** Part C, question by question; the weights are our proposal. */
export type ModuleQuestion = [
    id: string,
    weight: number,
    label: string,
    /** What an auditor would want to see. */
    help: string,
    /** What is found at each step of this very question; no two share a sentence. */
    steps: Steps,
    /** Short name of the subject, for the list of gaps. */
    subject: string,
    /** A concrete next step. */
    next: string,
    clause: string
];
