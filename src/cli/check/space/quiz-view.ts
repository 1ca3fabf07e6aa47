import { VARIANT } from '../../../model/content/choose-variant.ts';
import type { Option } from '../../../model/content/field.ts';
import type {
  Area,
  Gate,
  GradedOutcome,
  Question,
  Quiz,
  RuleOutcome,
} from '../../../model/content/quiz.ts';
import { formulaName } from '../../../model/formula/formula.ts';
import { lazily, once } from '../../../model/formula/lazily.ts';
import { evaluate } from '../possible/evaluate.ts';
import {
  ANYTHING,
  type Concrete,
  type Possible,
  type Truth,
  possible,
  some,
  union,
} from '../possible/possible.ts';
import { all, any, not, sure, truthOf } from '../possible/truth.ts';
import { type Look, contributionOf, lookAt, pointsOf } from './question-look.ts';
import { shownIn } from './section-look.ts';
import { type Box, BoxView, type Meter, type Within } from './space.ts';
import { weighted, weightedScore } from './weighted-score.ts';

/** Digits in which the model compares a score with the bands. */
const SIGNIFICANT_DIGITS = 12;

/** Places of bands in ascending order; -1: none. */
type Levels = ReadonlySet<number>;

/** A quiz as it may stand, given a box of answers. Follows the model's `createQuiz` name by name. */
export class QuizView extends BoxView {
  readonly quiz: Quiz;
  readonly #bands;
  readonly #names = new Map<string, () => Possible>();
  readonly #questions = new Map<string, Question>();

  constructor(quiz: Quiz, box: Box, meter: Meter, isExact: boolean, within?: Within) {
    super(box, meter, isExact, within);
    this.quiz = quiz;
    this.#bands = [...(quiz.bands ?? [])].sort((a, b) => a.from - b.from);
    this.#names.set(VARIANT, () => this.variant());
    this.#names.set('score', this.score);
    this.#names.set('band', () =>
      possible([...this.levels()].map((place) => this.#bands[place]?.id ?? null)),
    );
    this.#names.set('recommended', this.#recommended);
    for (const area of quiz.areas ?? []) {
      this.#names.set(formulaName(area.id), () => this.areaScore(area));
    }
    for (const [id, outcome] of Object.entries(quiz.outcomes ?? {})) {
      this.#names.set(formulaName(id), () => this.found(outcome));
    }
    for (const [id, formula] of Object.entries(quiz.formulas ?? {})) {
      this.#names.set(formulaName(id), () => this.worth(formula));
    }
    for (const question of quiz.questions) {
      this.#questions.set(formulaName(question.id), question);
      this.#names.set(formulaName(question.id), () => this.lookAt(question).answer);
    }
  }

  get(name: string): Possible | undefined {
    return this.#names.get(name)?.();
  }

  points(name: string): Possible | undefined {
    const question = this.#questions.get(name);
    return question && pointsOf(this.lookAt(question));
  }

  worth = lazily((formula: string): Possible => evaluate(formula, this), ANYTHING);

  holds(condition: string | undefined): Truth {
    return condition === undefined ? sure(true) : truthOf(this.worth(condition));
  }

  lookAt = lazily(
    (question: Question): Look => {
      const shown = shownIn(this, question, this.quiz.sections);
      const given = shown.can ? this.read(question.id) : some(null);
      return lookAt(question, given, shown, ({ showIf }: Option) => this.holds(showIf));
    },
    { shown: { can: true, must: false }, options: [], answer: ANYTHING },
  );

  /** Percentage of the questions with a weight; see the model. */
  #weighted(weightOf: (question: Question) => number | undefined): Possible {
    const contributions = this.quiz.questions.flatMap((question) => {
      const weight = weightOf(question);
      return weight ? [weighted(contributionOf(this.lookAt(question)), weight)] : [];
    });
    return weightedScore(contributions, this.isExact, this.spend);
  }

