import { FormulaError } from '../../../model/formula/error.ts';
import { isTrue } from '../../../model/formula/value.ts';
import { type Concrete, type Possible, isNothing, numbersIn, possible } from './possible.ts';
import type { Tree } from './tree.ts';

/** What is known of a part of a formula because a condition about it holds, or fails. */
export interface Fact {
  readonly low?: number;
  readonly high?: number;
  readonly nonZero?: boolean;
  readonly isTrue?: boolean;
  readonly isBlank?: boolean;
}

/** By the text of the part. */
export type Facts = ReadonlyMap<string, readonly Fact[]>;

/** A comparison looks at 15 digits: `x >= 1` holds for what is less than 1 by no more than that. */
const SLACK = 1e-14;

const MIRRORED: Readonly<Record<string, string>> = { '<': '>', '>': '<', '<=': '>=', '>=': '<=' };
const OPPOSITE: Readonly<Record<string, string>> = {
  '<': '>=',
  '>': '<=',
  '<=': '>',
  '>=': '<',
  '=': '<>',
  '<>': '=',
};

/**
 * What follows for the parts of a condition.
 *
 * @param holds whether the condition holds or fails; either way it did not end in an error
 * @param value what a part may come to
 */
export function factsOf(
  condition: Tree,
  holds: boolean,
  value: (part: Tree) => Possible,
): (readonly [part: string, fact: Fact])[] {
  const { does, args, text } = condition;
  const inner = (truth: boolean) => args.flatMap((arg) => factsOf(arg, truth, value));
  if (does === 'NOT') return inner(!holds);
  if (does === 'AND') return holds || args.length === 1 ? inner(holds) : [];
  if (does === 'OR') return !holds || args.length === 1 ? inner(holds) : [];
  if (does === 'ISBLANK') return [[args[0]!.text, { isBlank: holds }]];
  if (!(does in OPPOSITE)) return [[text, { isTrue: holds }]];
  const sign = holds ? does : OPPOSITE[does]!;
  const [left, right] = args as [Tree, Tree];
  return [
    ...compared(left, sign, value(right)),
    ...compared(right, MIRRORED[sign] ?? sign, value(left)),
  ];
}

function compared(part: Tree, sign: string, other: Possible): (readonly [string, Fact])[] {
  if (part.does === 'value') return [];
  const isNumeric =
    !other.texts &&
    !other.lists &&
    other.some.every((one) => typeof one === 'number' || one instanceof FormulaError);
  const span = numbersIn(other);
  if (!isNumeric || !span) return [];
  const { low, high } = span;
  const isZero = low === 0 && high === 0;
  const least = low - Math.abs(low) * SLACK;
  const most = high + Math.abs(high) * SLACK;
  const fact: Record<string, Fact> = {
    '=': { low: least, high: most },
    '<>': isZero ? { nonZero: true } : {},
    '>': { low, nonZero: low >= 0 },
    '<': { high, nonZero: high <= 0 },
    '>=': { low: least },
    '<=': { high: most },
  };
  return [[part.text, fact[sign]!]];
}

/** What remains possible of a part, given what is known of it. */
export function narrowed(value: Possible, facts: readonly Fact[]): Possible {
  return facts.reduce((left, fact) => (isNothing(left) ? left : narrowedBy(left, fact)), value);
}

function narrowedBy(value: Possible, fact: Fact): Possible {
  const { low = -Infinity, high = Infinity, nonZero = false, isBlank } = fact;
  const fits = (one: Concrete): boolean => {
    // The condition was worked out, so this was no error.
    if (one instanceof FormulaError) return false;
    if (isBlank !== undefined) return (one === null) === isBlank;
    if (fact.isTrue !== undefined) return isTrue(one) === fact.isTrue;
    if (one !== null && typeof one !== 'number') return true;
    const number = one ?? 0;
    return number >= low && number <= high && !(nonZero && number === 0);
  };
  const kept = value.some.filter(fits);
  const { numbers, texts, lists } = value;
  if (isBlank) return possible(kept);
  if (isBlank === false) return possible(kept, numbers, texts, lists);
  if (fact.isTrue === false) {
    const hasZero = numbers && !numbers.nonZero && numbers.low <= 0 && numbers.high >= 0;
    return possible(hasZero ? [...kept, 0] : kept, undefined, texts && {}, lists);
  }
  if (!numbers) return possible(kept, undefined, texts, lists);
  const span = {
    low: Math.max(numbers.low, low),
    high: Math.min(numbers.high, high),
    nonZero: numbers.nonZero || nonZero || fact.isTrue === true,
  };
  return possible(kept, span.low <= span.high ? span : undefined, texts, lists);
}
