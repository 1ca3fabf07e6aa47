import type { Option } from '../../../model/content/field.ts';
import { chosenOptions, toAnswer } from '../../../model/form/answer.ts';
import { isList } from '../../../model/formula/value.ts';
import {
  type Concrete,
  type Possible,
  type Truth,
  isNothing,
  possible,
} from '../possible/possible.ts';
import type { Asked } from './domain.ts';
import type { Alternative, Contribution } from './weighted-score.ts';

/** A question, input or field as it may stand. */
export interface Look {
  readonly shown: Truth;
  /** As far as their conditions go, in the order of the content. */
  readonly options: readonly { readonly option: Option; readonly offered: Truth }[];
  /** What counts; blank where it is hidden or not answered. */
  readonly answer: Possible;
}

const BLANK: Possible = { some: [null] };

/** @param given the answers under consideration, offered or not */
export function lookAt(
  asked: Asked,
  given: Possible,
  shown: Truth,
  offered: (option: Option) => Truth,
): Look {
  if (!shown.can) return { shown, options: [], answer: BLANK };
  const options = (asked.options ?? []).map((option) => ({ option, offered: offered(option) }));
  const counting = counted(asked, given, options);
  const hidden = shown.must ? [] : [null];
  const answer = possible(
    [...counting.some, ...hidden],
    counting.numbers,
    counting.texts,
    counting.lists,
  );
  return { shown, options, answer };
}

function counted(asked: Asked, given: Possible, options: Look['options']): Possible {
  if (!options.length) return given;
  if (options.every(({ offered }) => offered.must)) return given;
  const certain = options.filter(({ offered }) => offered.must).map(({ option }) => option);
  const all = options.filter(({ offered }) => offered.can).map(({ option }) => option);
  const found: Concrete[] = [];
  let lists = given.lists;
  for (const value of given.some) {
    const most = toAnswer({ ...asked, options: all }, value) ?? null;
    const least = toAnswer({ ...asked, options: certain }, value) ?? null;
    found.push(most);
    if (sameAnswer(most, least)) continue;
    found.push(least);
    if (isList(most) && isList(least)) lists = { must: [], may: (lists?.may ?? []).concat(most) };
  }
  if (lists) {
    const values = (kept: readonly Option[], list: readonly (string | number)[] = []) =>
      list.filter((item) => kept.some(({ value }) => value === item));
    const may = values(all, lists.may);
    // A list of nothing but what is not offered is no answer.
    if (!lists.must.some((item) => values(certain, [item]).length)) found.push(null);
    lists = { must: values(certain, lists.must), may };
  }
  return possible(found, given.numbers, given.texts, lists);
}

function sameAnswer(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

const points = ({ score }: Option) => score ?? 0;
const total = (options: readonly Option[]) =>
  options.reduce((sum, option) => sum + points(option), 0);

/** Points not told one by one beyond so many choices. */
const MAX_LISTED = 12;

/** What the answer adds to a score. */
export function contributionOf({ options, answer }: Look): Contribution {
  const all = options.filter(({ offered }) => offered.can).map(({ option }) => option);
  const certain = options.filter(({ offered }) => offered.must).map(({ option }) => option);
  const isScored = (list: readonly Option[]) => list.some(({ score }) => score !== undefined);
  if (!isScored(all)) return { alternatives: [], canLeaveOut: true };
  const most = mostOf(certain, all);
  let canLeaveOut = !isScored(certain);
  const alternatives = new Map<string, Alternative>();
  const add = (low: number, high: number, isSeveral: boolean) => {
    const [mostLow, mostHigh] = isSeveral ? most.several : most.single;
    if (mostLow <= 0) canLeaveOut = true;
    if (mostHigh <= 0) return;
    alternatives.set(`${low} ${high} ${isSeveral}`, {
      pointsLow: low,
      pointsHigh: high,
      mostLow: Math.max(mostLow, 0),
      mostHigh,
    });
  };
  for (const value of answer.some) {
    const chosen = chosenOptions(all, [value].flat());
    if (!chosen.length && !isList(value)) canLeaveOut = true;
    else add(total(chosen), total(chosen), isList(value));
  }
  if (answer.lists) for (const [low, high] of sumsOf(answer.lists, all)) add(low, high, true);
  if (answer.numbers ?? answer.texts) canLeaveOut = true;
  return { alternatives: [...alternatives.values()], canLeaveOut };
}

function sumsOf(
  { must, may = [] }: NonNullable<Possible['lists']>,
  options: readonly Option[],
): (readonly [number, number])[] {
  const base = total(options.filter(({ value }) => must.includes(value)));
  const open = options.filter(({ value }) => may.includes(value) && !must.includes(value));
  const counting = open.map(points).filter((score) => score !== 0);
  if (counting.length > MAX_LISTED) {
    const end = (sign: number) =>
      counting.filter((score) => score * sign > 0).reduce((sum, score) => sum + score, base);
    return [[end(-1), end(1)]];
  }
  let sums = [base];
  for (const score of counting) sums = [...new Set(sums.flatMap((sum) => [sum, sum + score]))];
  return sums.map((sum) => [sum, sum] as const);
}

function mostOf(certain: readonly Option[], all: readonly Option[]) {
  const single = (list: readonly Option[]) => Math.max(...list.map(points));
  const several = (list: readonly Option[]) =>
    Math.max(
      single(list),
      list.reduce((sum, option) => sum + (option.exclusive ? 0 : Math.max(0, points(option))), 0),
    );
  // Where nothing is certain to be offered, any one option may be the only one.
  const least = Math.min(...all.map(points));
  return {
    single: [certain.length ? single(certain) : least, single(all)] as const,
    several: [certain.length ? several(certain) : least, several(all)] as const,
  };
}

/** Points of the answer, as `SCORE` gives them. */
export function pointsOf(look: Look): Possible {
  const { options } = look;
  const all = options.filter(({ offered }) => offered.can).map(({ option }) => option);
  const certain = options.filter(({ offered }) => offered.must).map(({ option }) => option);
  if (!all.some(({ score }) => score !== undefined)) return BLANK;
  const isUncertain = !certain.some(({ score }) => score !== undefined);
  const found: Concrete[] = isUncertain ? [null] : [];
  const { some, numbers, texts, lists } = look.answer;
  for (const value of some) {
    const chosen = chosenOptions(all, [value].flat());
    found.push(chosen.length || isList(value) ? total(chosen) : null);
  }
  if (numbers ?? texts) found.push(null);
  let span: Possible = possible(found);
  for (const [low, high] of lists ? sumsOf(lists, all) : []) {
    const more: Possible = low === high ? possible([low]) : possible([], { low, high });
    span = isNothing(span)
      ? more
      : possible([...span.some, ...more.some], more.numbers ?? span.numbers);
  }
  return span;
}
