import type { Answer, Answers } from '../../model/content/field.ts';
import { toAnswer } from '../../model/form/answer.ts';
import type {
  QuizEngine,
  QuizEvaluation,
  ShownQuestion,
} from '../../model/quiz/quiz-evaluation.ts';
import { journey } from '../../page/journey.ts';
import { type ProblemCode, typedProblem } from '../field-problem.ts';

/**
 * One visitor's way through a quiz: what was answered, where they are, what is missing. Knows no DOM;
 * the element shows it.
 */
export class QuizSession {
  readonly engine: QuizEngine;
  evaluation: QuizEvaluation;
  view: 'questions' | 'result' | 'review' = 'questions';
  /** The visitor came from the review and goes back there. */
  isReviewing = false;
  /** What keeps the visitor from going on, by question. */
  problems: ReadonlyMap<string, ProblemCode> = new Map();

  readonly #onAnswer: () => void;
  #given: Answers = {};
  #currentId: string | undefined;
  /** What was typed last and is no answer, by question: it stays in the field, and the message says why. */
  readonly #rejected = new Map<string, { code: ProblemCode; typed: Answer }>();

  /** @param onAnswer called for each answer of the visitor's */
  constructor(engine: QuizEngine, onAnswer: () => void) {
    this.engine = engine;
    this.evaluation = engine.evaluate({});
    this.#onAnswer = onAnswer;
  }

  get shown(): readonly ShownQuestion[] {
    return this.evaluation.shown;
  }

  /** Place of the current question among those shown, from 0. */
  get index(): number {
    const index = this.shown.findIndex(({ question }) => question.id === this.#currentId);
    return Math.max(0, index);
  }

  /** The questions before the visitor now. */
  asked(isPage: boolean): readonly ShownQuestion[] {
    return isPage ? this.shown : this.shown.slice(this.index, this.index + 1);
  }

  /** What counts now, by question. */
  get answers(): Answers {
    return Object.fromEntries(
      this.shown.flatMap(({ question, answer }) =>
        answer === null ? [] : [[question.id, answer]],
      ),
    );
  }

  /** What a question shows as chosen: its answer, else what is suggested. */
  valueOf({ question, options, answer, suggestion }: ShownQuestion): Answer {
    const { id } = question;
    const rejected = this.#rejected.get(id);
    if (rejected) return rejected.typed;
    if (answer !== null || Object.hasOwn(this.#given, id)) return answer;
    return suggestion ?? toAnswer({ ...question, options }, journey.answers.get(id)) ?? null;
  }

  /** True where the value shown is suggested, not given. */
  isSuggested(shown: ShownQuestion): boolean {
    return !this.#rejected.has(shown.question.id) && this.valueOf(shown) !== shown.answer;
  }

  /** Replaces all answers, from code; a complete set leads to the result. */
  replace(answers: Answers): void {
    this.#given = answers;
    this.#rejected.clear();
    this.problems = new Map();
    this.#evaluate();
    this.#currentId = this.shown.find(({ answer }) => answer === null)?.question.id;
    this.show(this.evaluation.complete ? 'result' : 'questions');
  }

  /** Takes the visitor's answer to a question. */
  answer({ question }: ShownQuestion, value: Answer, badInput?: boolean): void {
    const { id } = question;
    const code = typedProblem(question, value, badInput);
    if (code) this.#rejected.set(id, { code, typed: value });
    else this.#rejected.delete(id);
    this.problems = new Map([...this.problems].filter(([other]) => other !== id));
    // Null stays as a key: what was suggested and then cleared is not suggested again.
    this.#given = { ...this.#given, [id]: code ? null : value };
    this.#evaluate();
    this.#onAnswer();
  }

  /** Accepts what is shown and goes on; false where something is missing. */
  forward(isPage: boolean): boolean {
    for (const one of this.asked(isPage)) {
      if (this.isSuggested(one)) this.answer(one, this.valueOf(one));
    }
    this.problems = new Map(this.asked(isPage).flatMap((one) => this.#problemOf(one)));
    if (this.problems.size) return false;
    // An answer given late may have opened a question before it.
    const next =
      (!isPage && this.shown[this.index + 1]) ||
      this.shown.find((one) => this.#problemOf(one).length);
    if (this.isReviewing && this.evaluation.complete) this.show('review');
    else if (next) this.#currentId = next.question.id;
    else this.show('result');
    return true;
  }

  back(): void {
    this.problems = new Map();
    if (this.isReviewing && this.evaluation.complete) this.show('review');
    else this.#currentId = this.shown[this.index - 1]?.question.id;
  }

  /** @param id a question to be changed, on the way from the review */
  show(view: QuizSession['view'], id?: string): void {
    this.view = view;
    this.isReviewing = id !== undefined;
    if (id) this.#currentId = id;
  }

  #problemOf({ question, required, answer }: ShownQuestion): [string, ProblemCode][] {
    const { id, options } = question;
    const rejected = this.#rejected.get(id);
    if (rejected) return [[id, rejected.code]];
    // An empty list and an empty text answer nothing.
    const isOpen = required && String(answer ?? '') === '';
    return isOpen ? [[id, options ? 'choose' : 'enter']] : [];
  }

  #evaluate(): void {
    this.evaluation = this.engine.evaluate(this.#given);
  }
}
