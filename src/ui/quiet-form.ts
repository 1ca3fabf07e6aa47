import { html, type TemplateResult } from 'lit';

const stay = (event: Event) => event.preventDefault();

/**
 * A form that never leaves the page: it is there for the Enter key, autofill and password managers.
 * Trackers that copy every form they find are asked not to.
 */
export function quietForm(body: unknown): TemplateResult {
  return html`<form novalidate data-hs-do-not-collect @submit=${stay}>${body}</form>`;
}

/**
 * For the click on a submit button, which Enter in a field causes too. The form's own `submit` event
 * never comes in an iframe whose sandbox forbids forms; the click does.
 */
export function onPress(act: (event: UIEvent) => unknown): (event: UIEvent) => void {
  return (event) => {
    event.preventDefault();
    act(event);
  };
}
