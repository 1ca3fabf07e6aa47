import type { QuizEvaluation, QuizResult } from './quiz-evaluation.ts';
/** What the page author reads of a complete quiz. */
export declare function quizResult(id: string, { score, band, areas, outcomes, recommendations, shown }: Omit<QuizEvaluation, 'result'>): QuizResult;
