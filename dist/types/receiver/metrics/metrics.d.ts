import { Counter, Histogram } from './instruments.ts';
/** What becomes of a lead that was posted, beside the names of problems. */
export type LeadOutcome = 'stored' | 'repeated' | 'erased';
/** What the store holds of work to be done. */
export interface StoreFigures {
    /** By state. */
    jobs: Readonly<Record<string, number>>;
    unchecked: number;
}
export declare const METRICS_CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";
/** What an operator counts; since this process started, as Prometheus expects. */
export declare class Metrics {
    #private;
    readonly leads: Counter;
    readonly flags: Counter;
    readonly challenges: Counter;
    readonly proofs: Counter;
    readonly forwards: Counter;
    readonly storeErrors: Counter;
    readonly failures: Counter;
    readonly durations: Histogram;
    constructor(startedMs: number);
    /** @param standing null where the store cannot tell at present */
    text(standing: StoreFigures | null): string;
}
