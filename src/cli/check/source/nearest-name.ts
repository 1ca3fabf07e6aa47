/** Steps of typing between two words: letters put in, left out, exchanged or swapped. */
function distance(from: string, to: string): number {
  let earlier: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      let least = Math.min(
        previous[column]! + 1,
        current[column - 1]! + 1,
        previous[column - 1]! + (isSame ? 0 : 1),
      );
      const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (isSwapped && row > 1 && column > 1) least = Math.min(least, earlier[column - 2]! + 1);
      current.push(least);
    }
    [earlier, previous] = [previous, current];
  }
  return previous[to.length]!;
}

/** Longer words are no ids. */
const MAX_LENGTH = 64;

/** The known name that was probably meant; undefined where none is near. */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  if (name.length > MAX_LENGTH) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const steps = distance(name.toLowerCase(), candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** "Did you mean …?", where something near is known. */
export function didYouMean(name: string, known: Iterable<string>): string | undefined {
  const near = nearestName(name, known);
  return near && `Did you mean "${near}"?`;
}
