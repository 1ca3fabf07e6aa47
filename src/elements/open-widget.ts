import { showWidget } from '../ui/focus.ts';
import { ELEMENTS } from './define.ts';

/**
 * Scrolls to a widget and moves the focus there.
 *
 * @param selector of the widget, or of something that holds it
 * @returns false if there is none
 */
export function openWidget(selector: string): boolean {
  const widgets = `:is(${Object.keys(ELEMENTS).join()}):defined`;
  // What is no selector matches nothing within `:is()`, and does not throw.
  const found = `:is(${selector})`;
  const widget = document.querySelector<HTMLElement>(`${found}${widgets}, ${found} ${widgets}`);
  if (!widget) return false;
  showWidget(widget);
  return true;
}
