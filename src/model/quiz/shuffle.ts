/** A whole number from −2³¹ up to 2³¹: the same for the same text, and as good as drawn for another. */
function lotOf(text: string): number {
  let lot = 0;
  for (const letter of text) lot = Math.imul(lot ^ letter.charCodeAt(0), 0x5bd1e995);
  return lot;
}

/**
 * Puts things into an order that depends on nothing but the seed and their names: the same at each visit
 * with this seed, and what comes and goes leaves the others where they are.
 *
 * @param look the name of a thing; what those next to it that it may change places with have in common
 * with it; and whether it stays behind the one before it
 */
export function shuffled<T>(
  things: readonly T[],
  seed: string,
  look: (thing: T) => readonly [name: string, part: unknown, stays: unknown],
): T[] {
  let place = 0;
  let lot = 0;
  let last: unknown;
  const places = new Map(
    things.map((thing) => {
      const [name, part, stays] = look(thing);
      const isElsewhere = part !== last;
      last = part;
      if (isElsewhere) place += 2 ** 32;
      if (isElsewhere || !stays) lot = lotOf(name + seed);
      return [thing, place + lot];
    }),
  );
  return [...things].sort((a, b) => places.get(a)! - places.get(b)!);
}
