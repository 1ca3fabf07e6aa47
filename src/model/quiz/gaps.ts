import type { Question } from '../content/quiz.ts';
import type { QuizGap } from './quiz-evaluation.ts';
import type { QuizRun } from './quiz-run.ts';

/** What to work on: urgent ones first, then what costs most in the score, then as asked. */
export function gapsOf(questions: readonly Question[], run: QuizRun): QuizGap[] {
  const found = questions.flatMap((question) => {
    const { gap, id, weight = 1 } = question;
    if (!gap) return [];
    const { score, most } = run.state(question);
    if (score === null || score >= gap.below) return [];
    const urgent = gap.urgent !== undefined && score <= gap.urgent;
    return { gap, id, score, urgent, cost: weight * (most - score) };
  });
  return found
    .sort((a, b) => Number(b.urgent) - Number(a.urgent) || b.cost - a.cost)
    .map(({ id, gap: { label, text, reference }, urgent, score }) => ({
      id,
      label: run.fill(label),
      text: run.fill(text),
      reference,
      urgent,
      score,
    }));
}
