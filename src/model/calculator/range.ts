/** Up to so many uncertain figures, every combination of their bounds is tried. */
const MAX_ENUMERATED = 6;

/** Relative difference below which two figures are one but for the machine's rounding. */
const ROUNDING = 1e-12;

/** At which of its bounds each uncertain figure stands. */
export type Corner<Figure> = ReadonlyMap<Figure, 'low' | 'high'>;

/**
 * How far a figure may be off, given how far what it rests on may be off: its lowest and highest over
 * the corners, that is the combinations of lower and upper bounds. Beyond six uncertain figures each
 * is moved alone to see which way it pushes, and the two corners where all push the same way are
 * taken; that is exact as long as no figure turns another's direction round.
 *
 * @param at the figure at a corner; null: "on request"
 * @returns null where nothing is uncertain, or where some corner is "on request"
 */
export function rangeOf<Figure>(
  uncertain: readonly Figure[],
  expected: number | null,
  at: (corner: Corner<Figure>) => number | null,
): [number, number] | null {
  if (expected === null || !uncertain.length) return null;
  const corner = (isHigh: (index: number) => boolean): Corner<Figure> =>
    new Map(uncertain.map((figure, index) => [figure, isHigh(index) ? 'high' : 'low']));
  let corners: Corner<Figure>[];
  if (uncertain.length > MAX_ENUMERATED) {
    const rising = uncertain.map(
      (figure) => at(new Map([[figure, 'low']]))! <= at(new Map([[figure, 'high']]))!,
    );
    corners = [corner((index) => rising[index]!), corner((index) => !rising[index])];
  } else {
    corners = Array.from({ length: 2 ** uncertain.length }, (_, bits) =>
      corner((index) => Boolean(bits & (1 << index))),
    );
  }
  const figures = [expected, ...corners.map(at)] as number[];
  if (figures.includes(null as never)) return null;
  const [low, high] = [Math.min(...figures), Math.max(...figures)];
  const same = high - low <= ROUNDING * Math.max(Math.abs(low), Math.abs(high));
  return same ? null : [low, high];
}
