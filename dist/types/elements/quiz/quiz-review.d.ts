import { type TemplateResult } from 'lit';
import type { QuizView } from './quiz-questions.ts';
/** Every question with its answer in words, each with a way to change it. */
export declare function quizReview({ session, words, go }: QuizView): TemplateResult;
