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
export declare function rangeOf<Figure>(uncertain: readonly Figure[], expected: number | null, at: (corner: Corner<Figure>) => number | null): [number, number] | null;
