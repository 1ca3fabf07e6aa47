/**
 * Moves the focus to the first of what the selector finds, without moving the page; scrolls only where
 * it would stay out of sight, because a jump loses the visitor's place.
 *
 * @param selectors in the order of preference
 */
export function focusIn(root: ParentNode, ...selectors: string[]): void {
  const target = selectors
    .map((selector) => root.querySelector<HTMLElement>(selector))
    .find((found) => found !== null);
  if (!target) return;
  target.focus({ preventScroll: true });
  const { top, bottom } = target.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  target.scrollIntoView({ block: top < 0 ? 'start' : 'nearest', behavior: scrollBehavior() });
}

/** Smooth, but for those who asked for less motion. */
function scrollBehavior(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}

/** Brings a widget into view and lets it take the focus where it wants. */
export function showWidget(widget: HTMLElement): void {
  widget.scrollIntoView({ block: 'start', behavior: scrollBehavior() });
  widget.focus({ preventScroll: true });
}

/** Finds a control by the id of its field, which content may give any form. */
export const byName = (id: string): string => `[name="${CSS.escape(id)}"]`;
