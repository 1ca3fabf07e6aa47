import { html, type TemplateResult } from 'lit';
import type { Words } from '../../locales/en.ts';
import { say } from '../../locales/say.ts';
import { type Answer, NOT_APPLICABLE } from '../../model/content/field.ts';
import type { ShownQuestion } from '../../model/quiz/quiz-evaluation.ts';
import { field } from '../../ui/field/field.ts';
import type { QuestionProblem, QuizSession } from './quiz-session.ts';

/** What is wrong with an answer, in words. */
export function problemText(
  problem: QuestionProblem,
  { question }: ShownQuestion,
  words: Words,
): string {
  const texts: Record<QuestionProblem, string> = {
    choose: words.chooseAnswer,
    enter: words.enterAnswer,
    number: words.numberError,
    min: say(words.minError, { limit: question.min ?? '' }),
    max: say(words.maxError, { limit: question.max ?? '' }),
    date: words.dateError,
  };
  return texts[problem];
}

/** What showing the questions of a quiz needs. */
export interface QuestionsView {
  readonly session: QuizSession;
  readonly locale: string;
  readonly words: Words;
  readonly onAnswer: (shown: ShownQuestion, answer: Answer, badInput?: boolean) => void;
}

/**
 * One question of a quiz with its answers, "does not apply" among them where it may be.
 *
 * @param heading the question stands alone and heads the step
 */
export function questionField(
  { session, locale, words, onAnswer }: QuestionsView,
  shown: ShownQuestion,
  heading: boolean,
): TemplateResult {
  const { question } = shown;
  const problem = session.problems.get(question.id);
  const offered = shown.options.some(({ value }) => value === NOT_APPLICABLE);
  const options =
    question.na && !offered
      ? [...shown.options, { value: NOT_APPLICABLE, label: words.notApplicable, exclusive: true }]
      : shown.options;
  const hints = [
    session.isSuggested(shown) && words.suggested,
    question.type === 'several' && words.severalHint,
  ];
  return html`<div part="question">
    ${field({
      ...question,
      label: session.evaluation.fill(question.label),
      options,
      heading,
      locale,
      words,
      value: session.valueOf(shown),
      required: shown.required,
      markOptional: !shown.required && !heading,
      hint: hints.filter(Boolean).join(' ') || undefined,
      error: problem && problemText(problem, shown, words),
      onAnswer: (answer, badInput) => onAnswer(shown, answer, badInput),
    })}
  </div>`;
}