  #percentage(formula: string): Possible {
    return percentage(this.worth(formula));
  }

  areaScore = lazily((area: Area): Possible => {
    const { id, score, include = {} } = area;
    const shown = this.holds(area.showIf);
    if (!shown.can) return some(null);
    const value = score
      ? this.#percentage(score)
      : this.#weighted(
          (question) =>
            (question.area === id ? (question.weight ?? 0) : 0) + (include[question.id] ?? 0),
        );
    return shown.must ? value : union(value, some(null));
  }, ANYTHING);

  score = once((): Possible => {
    const { score, areas = [] } = this.quiz;
    if (score) return this.#percentage(score);
    const apart = new Set(areas.filter(({ separate }) => separate).map(({ id }) => id));
    return this.#weighted(({ area = '', weight }) => (apart.has(area) ? 0 : weight));
  }, ANYTHING);

  /** Where the score alone leads. */
  reached(score: Possible): Levels {
    const places = new Set<number>();
    const placeOf = (value: number) => {
      const compared = Number(value.toPrecision(SIGNIFICANT_DIGITS));
      return this.#bands.findLastIndex(({ from }) => compared >= from);
    };
    for (const value of score.some) places.add(typeof value === 'number' ? placeOf(value) : -1);
    const { numbers } = score;
    if (numbers) {
      for (let at = placeOf(numbers.low); at <= placeOf(numbers.high); at++) places.add(at);
    }
    return places;
  }

  placeOf({ atMost }: Pick<Gate, 'atMost'>): number {
    return this.#bands.findIndex(({ id }) => id === atMost);
  }

  levelsOf(score: Possible, own: readonly Gate[] = []): Levels {
    const levels = new Set<number>();
    const gates = [...own, ...(this.quiz.gates ?? [])];
    for (const reached of this.reached(score)) {
      let highest = reached;
      const lower = new Set<number>();
      for (const gate of gates) {
        const place = this.placeOf(gate);
        if (place >= reached) continue;
        const { can, must } = this.holds(gate.when);
        if (must) highest = Math.min(highest, place);
        else if (can) lower.add(place);
      }
      levels.add(highest);
      for (const place of lower) if (place < highest) levels.add(place);
    }
    return levels;
  }

  levels = once((): Levels => this.levelsOf(this.score()), new Set([-1]));

  gradedLevels(outcome: GradedOutcome): Levels {
    return this.levelsOf(this.#percentage(outcome.score), outcome.gates);
  }

  /** What a gate is for: the level would be higher without it. */
  lowers(gate: Gate, score: Possible): Truth {
    const place = this.placeOf(gate);
    const reached = [...this.reached(score)];
    const isHigher = {
      can: reached.some((level) => level > place),
      must: reached.every((level) => level > place),
    };
    return isHigher.can ? all(isHigher, this.holds(gate.when)) : isHigher;
  }

  gradedScore(outcome: GradedOutcome): Possible {
    return this.#percentage(outcome.score);
  }

  /** Whether this is the rule that decides. */
  isRule({ rules }: RuleOutcome, place: number): Truth {
    const own = this.holds(rules[place]!.when);
    if (!own.can) return own;
    return rules.slice(0, place).reduce((truth, rule) => {
      return truth.can ? all(truth, not(this.holds(rule.when))) : truth;
    }, own);
  }

  found = lazily((outcome: RuleOutcome | GradedOutcome): Possible => {
    const shown = this.holds(outcome.showIf);
    const ids: Concrete[] = shown.must ? [] : [null];
    if (!shown.can) return some(null);
    if (!('rules' in outcome)) {
      ids.push(...[...this.gradedLevels(outcome)].map((place) => this.#bands[place]?.id ?? null));
      return possible(ids);
    }
    for (const { id, when } of outcome.rules) {
      const { can, must } = this.holds(when);
      if (can) ids.push(id);
      if (must) return possible(ids);
    }
    return possible([...ids, null]);
  }, ANYTHING);

  /** Ranks an item may have, as far as it is recommended at all. */
  #ranks = lazily(
    (place: number) => {
      const { rules } = this.quiz.recommendations!.items[place]!;
      const truths = rules.map((rule) => ({ rank: rule.rank, ...this.holds(rule.when) }));
      const can = truths.filter((truth) => truth.can).map(({ rank }) => rank);
      const must = truths.filter((truth) => truth.must).map(({ rank }) => rank);
      return {
        can: can.length > 0,
        must: must.length > 0,
        highest: Math.max(...can),
        lowest: must.length ? Math.max(...must) : Math.min(...can),
      };
    },
    { can: true, must: false, highest: Infinity, lowest: -Infinity },
  );

  /** Whether an item is among those shown, by any of its rules or by one. */
  isRecommended(place: number, rulePlace?: number): Truth {
    const { items, limit } = this.quiz.recommendations!;
    const { rules } = items[place]!;
    const wanted = rulePlace === undefined ? rules.map((_, at) => at) : [rulePlace];
    return any(
      ...wanted.map((at) => {
        const { when, rank } = rules[at]!;
        const own = this.holds(when);
        if (!own.can) return own;
        const better = rules.filter(
          (rule, other) => rule.rank > rank || (rule.rank === rank && other < at),
        );
        const isBest = all(own, ...better.map((rule) => not(this.holds(rule.when))));
        if (!isBest.can) return isBest;
        let [certain, perhaps] = [0, 0];
        for (let other = 0; other < items.length; other++) {
          if (other === place) continue;
          const ranks = this.#ranks(other);
          const isFirst = (value: number) => value > rank || (value === rank && other < place);
          if (ranks.must && isFirst(ranks.lowest)) certain++;
          if (ranks.can && isFirst(ranks.highest)) perhaps++;
        }
        return all(isBest, { can: certain < limit, must: perhaps < limit });
      }),
    );
  }

  #recommended = once((): Possible => {
    const items = this.quiz.recommendations?.items ?? [];
    const truths = items.map((item, at) => ({ id: item.id, ...this.isRecommended(at) }));
    const may = truths.filter(({ can }) => can).map(({ id }) => id);
    const must = truths.filter(({ must }) => must).map(({ id }) => id);
    if (may.length === must.length && may.length < 2) return possible([may]);
    return possible([], undefined, undefined, { must, may });
  }, ANYTHING);

  /** Whether every shown, required question can be answered, and any question at all is. */
  completable(): Truth {
    const { questions } = this.quiz;
    const answered = questions.map((question) => {
      const { some: values, numbers, texts, lists } = this.lookAt(question).answer;
      const isGiven = Boolean(numbers ?? texts ?? lists) || values.some((value) => value !== null);
      return { can: isGiven, must: isGiven && !values.includes(null) };
    });
    const required = questions.map((question, place) =>
      question.required === false
        ? sure(true)
        : any(not(this.lookAt(question).shown), answered[place]!),
    );
    return all(any(...answered), ...required);
  }
}

export function percentage(value: Possible): Possible {
  const clamp = (number: number) => Math.min(100, Math.max(0, number));
  const values = value.some.map((one) => (typeof one === 'number' ? clamp(one) : null));
  const blank = value.texts || value.lists ? [null] : [];
  const { numbers } = value;
  return possible(
    [...values, ...blank],
    numbers && { low: clamp(numbers.low), high: clamp(numbers.high) },
  );
}
