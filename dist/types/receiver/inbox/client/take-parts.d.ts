/**
 * Puts parts of a freshly loaded page in place of the same parts of this one, and leaves the reader where
 * they are: what has not changed stays the very same node, and the focus goes to what stands where it stood.
 */
export declare function takeParts(fresh: Document, selectors: readonly string[]): void;
/** Rows by their lead: those that look as before stay, so that an open choice or a touch is not cut off. */
export declare function takeRows(rows: Element, freshRows: Element): void;
/** Whether two parts were served alike: without what the script or the passing of time made of them. */
export declare function looksLike(one: Element, other: Element): boolean;
