import { type TemplateResult } from 'lit';
import type { Words } from '../../locales/en.ts';
import type { QuizSession } from './quiz-session.ts';
export interface QuizReviewView {
    readonly session: QuizSession;
    readonly words: Words;
    readonly onChange: (id: string) => void;
    readonly onResult: () => void;
}
/** Every question with its answer in words, each with a way to change it. */
export declare function quizReview({ session, words, onChange, onResult }: QuizReviewView): TemplateResult;
