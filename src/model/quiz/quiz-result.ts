import type { QuizEvaluation, QuizResult } from './quiz-evaluation.ts';

/** What the page author reads of a complete quiz. */
export function quizResult(
  id: string,
  { score, band, areas, outcomes, recommendations, shown }: Omit<QuizEvaluation, 'result'>,
): QuizResult {
  return {
    id,
    score,
    band: band && { id: band.id, title: band.title },
    areas,
    outcomes: Object.fromEntries(
      outcomes.flatMap(({ name, id, title }) => (id === null ? [] : [[name, { id, title }]])),
    ),
    recommendations: recommendations.map(({ id, title, reason }) => ({ id, title, reason })),
    answers: Object.fromEntries(
      shown.flatMap(({ question, answer }) => (answer === null ? [] : [[question.id, answer]])),
    ),
  };
}
