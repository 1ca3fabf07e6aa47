/**
 * Puts things into an order that depends on nothing but the seed and their names: the same at each visit
 * with this seed, and what comes and goes leaves the others where they are.
 *
 * @param look the name of a thing; what those next to it that it may change places with have in common
 * with it; and whether it stays behind the one before it
 */
export declare function shuffled<T>(things: readonly T[], seed: string, look: (thing: T) => readonly [name: string, part: unknown, stays: unknown]): T[];
