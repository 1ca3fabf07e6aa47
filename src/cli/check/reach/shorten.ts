import type { Witness } from '../finding.ts';

/** More answers than this are shown as they are. */
const MOST_SHORTENED = 300;

/**
 * As few answers as show the same. First by halves, for most of them have nothing to do with it.
 *
 * @param stillShows whether a witness with fewer answers shows it, too
 */
export function shortened(witness: Witness, stillShows: (shorter: Witness) => boolean): Witness {
  let left = Object.entries(witness).flatMap(([widget, answers]) =>
    Object.entries(answers).map(([id, answer]) => ({ widget, id, answer })),
  );
  if (left.length > MOST_SHORTENED) return witness;
  const withAnswers = (kept: typeof left): Witness => {
    const shorter: Record<string, Record<string, unknown>> = {};
    for (const { widget, id, answer } of kept) (shorter[widget] ??= {})[id] = answer;
    return shorter;
  };
  for (let size = Math.ceil(left.length / 2); size >= 1; size = size === 1 ? 0 : size >> 1) {
    for (let at = 0; at < left.length;) {
      const kept = [...left.slice(0, at), ...left.slice(at + size)];
      if (stillShows(withAnswers(kept))) left = kept;
      else at += size;
    }
  }
  return withAnswers(left);
}
