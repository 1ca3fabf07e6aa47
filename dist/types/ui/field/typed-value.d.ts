/** What stands in an input: a number from those for numbers, else the text; null where it is empty. */
export declare function typedIn({ type, value }: HTMLInputElement): string | number | null;
/**
 * Puts into each input what its field holds, without touching what is being typed: "1.", "0.10" and the
 * still incomplete "-" stay, because they already mean the number (or none).
 *
 * @param anew the answers were replaced from outside, so that nothing half typed counts
 */
export declare function showValues(root: ParentNode, anew: boolean): void;
