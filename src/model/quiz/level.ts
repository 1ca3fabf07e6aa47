import type { Band, Gate } from '../content/quiz.ts';

export interface Level {
  /** Null: no score, or one below the lowest band. */
  readonly band: Band | null;
  /** The gates that lowered the level. */
  readonly gates: readonly Gate[];
}

/** Digits in which a score is compared: one that misses a bound by a rounding error of the machine reaches it. */
const SIGNIFICANT_DIGITS = 12;

/** @param bands from the lowest up */
export function levelOf(
  score: number | null,
  bands: readonly Band[],
  gates: readonly Gate[],
  holds: (condition: string) => boolean,
): Level {
  if (score === null) return { band: null, gates: [] };
  const compared = Number(score.toPrecision(SIGNIFICANT_DIGITS));
  const reached = bands.findLastIndex((band) => compared >= band.from);
  const placeOf = (gate: Gate) => bands.findIndex((band) => band.id === gate.atMost);
  const closed = gates.filter((gate) => {
    const place = placeOf(gate);
    return place >= 0 && place < reached && holds(gate.when);
  });
  return {
    band: bands[Math.min(reached, ...closed.map(placeOf))] ?? null,
    gates: closed,
  };
}
