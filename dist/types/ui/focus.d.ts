/**
 * Moves the focus to the first of what the selectors find. The page is scrolled only where that would
 * stay out of sight, because a jump loses the visitor's place; as smoothly as the page itself wants it.
 *
 * @param selectors in the order of preference
 */
export declare function focusIn(root: ParentNode, ...selectors: string[]): void;
/** Brings a widget into view and lets it take the focus where it wants. */
export declare function showWidget(widget: HTMLElement): void;
/** Finds a control by the id of its field, which content may give any form. */
export declare const byName: (id: string) => string;
