import type { Answer } from '../../../model/content/field.ts';
import type { Quiz } from '../../../model/content/quiz.ts';
import type { QuizEvaluation } from '../../../model/quiz/quiz-evaluation.ts';
import { type Findings, type Witness, noFindings } from '../finding.ts';
import { rangeInWords } from '../report/figures.ts';
import { BEST, BLANK, type Common, QuizSpace, WORST } from '../space/quiz-space.ts';
import { decide, randomFrom } from '../space/search.ts';
import type { Meter } from '../space/space.ts';
import { type QuizTarget, quizTargets } from './quiz-targets.ts';
import { shortened } from './shorten.ts';
import { allWords } from './text-cases.ts';

/** How many sets of answers are tried before searching: as many as cost about the same for any quiz. */
const TRIED_ANSWERS = 60_000;
const MOST_TRIES = 500;
const LEAST_TRIES = 8;
const BLANK_SHARE = 0.12;

export interface ReachOptions {
  /** What of the file all widgets share. */
  readonly common?: Common | undefined;
  /** For one question to the search. */
  readonly maxSteps: number;
  /** For the whole file. */
  readonly meter: Meter;
  /** Every witness as short as it can be, not only those of mistakes. */
  readonly isShort?: boolean | undefined;
}

/** What of a quiz can be reached, with the answers that lead there. */
export function reachQuiz(id: string, quiz: Quiz, options: ReachOptions): Findings {
  const result = noFindings();
  const open = new Set(quizTargets(quiz, `quizzes.${id}`));
  const witnesses = new Map<QuizTarget, Witness>();
  const spaces = {
    any: new QuizSpace(id, quiz, false, options.common),
    complete: new QuizSpace(id, quiz, true, options.common),
  };
  const ranges = new Ranges();
  const count = Math.max(
    LEAST_TRIES,
    Math.min(MOST_TRIES, Math.floor(TRIED_ANSWERS / spaces.complete.cost)),
  );
  for (const share of tries(count)) {
    const found = spaces.complete.realize(spaces.complete.whole, share);
    if (!found) continue;
    ranges.note(found.real);
    for (const target of open) {
      if (!target.happened(found.real)) continue;
      witnesses.set(target, found.witness);
      open.delete(target);
    }
  }
  for (const target of open) {
    const space = target.isResult ? spaces.complete : spaces.any;
    const decision = decide(space, target, options.maxSteps, options.meter);
    if (decision.verdict === 'witnessed') witnesses.set(target, decision.witness);
    else result.findings.push(unreachable(target, decision));
  }
  for (const [target, witness] of witnesses) {
    const space = target.isResult ? spaces.complete : spaces.any;
    const { kind, path } = target;
    result.cleared.push({
      kind,
      path,
      verdict: 'witnessed',
      witness: options.isShort ? shortenedAnswers(id, witness, space, target) : witness,
    });
  }
  result.facts.push(...ranges.facts(id, quiz, spaces.complete, options.meter));
  return result;
}

export function unreachable(
  { kind, path, severity, what }: Pick<QuizTarget, 'kind' | 'path' | 'severity' | 'what'>,
  decision: { verdict: 'proved' | 'undecided'; steps: number },
) {
  const isProved = decision.verdict === 'proved';
  return {
    code: `unreachable-${kind}`,
    severity: isProved ? severity : ('warning' as const),
    verdict: decision.verdict,
    path,
    expected: `answers that lead to ${what}`,
    found: isProved ? 'none' : `none within ${decision.steps} steps`,
    suggestion: isProved
      ? 'Mend the conditions around it, or take it out.'
      : 'Look whether it can be reached; --steps lets the search go on for longer.',
    ...(isProved ? {} : { steps: decision.steps }),
  };
}

/** Ways to answer everything: the same place in every range, or by chance around it. */
function* tries(count: number): Generator<(key: string) => number> {
  for (const share of [BEST, WORST, 0, 1, 0.5, 0.34, 0.67]) yield () => share;
  const random = randomFrom(20261125);
  for (let index = 7; index < count; index++) {
    const middle = (index % 11) / 10;
    const spread = index % 3 === 0 ? 2 : 0.8;
    const blanks = index % 4 === 0 ? 0.5 : BLANK_SHARE;
    yield () => {
      if (random() < blanks) return BLANK;
      return Math.min(1, Math.max(0, middle + (random() - 0.5) * spread));
    };
  }
}

/** The same with as few answers as lead there. */
export function shortenedAnswers(
  id: string,
  witness: Witness,
  space: QuizSpace,
  { happened }: Pick<QuizTarget, 'happened'>,
): Witness {
  const key = `quizzes.${id}`;
  return shortened(witness, ({ [key]: answers = {} }) => {
    const real = space.evaluate(answers as Readonly<Record<string, Answer>>);
    return (!space.isComplete || real.complete) && happened(real);
  });
}

interface Range {
  low: number;
  high: number;
}

/** Scores met on the way. */
class Ranges {
  readonly #met = new Map<string, Range>();

  note({ score, areas }: QuizEvaluation): void {
    this.#meet('', score);
    for (const area of areas) this.#meet(area.id, area.score);
  }

  #meet(id: string, score: number | null): void {
    if (score === null) return;
    const range = this.#met.get(id) ?? { low: score, high: score };
    range.low = Math.min(range.low, score);
    range.high = Math.max(range.high, score);
    this.#met.set(id, range);
  }

  facts(id: string, quiz: Quiz, space: QuizSpace, meter: Meter): Findings['facts'] {
    const view = space.look(space.whole, meter);
    const facts: Findings['facts'] = [];
    const add = (
      path: string,
      name: string,
      what: string,
      possible: ReturnType<typeof view.score>,
    ) => {
      const met = this.#met.get(name);
      const bounds = [...possible.some, possible.numbers?.low, possible.numbers?.high].filter(
        (value) => typeof value === 'number',
      );
      if (!bounds.length || !met) return;
      const [low, high] = [Math.min(...bounds), Math.max(...bounds)];
      const isExact = met.low - low < 1e-6 && high - met.high < 1e-6;
      const text = `${what} ${rangeInWords(met, { low, high }, isExact)}`;
      facts.push({ path, text, range: [low, high], verdict: isExact ? 'proved' : 'undecided' });
    };
    try {
      add(`quizzes.${id}`, '', 'the score', view.score());
      (quiz.areas ?? []).forEach((area, place) => {
        if (area.hidden) return;
        const what = `the score of "${area.id}" (${allWords(area.label)})`;
        add(`quizzes.${id}.areas[${place}]`, area.id, what, view.areaScore(area));
      });
    } catch (error) {
      // No step is left: then there is no range to tell.
      if (!meter.isSpent) throw error;
    }
    return facts;
  }
}
