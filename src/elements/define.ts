import { html, render } from 'lit';
import { sayOnce } from '../page/console.ts';
import { watchPlaceholders } from '../page/placeholders.ts';
import { watchSession } from '../page/session.ts';
import { rememberTouch } from '../page/source.ts';
import { whenLoaded } from '../page/when-loaded.ts';
import { LeadlineCalculator } from './calculator/leadline-calculator.ts';
import { LeadlineForm } from './form/leadline-form.ts';
import { LeadlineQuiz } from './quiz/leadline-quiz.ts';
import { pageDelivery } from './widget/page-delivery.ts';

/** Every element by its tag. */
export const ELEMENTS: Readonly<Record<string, CustomElementConstructor>> = {
  'leadline-quiz': LeadlineQuiz,
  'leadline-calculator': LeadlineCalculator,
  'leadline-form': LeadlineForm,
};

let started = false;

/** Under `require-trusted-types-for 'script'` templates need a policy, and the page's CSP may refuse ours. */
function canRender(): boolean {
  try {
    render(html`<br />`, document.createDocumentFragment());
    return true;
  } catch {
    return false;
  }
}

/**
 * Defines the elements, fills placeholders and, once the page has loaded, sends what earlier pages
 * left unsent. A tag that is taken stays as it is: the page may have another bundle of ours.
 */
export function defineLeadline(): void {
  if (started) return;
  started = true;
  rememberTouch();
  watchSession();
  whenLoaded(() => void pageDelivery().resume());
  if (!canRender()) {
    // Left undefined, the elements still show what the page put into them.
    sayOnce('trusted-types', 'expected trusted-types leadline in the policy');
    return;
  }
  for (const [tag, element] of Object.entries(ELEMENTS)) {
    if (!customElements.get(tag)) customElements.define(tag, element);
  }
  watchPlaceholders();
}
