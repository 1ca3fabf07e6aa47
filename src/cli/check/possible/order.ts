import { decimal } from '../../../model/formula/decimal.ts';
import { compare, single } from '../../../model/formula/value.ts';
import {
  type Concrete,
  type Interval,
  type Possible,
  type TextRange,
  type Truth,
  numbersIn,
  valuesOf,
} from './possible.ts';

/** Which ways a comparison can come out. */
export interface Orders {
  less: boolean;
  equal: boolean;
  greater: boolean;
}

/** Beyond so many pairs, numbers are compared as spans. */
const MAX_PAIRS = 20_000;

type Part = { one: Concrete } | { numbers: Interval } | { texts: TextRange } | { lists: true };

const KINDS = ['number', 'string', 'boolean'];

/** How two parts of a formula can compare; errors are not looked at. */
export function ordersOf(left: Possible, right: Possible): Orders {
  const orders: Orders = { less: false, equal: false, greater: false };
  let [a, b] = [valuesOf(left), valuesOf(right)];
  if (a.some.length * b.some.length > MAX_PAIRS) [a, b] = [spanned(a), spanned(b)];
  for (const one of partsOf(a)) for (const other of partsOf(b)) note(orders, one, other);
  return orders;
}

export function comparison(sign: string, { less, equal, greater }: Orders): Truth {
  const wanted =
    { '<': [less], '>': [greater], '=': [equal] }[sign] ??
    {
      '<=': [less, equal],
      '>=': [greater, equal],
      '<>': [less, greater],
    }[sign]!;
  const can = wanted.some(Boolean);
  const all = [less, equal, greater].filter(Boolean).length;
  return { can, must: can && wanted.filter(Boolean).length === all };
}

function spanned(value: Possible): Possible {
  const numbers = numbersIn(value);
  const rest = value.some.filter((one) => typeof one !== 'number');
  return numbers ? { ...value, some: rest, numbers } : value;
}

function partsOf({ some, numbers, texts, lists }: Possible): Part[] {
  return [
    ...some.map((one): Part => ({ one })),
    ...(numbers ? [{ numbers }] : []),
    ...(texts ? [{ texts }] : []),
    ...(lists ? [{ lists: true as const }] : []),
  ];
}

function note(orders: Orders, left: Part, right: Part): void {
  if ('one' in left && 'one' in right)
    return noteOrder(orders, compare(left.one as never, right.one as never));
  if ('lists' in left || 'lists' in right) return noteAll(orders);
  const [a, b] = [asRange(left, right), asRange(right, left)];
  const kinds = KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
  if (kinds !== 0) return noteOrder(orders, kinds);
  if ('numbers' in a && 'numbers' in b) return noteNumbers(orders, a.numbers, b.numbers);
  if ('texts' in a && 'texts' in b) return noteTexts(orders, a.texts, b.texts);
  noteAll(orders);
}

type Range =
  | { kind: 'number'; numbers: Interval }
  | { kind: 'string'; texts: TextRange | string }
  | { kind: 'boolean' };

/** Blank is whatever it is compared with. */
function asRange(part: Part, other: Part): Range {
  if ('numbers' in part) return { kind: 'number', numbers: part.numbers };
  if ('texts' in part) return { kind: 'string', texts: part.texts };
  const one = 'one' in part ? single(part.one as never) : null;
  if (typeof one === 'boolean') return { kind: 'boolean' };
  if (typeof one === 'string') return { kind: 'string', texts: one.toLowerCase() };
  if (one === null && 'texts' in other) return { kind: 'string', texts: '' };
  return { kind: 'number', numbers: { low: Number(one), high: Number(one) } };
}

function noteOrder(orders: Orders, order: number): void {
  if (order < 0) orders.less = true;
  else if (order > 0) orders.greater = true;
  else orders.equal = true;
}

function noteAll(orders: Orders): void {
  orders.less = orders.equal = orders.greater = true;
}

function noteNumbers(orders: Orders, a: Interval, b: Interval): void {
  const [aLow, aHigh, bLow, bHigh] = [a.low, a.high, b.low, b.high].map(decimal) as [
    number,
    number,
    number,
    number,
  ];
  const isZero = ({ low, high }: Interval) => low === 0 && high === 0;
  const zeroLeftOut = (a.nonZero && isZero(b)) || (b.nonZero && isZero(a));
  if (aLow < bHigh) orders.less = true;
  if (aHigh > bLow) orders.greater = true;
  if (aLow <= bHigh && bLow <= aHigh && !zeroLeftOut) orders.equal = true;
}

function noteTexts(orders: Orders, a: TextRange | string, b: TextRange | string): void {
  if (typeof a === 'string') {
    const turned: Orders = { less: false, equal: false, greater: false };
    noteTexts(turned, b, a);
    orders.less ||= turned.greater;
    orders.equal ||= turned.equal;
    orders.greater ||= turned.less;
    return;
  }
  const { above, below } = a;
  if (typeof b === 'string') {
    if (above === undefined ? b > '' : above < b) orders.less = true;
    if (below === undefined || below > b) orders.greater = true;
    if ((above === undefined || above < b) && (below === undefined || b < below))
      orders.equal = true;
    return;
  }
  if (below !== undefined && b.above !== undefined && below <= b.above) orders.less = true;
  else if (above !== undefined && b.below !== undefined && above >= b.below) orders.greater = true;
  else noteAll(orders);
}
