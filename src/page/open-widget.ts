/**
 * Scrolls to a widget and moves the focus there.
 *
 * @param selector of the widget, or of something that holds it
 * @returns false if there is none
 */
export function openWidget(selector: string): boolean {
  let found: Element | null;
  try {
    found = document.querySelector(selector);
  } catch {
    return false;
  }
  const isWidget = (element: Element) =>
    element.localName.startsWith('leadline-') && customElements.get(element.localName);
  const widget = found && [found, ...found.querySelectorAll('*')].find(isWidget);
  if (!(widget instanceof HTMLElement)) return false;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  widget.scrollIntoView({ behavior: still ? 'auto' : 'smooth', block: 'start' });
  widget.focus({ preventScroll: true });
  if (!widget.matches(':focus-within')) {
    // An element takes the focus by script only with a tabindex; it must not stay in the tab order.
    widget.tabIndex = -1;
    widget.focus({ preventScroll: true });
    widget.addEventListener('blur', () => widget.removeAttribute('tabindex'), { once: true });
  }
  return true;
}
