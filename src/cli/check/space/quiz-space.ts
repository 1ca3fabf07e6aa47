import { VARIANT } from '../../../model/content/choose-variant.ts';
import type { Content } from '../../../model/content/content.ts';
import type { Answer } from '../../../model/content/field.ts';
import type { Question, Quiz } from '../../../model/content/quiz.ts';
import { createQuiz } from '../../../model/quiz/create-quiz.ts';
import type { QuizEvaluation } from '../../../model/quiz/quiz-evaluation.ts';
import { lazily } from '../../../model/formula/lazily.ts';
import { withOptions } from '../../../model/quiz/with-options.ts';
import { ALWAYS, type Possible, type Truth } from '../possible/possible.ts';
import { costOf, cutsOf } from '../structure/formulas.ts';
import { answersTo, pickFrom } from './domain.ts';
import { QuizView } from './quiz-view.ts';
import { type Box, type Meter, type Space, variantOf, variantsIn } from './space.ts';

/** Shares that mean something of their own to {@link QuizSpace.realize}. */
export const BLANK = -1;
export const WORST = -2;
export const BEST = 2;

/** What of a content file all its widgets share. */
export type Common = Pick<Content, 'organization' | 'variants'>;

/** After so many rounds of answering what is shown, a quiz counts as one that cannot be completed. */
const MAX_ROUNDS = 12;

/**
 * All the answers to a quiz.
 *
 * @param isComplete only those with which the quiz is complete, as every result is
 */
export class QuizSpace implements Space<QuizView, QuizEvaluation> {
  readonly id: string;
  readonly quiz: Quiz;
  readonly isComplete: boolean;
  readonly variants: Common['variants'];
  readonly whole: Box;
  readonly cuts;
  readonly cost;
  readonly #engine;

  constructor(
    id: string,
    quiz: Quiz,
    isComplete: boolean,
    { organization, variants }: Common = {},
  ) {
    this.id = id;
    quiz = withOptions(quiz, { yes: 'Yes', no: 'No' });
    this.quiz = quiz;
    this.isComplete = isComplete;
    this.variants = variants;
    this.cuts = cutsOf(quiz);
    this.cost = costOf(quiz, quiz.questions);
    this.whole = new Map([
      ...variantsIn(variants),
      ...quiz.questions.map(
        (question) =>
          [question.id, answersTo(question, !isComplete || question.required === false)] as const,
      ),
    ]);
    this.#engine = lazily(
      (variant: string) => createQuiz(id, marked(quiz), organization, undefined, variant),
      undefined as never,
    );
  }

  look(box: Box, meter: Meter, isExact = false): QuizView {
    return new QuizView(this.quiz, box, meter, isExact);
  }

  admits(view: QuizView): Truth {
    return this.isComplete ? view.completable() : ALWAYS;
  }

  /** The marks of {@link marked} stand where texts of the content would. */
  evaluate(answers: Readonly<Record<string, Answer>>): QuizEvaluation {
    return this.#engine(variantOf(this.whole, answers)).evaluate(answers);
  }

  realize(box: Box, share: (key: string) => number) {
    const variant = variantOf(box, {}, share(VARIANT));
    const answers: Record<string, Answer> = variant ? { variant } : {};
    for (const question of this.quiz.questions) {
      answers[question.id] = pick(question, box.get(question.id)!, share(question.id));
    }
    let real = this.evaluate(answers);
    for (let round = 0; this.isComplete && !real.complete && round < MAX_ROUNDS; round++) {
      const open = real.shown.filter(({ required, answer }) => required && answer === null);
      if (!open.length) break;
      for (const { question, options } of open) {
        const offered = answersTo({ ...question, options }, false);
        answers[question.id] = pick(question, offered, share(question.id));
      }
      real = this.evaluate(answers);
    }
    if (this.isComplete && !real.complete) return undefined;
    const counting = { ...(variant && { variant }), ...answersOf(real) };
    return { witness: { [`quizzes.${this.id}`]: counting }, real };
  }
}

/** Those that count. */
export function answersOf({ shown }: QuizEvaluation): Record<string, Answer> {
  return Object.fromEntries(
    shown.flatMap(({ question, answer }) => (answer === null ? [] : [[question.id, answer]])),
  );
}

function pick(question: Question, domain: Possible, share: number): Answer {
  if (share === BLANK && domain.some.includes(null)) return null;
  const { options = [] } = question;
  if (share === BEST || share === WORST) {
    const sign = Math.sign(share);
    const worth = (value: unknown) =>
      sign * (options.find((option) => option.value === value)?.score ?? -Infinity * sign);
    const ranked = domain.some
      .filter((value) => value !== null)
      .sort((a, b) => worth(b) - worth(a));
    if (ranked.length && !domain.lists) return ranked[0] as Answer;
    share = domain.lists && share === BEST ? 0.89 : 0;
    if (domain.lists && sign > 0) {
      const { must, may = [] } = domain.lists;
      const isGood = (value: string | number) =>
        (options.find((option) => option.value === value)?.score ?? 0) > 0;
      return may.filter((value) => must.includes(value) || isGood(value));
    }
  }
  return (pickFrom(domain, question.type, Math.max(0, Math.min(1, share))) ?? null) as Answer;
}

/**
 * The same quiz with texts that tell where they stand, so that its result says which rule, note or
 * gate it comes from.
 */
function marked(quiz: Quiz): Quiz {
  const { outcomes, recommendations, notes, gates } = quiz;
  return {
    ...quiz,
    ...(gates && { gates: gates.map((gate, at) => ({ ...gate, text: `gate ${at}` })) }),
    ...(notes && { notes: notes.map((note, at) => ({ ...note, text: `note ${at}` })) }),
    ...(outcomes && {
      outcomes: Object.fromEntries(
        Object.entries(outcomes).map(([name, outcome]) => [
          name,
          'rules' in outcome
            ? {
                ...outcome,
                rules: outcome.rules.map((rule, at) => ({ ...rule, title: `rule ${at}` })),
              }
            : {
                ...outcome,
                ...(outcome.gates && {
                  gates: outcome.gates.map((gate, at) => ({ ...gate, text: `gate ${name} ${at}` })),
                }),
              },
        ]),
      ),
    }),
    ...(recommendations && {
      recommendations: {
        ...recommendations,
        items: recommendations.items.map((item, place) => ({
          ...item,
          rules: item.rules.map((rule, at) => ({ ...rule, reason: `reason ${place} ${at}` })),
        })),
      },
    }),
  };
}
