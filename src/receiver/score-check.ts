import { createCalculator } from '../model/calculator/create-calculator.ts';
import type { CalculatorEngine } from '../model/calculator/calculator-evaluation.ts';
import type { Calculator } from '../model/content/calculator.ts';
import type { Content } from '../model/content/content.ts';
import { sanitizeAnswers } from '../model/form/answer.ts';
import type { Lead, LeadBand, LeadEstimate, LeadQuiz } from '../model/lead/lead.ts';
import { createQuiz } from '../model/quiz/create-quiz.ts';
import { leadQuiz } from '../model/quiz/lead-quiz.ts';
import type { QuizEngine } from '../model/quiz/quiz-evaluation.ts';

/**
 * Whether what a lead says its answers amount to is what they amount to.
 *
 * - `fits`: worked out again, the same comes out; also where a lead claims no result.
 * - `differs`: something else comes out, by every content file known that asks these questions.
 * - `unknown`: no content file known asks them.
 */
export type ScoreStanding = 'fits' | 'differs' | 'unknown';

/** What the machine's rounding may do to a figure on its way through JSON and another engine. */
const TOLERANCE = 1e-9;

/** Works out the results of leads again, by the content files that pages use. */
export class ScoreCheck {
  readonly #quizzes: QuizEngine[];
  readonly #calculators: CalculatorEngine[];

  /** @param contents checked; several may hold a quiz of one name, in other languages for instance */
  constructor(contents: readonly Content[]) {
    this.#quizzes = contents.flatMap(({ quizzes = {}, variants }) =>
      Object.entries(quizzes).flatMap(([id, quiz]) =>
        idsOf(variants).map((variant) => createQuiz(id, quiz, undefined, undefined, variant)),
      ),
    );
    this.#calculators = contents.flatMap(({ calculators = {}, locale, variants }) =>
      Object.entries(calculators).flatMap(([id, calculator]) =>
        idsOf(variants).map((variant) =>
          createCalculator(id, withoutRanges(calculator), locale, undefined, variant),
        ),
      ),
    );
  }

  /** Whether there is anything in it to be worked out again, by what is known here. */
  knows({ quiz, estimate }: Pick<Lead, 'quiz' | 'estimate'>): boolean {
    return (
      this.#quizzes.some(({ id }) => id === quiz?.id) ||
      this.#calculators.some(({ id }) => id === estimate?.id)
    );
  }

  check({ quiz, estimate }: Pick<Lead, 'quiz' | 'estimate'>): ScoreStanding {
    const standings = [
      ...(quiz ? [this.#checkQuiz(quiz)] : []),
      ...(estimate ? [this.#checkEstimate(estimate)] : []),
    ];
    if (standings.includes('differs')) return 'differs';
    return standings.includes('unknown') ? 'unknown' : 'fits';
  }

  #checkQuiz(claimed: LeadQuiz): ScoreStanding {
    const asked = ids(claimed.answers);
    const known = this.#quizzes.filter(
      ({ id, quiz }) => id === claimed.id && isSubset(asked, ids(quiz.questions)),
    );
    const answers = valuesById(claimed.answers);
    return standingBy(known, (engine) =>
      isSameQuiz(
        claimed,
        leadQuiz(engine, engine.evaluate(sanitizeAnswers(engine.quiz.questions, answers).answers)),
      ),
    );
  }

  #checkEstimate(claimed: LeadEstimate): ScoreStanding {
    const given = ids(claimed.inputs);
    const known = this.#calculators.filter(
      ({ id, calculator }) => id === claimed.id && isSubset(given, ids(calculator.inputs)),
    );
    const inputs = valuesById(claimed.inputs);
    return standingBy(known, (engine) => {
      const { values } = engine.evaluate(engine.sanitize(inputs).answers);
      const shown = values.filter((value) => value.shown);
      return (
        claimed.values.length === shown.length &&
        shown.every(({ value: { id }, number }) => {
          const found = claimed.values.find((value) => value.id === id);
          return found !== undefined && isSameFigure(found.value, number);
        })
      );
    });
  }
}

/** Of every variant, for a quiz may have been gone through on a page whose variant the lead does not name. */
function idsOf(variants: Content['variants']): string[] {
  return variants?.map(({ id }) => id) ?? [''];
}

/** Ranges are not compared, and to work them out takes most of the time: every corner of what is uncertain. */
function withoutRanges(calculator: Calculator): Calculator {
  const certain = <Figure extends { low?: unknown; high?: unknown }>(figure: Figure): Figure => {
    const { low: _low, high: _high, ...rest } = figure;
    return rest as Figure;
  };
  return {
    ...calculator,
    inputs: calculator.inputs.map(certain),
    values: calculator.values.map(certain),
  };
}

function standingBy<Engine>(known: Engine[], fits: (engine: Engine) => boolean): ScoreStanding {
  if (known.length === 0) return 'unknown';
  return known.some(fits) ? 'fits' : 'differs';
}

/** Words aside: they follow the page's language and who asks. */
function isSameQuiz(claimed: LeadQuiz, found: LeadQuiz): boolean {
  return (
    isSameFigure(claimed.score, found.score) &&
    claimed.band?.id === found.band?.id &&
    isSameMap(scoresById(claimed.areas), scoresById(found.areas), isSameFigure) &&
    isSameMap(idsByName(claimed.outcomes), idsByName(found.outcomes), Object.is) &&
    ids(claimed.recommendations).join() === ids(found.recommendations).join() &&
    isSameMap(scoresById(claimed.answers), scoresById(found.answers), isSameFigure)
  );
}

function isSameFigure(left: number | null, right: number | null): boolean {
  if (left === null || right === null) return left === right;
  return Math.abs(left - right) <= TOLERANCE * Math.max(1, Math.abs(left), Math.abs(right));
}

function isSameMap<Value>(
  left: ReadonlyMap<string, Value>,
  right: ReadonlyMap<string, Value>,
  isSame: (left: Value, right: Value) => boolean,
): boolean {
  return (
    left.size === right.size &&
    [...left].every(([key, value]) => right.has(key) && isSame(value, right.get(key)!))
  );
}

type Scored = readonly { readonly id: string; readonly score: number | null }[];

function scoresById(scored: Scored): Map<string, number | null> {
  return new Map(scored.map(({ id, score }) => [id, score]));
}

function idsByName(outcomes: Readonly<Record<string, LeadBand>>): Map<string, string> {
  return new Map(Object.entries(outcomes).map(([name, { id }]) => [name, id]));
}

function valuesById(
  given: readonly { readonly id: string; readonly value: unknown }[],
): Record<string, unknown> {
  return Object.fromEntries(given.map(({ id, value }) => [id, value]));
}

function ids(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id);
}

function isSubset(some: readonly string[], all: readonly string[]): boolean {
  const known = new Set(all);
  return some.every((item) => known.has(item));
}
