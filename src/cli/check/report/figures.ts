/** Digits that a figure of more than a million is told with. */
const LARGE_DIGITS = 3;

/** Beyond this a bound tells an author nothing. */
const MAX_TOLD = 1e15;

interface Range {
  readonly low: number;
  readonly high: number;
}

/** A figure as one reads it: `2.5`, `240,000,000`, `over 10^15`. */
export function inWords(value: number): string {
  const size = Math.abs(value);
  if (size > MAX_TOLD) return value > 0 ? 'over 10^15' : 'under -10^15';
  return value.toLocaleString('en', {
    ...(size >= 1e6
      ? { maximumSignificantDigits: LARGE_DIGITS }
      : { maximumFractionDigits: size < 1 ? 6 : 2 }),
  });
}

/**
 * Between which bounds something lies, and how sure that is.
 *
 * @param met what came up with the answers tried
 * @param bounds what it cannot lie beyond
 * @param otherwise what it may be instead of a figure
 */
export function rangeInWords(met: Range, bounds: Range, isExact: boolean, otherwise = ''): string {
  const from = ({ low, high }: Range) =>
    inWords(low) === inWords(high) ? inWords(low) : `from ${inWords(low)} to ${inWords(high)}`;
  if (isExact) return `is ${from(met)}${otherwise}`;
  return `was ${from(met)} in what was tried, and is ${certain(bounds)}${otherwise}`;
}

function certain({ low, high }: Range): string {
  const [isLow, isHigh] = [low >= -MAX_TOLD, high <= MAX_TOLD];
  if (isLow && isHigh) return `never outside ${inWords(low)} to ${inWords(high)}`;
  if (isLow) return `never under ${inWords(low)}`;
  return isHigh ? `never over ${inWords(high)}` : 'not known to end there';
}
