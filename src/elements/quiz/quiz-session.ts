import type { Answer, Answers } from '../../model/content/field.ts';
import { isBlank, isNumberType } from '../../model/form/answer.ts';
import type {
  QuizEngine,
  QuizEvaluation,
  ShownQuestion,
} from '../../model/quiz/quiz-evaluation.ts';

export type QuizView = 'questions' | 'result' | 'review';

/** Why the visitor cannot go on from a question. */
export type QuestionProblem = 'choose' | 'enter' | 'number' | 'min' | 'max' | 'date';

/**
 * One visitor's way through a quiz: what was answered, where they are, what is missing. Knows no DOM;
 * the element shows it and asks for a new render after each call.
 */
export class QuizSession {
  readonly engine: QuizEngine;
  evaluation: QuizEvaluation;
  view: QuizView = 'questions';
  problems: ReadonlyMap<string, QuestionProblem> = new Map();
  /** Ids that the page or the visitor gave and the quiz does not know. */
  unknown: string[] = [];

  readonly #earlier: (id: string) => Answer | undefined;
  #given: Answers = {};
  #currentId: string | undefined;
  /** What was typed last and is no answer, by question: it stays in the field, and the message says why. */
  readonly #rejected = new Map<string, { problem: QuestionProblem; typed: Answer }>();
  /** The visitor came from the review and goes back there. */
  #reviewing = false;

  /** @param earlier an answer given in another widget, offered as a suggestion */
  constructor(engine: QuizEngine, earlier: (id: string) => Answer | undefined = () => undefined) {
    this.engine = engine;
    this.#earlier = earlier;
    this.evaluation = engine.evaluate({});
  }

  get shown(): readonly ShownQuestion[] {
    return this.evaluation.shown;
  }

  get current(): ShownQuestion | undefined {
    return this.shown[this.index];
  }

  /** Place of the current question among those shown, from 0. */
  get index(): number {
    return Math.max(0, this.#indexOf(this.#currentId));
  }

  /** What counts now, by question. */
  get answers(): Answers {
    return Object.fromEntries(
      this.shown
        .filter(({ answer }) => answer !== null)
        .map((one) => [one.question.id, one.answer]),
    );
  }

  /** What a question shows as chosen: its answer, else what is suggested. */
  valueOf({ question, options, answer, suggestion }: ShownQuestion): Answer {
    const rejected = this.#rejected.get(question.id);
    if (rejected) return rejected.typed;
    if (answer !== null || Object.hasOwn(this.#given, question.id)) return answer;
    if (suggestion !== undefined) return suggestion;
    const earlier = this.#earlier(question.id);
    if (earlier === undefined) return null;
    const fits = this.engine.sanitize({ [question.id]: earlier }).answers[question.id] ?? null;
    const offered = options.length === 0 || options.some((option) => option.value === fits);
    return Array.isArray(fits) || offered ? fits : null;
  }

  /** True where the value shown is suggested, not given. */
  isSuggested(shown: ShownQuestion): boolean {
    if (shown.answer !== null || this.#rejected.has(shown.question.id)) return false;
    return this.valueOf(shown) !== null;
  }

  /** Replaces all answers, from code; a complete set leads to the result. */
  replace(answers: unknown): void {
    const { answers: known, unknown } = this.engine.sanitize(answers);
    this.#given = known;
    this.unknown = unknown;
    this.#rejected.clear();
    this.problems = new Map();
    this.#evaluate();
    const open = this.shown.find(({ answer }) => answer === null);
    this.#currentId = (open ?? this.shown[0])?.question.id;
    this.view = this.evaluation.complete && !open?.required ? 'result' : 'questions';
  }

  /** Takes the visitor's answer to a question. */
  answer({ question }: ShownQuestion, value: Answer, badInput = false): void {
    const { id, type, min = -Infinity, max = Infinity } = question;
    this.#rejected.delete(id);
    const reject = (problem: QuestionProblem) => this.#rejected.set(id, { problem, typed: value });
    if (badInput) reject(type === 'date' ? 'date' : 'number');
    if (isNumberType(type) && typeof value === 'number') {
      if (value < min) reject('min');
      if (value > max) reject('max');
    }
    // Null stays as a key: what was suggested and then cleared is not suggested again.
    this.#given = { ...this.#given, [id]: this.#rejected.has(id) ? null : value };
    if (this.problems.has(id)) {
      this.problems = new Map([...this.problems].filter(([other]) => other !== id));
    }
    this.#evaluate();
  }

  /** Accepts what the current question shows and goes on; false where it cannot. */
  forward(): boolean {
    const { current } = this;
    if (!current) return false;
    this.#accept(current);
    const problem = this.#problemOf(current);
    this.problems = new Map(problem ? [[current.question.id, problem]] : []);
    if (problem) return false;
    const next = this.shown[this.#indexOf(current.question.id) + 1];
    if (this.#reviewing && this.evaluation.complete) this.review();
    else if (next) this.#currentId = next.question.id;
    else this.#finish();
    return true;
  }

  back(): void {
    this.problems = new Map();
    if (this.#reviewing && this.evaluation.complete) return this.review();
    this.#currentId = this.shown[this.index - 1]?.question.id ?? this.#currentId;
  }

  /** All questions stand on one page: accepts what is shown; false where something is missing. */
  finish(): boolean {
    for (const shown of this.shown) this.#accept(shown);
    const found = this.shown.flatMap((shown): [string, QuestionProblem][] => {
      const problem = this.#problemOf(shown);
      return problem ? [[shown.question.id, problem]] : [];
    });
    this.problems = new Map(found);
    if (found.length === 0) this.#finish();
    return found.length === 0;
  }

  /** Shows a question again, to be changed. */
  change(id: string): void {
    this.#reviewing = true;
    this.#currentId = id;
    this.view = 'questions';
  }

  review(): void {
    this.#reviewing = false;
    this.view = 'review';
  }

  showResult(): void {
    this.#reviewing = false;
    this.view = 'result';
  }

  #accept(shown: ShownQuestion): void {
    if (this.isSuggested(shown)) this.answer(shown, this.valueOf(shown));
  }

  #finish(): void {
    // An answer given late may have opened a question before it.
    const open = this.shown.find((shown) => this.#problemOf(shown));
    if (open) this.#currentId = open.question.id;
    else this.showResult();
  }

  #problemOf({ question }: ShownQuestion): QuestionProblem | undefined {
    const { id, type } = question;
    const rejected = this.#rejected.get(id);
    if (rejected) return rejected.problem;
    const now = this.shown[this.#indexOf(id)];
    const empty = isBlank(now?.answer) || (Array.isArray(now?.answer) && now.answer.length === 0);
    if (!now?.required || !empty) return undefined;
    return ['single', 'several', 'select'].includes(type) ? 'choose' : 'enter';
  }

  #evaluate(): void {
    this.evaluation = this.engine.evaluate(this.#given);
  }

  #indexOf(id: string | undefined): number {
    return this.shown.findIndex(({ question }) => question.id === id);
  }
}
