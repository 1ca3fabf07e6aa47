import type { Answer } from '../model/content/field.ts';
import { type EstimateRecord, type QuizRecord } from './page-state.ts';
/**
 * What the visitor did in any widget of this page; of this site, where `storage` is `session`. Answers
 * given once fill in the next widget; the last quiz and estimate travel with the form's lead.
 */
export declare const journey: {
    readonly quiz: QuizRecord | null;
    readonly estimate: EstimateRecord | null;
    /** By the id of their question, input or field. */
    readonly answers: ReadonlyMap<string, Answer>;
    recordQuiz(record: QuizRecord | null): void;
    recordEstimate(record: EstimateRecord | null): void;
    /**
     * @param answer null takes it back
     * @param origin what is typed into a form is kept in this page's memory alone, never stored
     */
    recordAnswer(id: string, answer: Answer, origin: 'quiz' | 'calculator' | 'form'): void;
    /** Calls back after each change. @returns a function that ends it */
    subscribe(listener: () => void): () => void;
};
