/** `npm run faults` does everything at full length; `npm test` the same with smaller numbers. */
export const IS_FULL = process.env['LEADLINE_FAULTS'] === 'full';

/** The table is wanted, at whatever length. */
export const HAS_TABLE = process.env['LEADLINE_FAULTS'] !== undefined;

/** How often something is done. */
export const times = (short: number, full: number): number => (IS_FULL ? full : short);

/** Every run breaks things at the same moments; another seed is asked for by `LEADLINE_SEED`. */
export const SEED = Number(process.env['LEADLINE_SEED'] ?? 20261125);

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function chances(seed = SEED): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
