import { sum } from '../../../model/formula/decimal.ts';
import { FormulaError } from '../../../model/formula/error.ts';
import { compare, isList } from '../../../model/formula/value.ts';
import { ordersOf } from './order.ts';
import {
  ANY_NUMBER,
  type Concrete,
  type Interval,
  type ListRange,
  type Possible,
  type Truth,
  errorOf,
  errorsIn,
  hull,
  isExact,
  possible,
  some,
  spanOf,
  valuesOf,
} from './possible.ts';
import { any, all, sure } from './truth.ts';

/** What an argument adds to MIN, MAX or SUM: numbers, or nothing, for blanks and texts are left out. */
interface Share {
  /** Every number, where they are told one by one. */
  each: number[] | undefined;
  span: Interval | undefined;
  canBeLeftOut: boolean;
}

const MAX_SUMS = 4096;

function shareOf(does: 'MIN' | 'MAX' | 'SUM', arg: Possible): Share {
  const { some: values, numbers, texts, lists } = valuesOf(arg);
  const each: number[] = [];
  const { figures } = lists ?? {};
  let canBeLeftOut = Boolean(texts ?? (lists && !figures));
  for (const value of values) {
    if (typeof value === 'number' || typeof value === 'boolean') each.push(Number(value));
    else if (isList(value) && value.some((item) => typeof item === 'number')) {
      // Only sums are exact for lists; the least and the most of them are among their items.
      each.push(...value.filter((item) => typeof item === 'number'));
      each.push(value.reduce<number>((total, item) => total + (Number(item) || 0), 0));
    } else canBeLeftOut = true;
  }
  const own = figures && (does === 'SUM' ? figures.reduce(together) : figures.reduce(around));
  const span = hull(hull(numbers, own), spanOf(each));
  const numeric =
    lists && !figures && (lists.may?.some((item) => typeof item === 'number') ?? true);
  return {
    each: numbers || numeric || figures ? undefined : each,
    span: numeric ? ANY_NUMBER : span,
    canBeLeftOut,
  };
}

const together = (a: Interval, b: Interval): Interval => ({
  low: a.low + b.low,
  high: a.high + b.high,
});
const around = (a: Interval, b: Interval): Interval => hull(a, b)!;

export function aggregated(does: 'MIN' | 'MAX' | 'SUM', args: readonly Possible[]): Possible {
  const errors = args.flatMap(errorsIn);
  // An argument that is always an error leaves no value.
  if (args.some((arg) => isExact(arg) && arg.some.length === errorsIn(arg).length)) {
    return possible(errors);
  }
  const shares = args.map((arg) => shareOf(does, arg));
  const numbers = does === 'SUM' ? summed(shares) : extreme(does, shares);
  return possible([...errors, ...numbers.some], numbers.numbers);
}

function summed(shares: readonly Share[]): Possible {
  let each: number[] | undefined = [0];
  for (const share of shares) {
    const added: number[] = [...(share.each ?? []), ...(share.canBeLeftOut ? [0] : [])];
    if (!each || !share.each || each.length * added.length > MAX_SUMS * 4) {
      each = undefined;
      break;
    }
    each = [...new Set(each.flatMap((total) => added.map((one) => sum(total, one))))];
    if (each.length > MAX_SUMS) each = undefined;
  }
  if (each) return possible(each);
  let [low, high] = [0, 0];
  for (const { span, canBeLeftOut } of shares) {
    const [least, most] = [span?.low ?? 0, span?.high ?? 0];
    low += canBeLeftOut ? Math.min(0, least) : least;
    high += canBeLeftOut ? Math.max(0, most) : most;
  }
  // What the machine leaves over when it adds in another order.
  const slack = Math.max(Math.abs(low), Math.abs(high)) * 1e-12;
  const isWhole = shares.every(
    ({ span }) => Number.isInteger(span?.low ?? 0) && Number.isInteger(span?.high ?? 0),
  );
  const [from, to] = isWhole ? [low, high] : [low - slack, high + slack];
  const isBeyond = !(from >= ANY_NUMBER.low && to <= ANY_NUMBER.high);
  return isBeyond
    ? possible([errorOf('#NUM!')], ANY_NUMBER)
    : possible([], { low: from, high: to });
}

