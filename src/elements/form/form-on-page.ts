import { scrollBehavior } from '../../ui/focus.ts';

/** The form the other widgets lead on to; null where the page has none. */
export function formOnPage(): HTMLElement | null {
  return document.querySelector('leadline-form');
}

/** Brings a form into view and puts the visitor into its first field. */
export function showForm(form: HTMLElement): void {
  form.scrollIntoView({ block: 'start', behavior: scrollBehavior() });
  form.focus({ preventScroll: true });
}
