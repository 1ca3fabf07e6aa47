/** Part C, question by question; the weights are our proposal. */
export type ModuleQuestion = [
    id: string,
    weight: number,
    label: string,
    /** What an auditor would want to see. */
    help: string,
    /** Short name of the subject, for the list of gaps. */
    subject: string,
    /** A concrete next step. */
    next: string,
    clause: string
];
/** Another two, on quality culture and on opportunities (edition 2026), wait for a look into its text. */
export declare const qualityQuestions: ModuleQuestion[];
export declare const environmentQuestions: ModuleQuestion[];
export declare const safetyQuestions: ModuleQuestion[];
export declare const securityQuestions: ModuleQuestion[];