function extreme(does: 'MIN' | 'MAX', shares: readonly Share[]): Possible {
  const sign = does === 'MIN' ? 1 : -1;
  const turned = (span: Interval): Interval =>
    sign > 0 ? span : { low: -span.high, high: -span.low, nonZero: span.nonZero };
  const given = shares.flatMap(({ span }) => (span ? [turned(span)] : []));
  const certain = shares.flatMap(({ span, canBeLeftOut }) =>
    span && !canBeLeftOut ? [turned(span)] : [],
  );
  const zero = certain.length ? [] : [0];
  if (!given.length) return some(0);
  const low = Math.min(...given.map((span) => span.low));
  const high = certain.length
    ? Math.min(...certain.map((span) => span.high))
    : Math.max(...given.map((span) => span.high));
  // Values told one by one stay so: only those that can still be the least.
  if (shares.every(({ each }) => each)) {
    const values = shares.flatMap(({ each }) => each!).filter((value) => value * sign <= high);
    return possible([...values, ...zero]);
  }
  const span = turned({ low, high: Math.max(low, high) });
  const nonZero = given.every((one) => one.nonZero || one.low > 0 || one.high < 0);
  return possible(zero, { ...span, nonZero });
}

export function counted(args: readonly Possible[], countsAll: boolean): Possible {
  const errors = args.flatMap(errorsIn);
  let [low, high] = [0, 0];
  for (const arg of args) {
    const { some: values, numbers, texts, lists } = valuesOf(arg);
    const counts = values.map((value) => {
      if (isList(value)) return value.length;
      return countsAll ? Number(value !== null) : Number(typeof value === 'number');
    });
    if (numbers) counts.push(1);
    if (texts) counts.push(countsAll ? 1 : 0);
    if (lists?.figures) counts.push(lists.figures.length);
    else if (lists) counts.push(lists.must.length, lists.may?.length ?? 1e6);
    if (!counts.length) return possible(errors);
    low += Math.min(...counts);
    high += Math.max(...counts);
  }
  const few = high - low < 64;
  const numbers = few ? Array.from({ length: high - low + 1 }, (_, index) => low + index) : [];
  return possible([...errors, ...numbers], few ? undefined : { low, high });
}

/** `HAS` and `ANY`: whether some or all of the further arguments are among the answers in the first. */
export function among(
  does: 'HAS' | 'ANY',
  answers: Possible,
  wanted: readonly Possible[],
): Possible {
  const errors = [answers, ...wanted].flatMap(errorsIn);
  const join = does === 'HAS' ? all : any;
  const truths = wanted.map((item) => isAmong(valuesOf(answers), valuesOf(item)));
  const { can, must } = join(...truths);
  return possible([...errors, ...(can ? [true] : []), ...(must ? [] : [false])]);
}

function isAmong(answers: Possible, wanted: Possible): Truth {
  const parts: Truth[] = [];
  for (const value of answers.some) {
    const items: readonly Concrete[] = (isList(value) ? value : [value]).filter(
      (item) => item !== null,
    );
    parts.push(any(...items.map((item) => equals({ some: [item] }, wanted))));
  }
  const { numbers, texts, lists } = answers;
  if (numbers) parts.push(equals({ some: [], numbers }, wanted));
  if (texts) parts.push(equals({ some: [], texts }, wanted));
  if (lists) parts.push(inList(lists, wanted));
  return { can: parts.some(({ can }) => can), must: parts.every(({ must }) => must) };
}

function equals(one: Possible, wanted: Possible): Truth {
  const { less, equal, greater } = ordersOf(one, wanted);
  return { can: equal, must: equal && !less && !greater };
}

function inList({ must, may }: ListRange, wanted: Possible): Truth {
  if (!isExact(wanted) || wanted.some.length !== 1 || isList(wanted.some[0])) {
    return { can: true, must: false };
  }
  const [item] = wanted.some as [Concrete];
  if (item instanceof FormulaError) return sure(false);
  const has = (list: readonly (string | number)[]) => list.some((one) => compare(one, item) === 0);
  return { can: may ? has(may) : true, must: has(must) };
}
