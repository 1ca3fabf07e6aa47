import { NOT_APPLICABLE } from '../content/field.ts';
import { answerText } from '../form/answer-text.ts';
import { optionOf } from '../form/answer.ts';
import { leadValue } from '../lead/lead-value.ts';
import type { LeadQuiz } from '../lead/lead.ts';
import { type PlainWords, plainWords } from '../plain-words.ts';
import type { QuizEngine, QuizEvaluation, ShownQuestion } from './quiz-evaluation.ts';

/**
 * What of a quiz goes into the lead: every answer that counts, in words, and the result once the
 * quiz is complete. Half a quiz gives answers, but no score and no verdict.
 *
 * @param words what the visitor read for "does not apply"
 */
export function leadQuiz(
  { id, quiz }: QuizEngine,
  { result, shown, fill }: QuizEvaluation,
  words: Pick<PlainWords, 'notApplicable'> = plainWords,
): LeadQuiz {
  return {
    id,
    title: fill(quiz.title),
    score: null,
    band: null,
    areas: [],
    outcomes: {},
    recommendations: [],
    ...result,
    answers: shown
      .filter(({ answer }) => answer !== null)
      .map((asked) => ({
        id: asked.question.id,
        question: asked.question.label,
        value: leadValue(asked.answer),
        label: label(asked, words.notApplicable),
        score: asked.score,
      })),
  };
}

function label({ question, options, answer }: ShownQuestion, notApplicable: string): string {
  if (answer === NOT_APPLICABLE && question.na && !optionOf(options, answer)) return notApplicable;
  const text = answerText(options, answer);
  return typeof answer === 'number' && question.unit && !options.length
    ? `${text} ${question.unit}`
    : text;
}
