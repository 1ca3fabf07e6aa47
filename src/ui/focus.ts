/**
 * Moves the focus to the first of what the selectors find. The page is scrolled only where that would
 * stay out of sight, because a jump loses the visitor's place; as smoothly as the page itself wants it.
 *
 * @param selectors in the order of preference
 */
export function focusIn(root: ParentNode, ...selectors: string[]): void {
  const target = selectors
    .map((selector) => root.querySelector<HTMLElement>(selector))
    .find(Boolean);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'nearest' });
}

/** Brings a widget into view and lets it take the focus where it wants. */
export function showWidget(widget: HTMLElement): void {
  widget.scrollIntoView();
  widget.focus({ preventScroll: true });
}

/** Finds a control by the id of its field, which content may give any form. */
export const byName = (id: string): string => `[name="${CSS.escape(id)}"]`;
