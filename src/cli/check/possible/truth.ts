import { FormulaError } from '../../../model/formula/error.ts';
import { isTrue } from '../../../model/formula/value.ts';
import { ALWAYS, NEVER, type Possible, type Truth } from './possible.ts';

/** As a condition: errors fail. */
export function truthOf({ some, numbers, texts, lists }: Possible): Truth {
  let [yes, no] = [false, false];
  const note = (canBeTrue: boolean, canBeFalse: boolean) => {
    yes ||= canBeTrue;
    no ||= canBeFalse;
  };
  for (const value of some) {
    const holds = !(value instanceof FormulaError) && isTrue(value);
    note(holds, !holds);
  }
  if (numbers) {
    const { low, high, nonZero } = numbers;
    note(low !== 0 || high !== 0, !nonZero && low <= 0 && high >= 0);
  }
  // The empty text comes before all others.
  if (texts) note(true, texts.above === undefined);
  if (lists) note(true, true);
  return { can: yes, must: yes && !no };
}

export const not = ({ can, must }: Truth): Truth => ({ can: !must, must: !can });

export function all(...parts: readonly Truth[]): Truth {
  return { can: parts.every(({ can }) => can), must: parts.every(({ must }) => must) };
}

export function any(...parts: readonly Truth[]): Truth {
  return { can: parts.some(({ can }) => can), must: parts.some(({ must }) => must) };
}

export const sure = (holds: boolean): Truth => (holds ? ALWAYS : NEVER);
