import { type TemplateResult } from 'lit';
/**
 * A form that never leaves the page: it is there for the Enter key, autofill and password managers.
 * Trackers that copy every form they find are asked not to.
 */
export declare function quietForm(body: unknown): TemplateResult;
/**
 * For the click on a submit button, which Enter in a field causes too. The form's own `submit` event
 * never comes in an iframe whose sandbox forbids forms; the click does.
 */
export declare function onPress(act: (event: UIEvent) => unknown): (event: UIEvent) => void;
