import type { Answer, Answers } from '../../model/content/field.ts';
import { toAnswer } from '../../model/form/answer.ts';
import type { QuizEngine, ShownQuestion } from '../../model/quiz/quiz-evaluation.ts';
import { shuffled } from '../../model/quiz/shuffle.ts';
import { journey } from '../../page/journey.ts';
import { shuffleSeed } from '../../page/variant.ts';
import { type ProblemCode, typedProblem } from '../field-problem.ts';

export type QuizSession = ReturnType<typeof createQuizSession>;

/**
 * One visitor's way through a quiz: what was answered, where they are, what is missing. Knows no DOM;
 * the element shows it.
 *
 * @param onAnswer called for each answer of the visitor's
 */
export function createQuizSession(engine: QuizEngine, onAnswer: () => void) {
  const { questions, shuffle } = engine.quiz;
  let given: Answers = {};
  /** Those asked now, in the order of all. */
  let onPage: readonly ShownQuestion[];
  let currentId: string | undefined;
  /** What was typed last and is no answer, by question: it stays in the field, and the message says why. */
  const rejected = new Map<string, { code: ProblemCode; typed: Answer }>();

  const session = {
    engine,
    evaluation: engine.evaluate(given),
    /** All of them, in the order in which they are asked. */
    questions: shuffle
      ? shuffled(questions, shuffleSeed(), ({ id, section, showIf }) => [id, section, showIf])
      : questions,
    /** Those asked now, in the order in which this visitor meets them one at a time. */
    shown: [] as readonly ShownQuestion[],
    isResult: false,
    /** What keeps the visitor from going on, by question. */
    problems: new Map<string, ProblemCode>(),

    /** Place of the current question among those shown, from 0. */
    get index(): number {
      return Math.max(
        0,
        session.shown.findIndex(({ question }) => question.id === currentId),
      );
    },

    /** The questions before the visitor now. */
    asked(isPage: boolean): readonly ShownQuestion[] {
      const { shown, index } = session;
      return isPage ? onPage : shown.slice(index, index + 1);
    },

    /** What counts now, by question. */
    get answers(): Answers {
      return Object.fromEntries(
        session.shown.flatMap(({ question, answer }) =>
          answer === null ? [] : [[question.id, answer]],
        ),
      );
    },

    /** What a question shows as chosen: its answer, else what is suggested. */
    valueOf({ question, options, answer, suggestion }: ShownQuestion): Answer {
      const { id } = question;
      const refused = rejected.get(id);
      if (refused) return refused.typed;
      if (answer !== null || Object.hasOwn(given, id)) return answer;
      return suggestion ?? toAnswer({ ...question, options }, journey().answers.get(id)) ?? null;
    },

    /** True where the value shown is suggested, not given. */
    isSuggested(shown: ShownQuestion): boolean {
      return !rejected.has(shown.question.id) && session.valueOf(shown) !== shown.answer;
    },

    /** Replaces all answers, from code; a complete set leads to the result. */
    replace(answers: Answers): void {
      rejected.clear();
      session.problems.clear();
      evaluate(answers);
      currentId = session.shown.find(({ answer }) => answer === null)?.question.id;
      session.isResult = session.evaluation.complete;
    },

    /** Takes the visitor's answer to a question. */
    answer({ question }: ShownQuestion, value: Answer, badInput?: boolean): void {
      const { id } = question;
      const code = typedProblem(question, value, badInput);
      if (code) rejected.set(id, { code, typed: value });
      else rejected.delete(id);
      session.problems.delete(id);
      // Null stays as a key: what was suggested and then cleared is not suggested again.
      evaluate({ ...given, [id]: code ? null : value });
      onAnswer();
    },

    /** Accepts what is shown and goes on; false where something is missing. */
    forward(isPage: boolean): boolean {
      for (const one of session.asked(isPage)) {
        if (session.isSuggested(one)) session.answer(one, session.valueOf(one));
      }
      session.problems = new Map(session.asked(isPage).flatMap(problemOf));
      if (session.problems.size) return false;
      // Behind the last one: an answer that counts no longer, or a question that a suggestion opened.
      const next =
        (!isPage && session.shown[session.index + 1]) ||
        session.shown.find((one) => problemOf(one).length);
      if (next) currentId = next.question.id;
      else session.isResult = true;
      return true;
    },

    back(): void {
      session.problems.clear();
      currentId = session.shown[session.index - 1]?.question.id;
    },

    /** From the result through the questions again; every answer is kept. */
    revise(): void {
      session.isResult = false;
      currentId = undefined;
    },
  };

  function problemOf({ question, required, answer }: ShownQuestion): [string, ProblemCode][] {
    const { id, options } = question;
    const refused = rejected.get(id);
    if (refused) return [[id, refused.code]];
    // An empty list and an empty text answer nothing.
    const isOpen = required && String(answer ?? '') === '';
    return isOpen ? [[id, options ? 'choice' : 'required']] : [];
  }

  function evaluate(answers: Answers): void {
    given = answers;
    session.evaluation = engine.evaluate(given);
    const shown = new Map(session.evaluation.shown.map((one) => [one.question.id, one]));
    onPage = session.questions.flatMap(({ id }) => shown.get(id) ?? []);
    // What the visitor came by stays before them, so that a question opened among it is asked next.
    const before = session.shown
      .slice(0, session.index + 1)
      .flatMap(({ question }) => shown.get(question.id) ?? []);
    session.shown = [...new Set(before.concat(onPage))];
  }

  evaluate(given);
  return session;
}
