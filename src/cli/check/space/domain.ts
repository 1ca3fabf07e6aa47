import { NOT_APPLICABLE, type Option } from '../../../model/content/field.ts';
import { isNumberType } from '../../../model/form/answer.ts';
import { type Concrete, type Possible, only, possible } from '../possible/possible.ts';

/** A number without a bound of its own is looked at up to this size. */
export const MAX_NUMBER = 1e9;

/** Numbers are looked at with this many digits behind the point. */
const GRID = 1e-6;
const GRID_DIGITS = 6;

/** As far as an answer's range depends on it: a question, an input or a field. */
export interface Asked {
  readonly id: string;
  readonly type: string;
  readonly options?: readonly Option[] | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly na?: boolean | undefined;
}

/** What stands in the formulas around a variable, and so where its range is worth cutting. */
export interface Cuts {
  /** Ascending. */
  readonly numbers: readonly number[];
  readonly texts: readonly string[];
}

/** Every answer somebody may give, whether it is offered or not. @param blank not answering is one */
export function answersTo(asked: Asked, blank: boolean): Possible {
  const { type, options = [], min = -MAX_NUMBER, max = MAX_NUMBER } = asked;
  const single: Concrete[] = [...(blank ? [null] : []), ...(asked.na ? [NOT_APPLICABLE] : [])];
  if (type === 'several') {
    const alone = options.filter(({ exclusive }) => exclusive).map(({ value }) => [value]);
    const may = options.filter(({ exclusive }) => !exclusive).map(({ value }) => value);
    return possible([...single, ...alone], undefined, undefined, { must: [], may });
  }
  if (options.length) return possible([...single, ...options.map(({ value }) => value)]);
  if (type === 'consent') return possible([...single, true, false]);
  if (isNumberType(type)) {
    return min <= max ? possible(single, { low: min, high: max }) : possible(single);
  }
  return possible(single, undefined, { above: '' });
}

/**
 * Cuts a range into parts that together are the whole.
 *
 * @returns undefined where it cannot be cut, or is a single answer
 */
export function cut(domain: Possible, cuts: Cuts): Possible[] | undefined {
  const { some, numbers, texts, lists } = domain;
  if (some.length && (numbers ?? texts ?? lists)) {
    return [possible([], numbers, texts, lists), ...halves(some)];
  }
  if (numbers) return cutNumbers(numbers.low, numbers.high, cuts.numbers);
  if (lists) return cutLists(lists.must, lists.may ?? [], cuts.texts);
  if (texts) return cutTexts(texts.above, texts.below, cuts.texts);
  return some.length > 1 ? halves(some) : undefined;
}

/** Whether it is a span of numbers in which no formula says where to cut. */
export function isSpanAlone({ some, numbers }: Possible, cuts: Cuts): boolean {
  if (!numbers || some.length) return false;
  return !cuts.numbers.some((at) => at >= numbers.low && at <= numbers.high);
}

/** Few are looked at one by one, many by half. */
function halves(values: readonly Concrete[]): Possible[] {
  if (values.length <= 4) return values.map((value) => possible([value]));
  const middle = values.length >> 1;
  return [possible(values.slice(0, middle)), possible(values.slice(middle))];
}

const onGrid = (value: number) => Number(value.toFixed(GRID_DIGITS));

function cutNumbers(low: number, high: number, cuts: readonly number[]): Possible[] | undefined {
  const within = cuts.filter((at) => at >= low && at <= high);
  const at = within.length ? within[within.length >> 1]! : onGrid(low + (high - low) / 2);
  const parts: Possible[] = [];
  if (at >= low && at <= high) parts.push(possible([at]));
  const [below, above] = [onGrid(at - GRID), onGrid(at + GRID)];
  if (low <= below && below < at) parts.push(possible([], { low, high: below }));
  if (above <= high && above > at) parts.push(possible([], { low: above, high }));
  return parts.length ? parts : undefined;
}

function cutLists(
  must: readonly (string | number)[],
  may: readonly (string | number)[],
  texts: readonly string[],
): Possible[] | undefined {
  const open = may.filter((item) => !must.includes(item));
  const item = open.find((one) => texts.includes(String(one).toLowerCase())) ?? open[0];
  if (item === undefined) return undefined;
  const close = (must: readonly (string | number)[], may: readonly (string | number)[]) =>
    must.length === may.length
      ? possible([may])
      : possible([], undefined, undefined, { must, may });
  return [
    close(
      must,
      may.filter((one) => one !== item),
    ),
    close(
      may.filter((one) => one === item || must.includes(one)),
      may,
    ),
  ];
}

function cutTexts(
  above: string | undefined,
  below: string | undefined,
  texts: readonly string[],
): Possible[] | undefined {
  const at = texts.find(
    (text) =>
      text !== '' && (above === undefined || text > above) && (below === undefined || text < below),
  );
  if (at === undefined) return undefined;
  return [
    possible([at]),
    possible([], undefined, { above, below: at }),
    possible([], undefined, { above: at, below }),
  ];
}

const DAY_MS = 86_400_000;
const LONG_AGO = '1000-01-01';
const FAR_AWAY = '9000-01-01';

/** A way to pick one answer out of many: 0 the first or least, 1 the last or most. */
export type Pick = (key: string) => number;

/** One of the answers; undefined where none is found. */
export function pickFrom(domain: Possible, type: string, share: number): Concrete | undefined {
  const sole = only(domain);
  if (sole !== undefined) return sole;
  const { some, numbers, texts, lists } = domain;
  const given = some.filter((value) => value !== null);
  if (numbers && (!given.length || share < 0.9)) {
    const value = onGrid(numbers.low + (numbers.high - numbers.low) * share);
    // Whole numbers read better, where one is near.
    const whole = Math.round(value);
    const fits = (one: number) => one >= numbers.low && one <= numbers.high;
    return fits(whole) ? whole : fits(value) ? value : numbers.low;
  }
  if (lists && (!given.length || share < 0.9)) {
    const { must, may = must } = lists;
    const open = may.filter((item) => !must.includes(item));
    const wanted = new Set([...must, ...open.slice(0, Math.round(open.length * share))]);
    return may.filter((item) => wanted.has(item));
  }
  if (texts && (!given.length || share < 0.9)) {
    const text =
      type === 'date'
        ? dateBetween(texts.above, texts.below)
        : textBetween(texts.above, texts.below);
    if (text !== undefined) return text;
  }
  const list = given.length ? given : some;
  return list[Math.min(list.length - 1, Math.floor(share * list.length))];
}

function dateBetween(above = '', below = '\uFFFF'): string | undefined {
  const start = above < LONG_AGO ? LONG_AGO : above.slice(0, 10);
  const candidates = [start, nextDay(start), FAR_AWAY, nextDay(below.slice(0, 10), -1)];
  if (above < '2027-01-01') candidates.unshift('2027-01-01');
  return candidates.find((day) => day !== undefined && day > above && day < below);
}

function nextDay(day: string, days = 1): string | undefined {
  const time = Date.parse(day);
  return Number.isNaN(time) ? undefined : new Date(time + days * DAY_MS).toISOString().slice(0, 10);
}

function textBetween(above = '', below = '\uFFFF'): string | undefined {
  return ['text', `${above}0`, `${above} `].find((text) => text > above && text < below);
}
