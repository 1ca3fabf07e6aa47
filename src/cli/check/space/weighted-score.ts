import { type Possible, MAX_SOME, possible, some } from '../possible/possible.ts';

/** Points a question may give, and the most it could have given then. */
export interface Alternative {
  readonly pointsLow: number;
  readonly pointsHigh: number;
  readonly mostLow: number;
  readonly mostHigh: number;
}

/** What one question adds to a weighted score. */
export interface Contribution {
  readonly alternatives: readonly Alternative[];
  /** It may leave the sum: not answered, hidden, or it does not apply. */
  readonly canLeaveOut: boolean;
}

/** A sum table larger than this is not made. */
const MAX_CELLS = 400_000;
const MAX_ROUNDS = 60;

/** The model works with floating point in an order of its own. */
const ROUNDING = 1e-11;

const clamp = (score: number) => Math.min(100, Math.max(0, score));

export function weighted(
  { alternatives, canLeaveOut }: Contribution,
  weight: number,
): Contribution {
  const scale = (low: number, high: number): [number, number] =>
    weight < 0 ? [weight * high, weight * low] : [weight * low, weight * high];
  return {
    canLeaveOut,
    alternatives: alternatives.map((one) => {
      const [pointsLow, pointsHigh] = scale(one.pointsLow, one.pointsHigh);
      const [mostLow, mostHigh] = scale(one.mostLow, one.mostHigh);
      return { pointsLow, pointsHigh, mostLow, mostHigh };
    }),
  };
}

const isPoint = (one: Alternative) =>
  one.pointsLow === one.pointsHigh && one.mostLow === one.mostHigh;

/**
 * The weighted percentage: points given of points to be had, each question for itself.
 *
 * @param isExact tell the scores one by one, where a table of sums can
 */
export function weightedScore(
  contributions: readonly Contribution[],
  isExact: boolean,
  spend: (steps: number) => void,
): Possible {
  spend(contributions.length);
  const counting = contributions.filter(({ alternatives }) => alternatives.length);
  if (!counting.length) return some(null);
  const blank = counting.every(({ canLeaveOut }) => canLeaveOut) ? [null] : [];
  const isDecided = counting.every(
    ({ alternatives, canLeaveOut }) =>
      alternatives.length === 1 && !canLeaveOut && isPoint(alternatives[0]!),
  );
  if (isDecided) {
    let [points, most] = [0, 0];
    for (const { alternatives } of counting) {
      points += alternatives[0]!.pointsLow;
      most += alternatives[0]!.mostLow;
    }
    return some(most > 0 ? clamp((100 * points) / most) : null);
  }
  const table = isExact ? attainable(counting, spend) : undefined;
  if (table) return possible([...blank, ...table]);
  const high = bestShare(counting, spend);
  const low = -bestShare(counting.map(mirrored), spend);
  if (!Number.isFinite(high) || !Number.isFinite(low))
    return possible([null], { low: 0, high: 100 });
  return possible(blank, {
    low: clamp(100 * low - ROUNDING),
    high: clamp(100 * high + ROUNDING),
  });
}

const mirrored = ({ alternatives, canLeaveOut }: Contribution): Contribution => ({
  canLeaveOut,
  alternatives: alternatives.map((one) => ({
    ...one,
    pointsLow: -one.pointsHigh,
    pointsHigh: -one.pointsLow,
  })),
});

/**
 * The highest share of points there is: a sum of fractions with one denominator is best where no
 * question can add more than the best share times what it could have given (Dinkelbach).
 */
function bestShare(contributions: readonly Contribution[], spend: (steps: number) => void): number {
  let share: number | undefined;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    spend(contributions.length);
    let [points, most] = [0, 0];
    for (const { alternatives, canLeaveOut } of contributions) {
      let [best, bestPoints, bestMost] = [-Infinity, 0, 0];
      for (const one of alternatives) {
        const size = (share ?? 0) >= 0 ? one.mostLow : one.mostHigh;
        const gain = one.pointsHigh - (share ?? 0) * size;
        if (gain > best) [best, bestPoints, bestMost] = [gain, one.pointsHigh, size];
      }
      // In the first round everything counts, so that there is a denominator.
      if (canLeaveOut && share !== undefined && best <= 0) continue;
      points += bestPoints;
      most += bestMost;
    }
    if (most <= 0) return share ?? Number.NaN;
    const found = points / most;
    if (share !== undefined && found <= share + 1e-15) return share;
    share = found;
  }
  return Number.NaN;
}

/**
 * Every score there is, by a table of the sums that can be had; undefined where points are no whole
 * numbers, or the table would be too large.
 */
function attainable(
  contributions: readonly Contribution[],
  spend: (steps: number) => void,
): number[] | undefined {
  let [lowest, highest, widest] = [0, 0, 0];
  for (const { alternatives } of contributions) {
    if (
      !alternatives.every(
        (one) =>
          isPoint(one) &&
          Number.isInteger(one.pointsLow) &&
          Number.isInteger(one.mostLow) &&
          one.mostLow > 0,
      )
    ) {
      return undefined;
    }
    lowest += Math.min(0, ...alternatives.map((one) => one.pointsLow));
    highest += Math.max(0, ...alternatives.map((one) => one.pointsLow));
    widest += Math.max(...alternatives.map((one) => one.mostLow));
  }
  const width = highest - lowest + 1;
  const cells = width * (widest + 1);
  if (cells > MAX_CELLS) return undefined;
  let table = new Uint8Array(cells);
  table[-lowest] = 1;
  for (const { alternatives, canLeaveOut } of contributions) {
    spend(Math.ceil((cells * alternatives.length) / 40));
    const next = canLeaveOut ? table.slice() : new Uint8Array(cells);
    for (const { pointsLow, mostLow } of alternatives) {
      const shift = mostLow * width + pointsLow;
      const [from, to] = [Math.max(0, -shift), Math.min(cells, cells - shift)];
      for (let at = from; at < to; at++) if (table[at]) next[at + shift] = 1;
    }
    table = next;
  }
  const scores = new Set<number>();
  for (let most = 1; most <= widest; most++) {
    for (let at = 0; at < width; at++) {
      if (table[most * width + at]) scores.add(clamp((100 * (at + lowest)) / most));
    }
    if (scores.size > MAX_SOME) return undefined;
  }
  return [...scores];
}
