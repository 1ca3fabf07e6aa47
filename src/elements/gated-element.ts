import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { say } from '../locales/say.ts';
import { focusIn } from '../ui/focus.ts';
import { AnswerElement } from './answer-element.ts';
import './form/leadline-form.ts';
import type { LeadlineForm } from './form/leadline-form.ts';

/** What a form is told by the widget that it asks for. */
export interface Asking {
  /** Whose settings hold. */
  readonly host: HTMLElement;
  /** In place of the form's own title; "" leaves that. */
  readonly title: string;
  /** Why it asks, and what becomes of what is entered. */
  readonly text: string;
  /** What the button leads to, in place of the form's own words for it. */
  readonly submit: string;
  /** The visitor need not. */
  readonly onSkip: (() => void) | undefined;
  /** Nothing is left to be done by the visitor. */
  readonly onPass: () => void;
}

/**
 * Quiz and calculator: what they show may stand behind contact details, which the content's own form
 * asks for. Their results are known all the same; only the showing waits.
 */
export abstract class GatedElement<K extends 'quiz' | 'calculator'> extends AnswerElement<K> {
  /** The visitor did what was asked. */
  #isPassed = false;
  #isSkipped = false;

  /** Whether the visitor has to give their details before what comes here. */
  protected isClosed(at: 'before' | 'after'): boolean {
    return this.widget.gate === at && !this.#isPassed;
  }

  /** The form that asks; it stays to say what became of the lead. */
  protected get contactForm(): LeadlineForm | null {
    return this.renderRoot.querySelector('leadline-form');
  }

  /**
   * @param isResult the visitor has come to the result
   * @param title in place of the form's own
   */
  protected renderGate(isResult: boolean, title = ''): TemplateResult | typeof nothing {
    const { gate, words, organization, contactForm } = this.widget;
    if (gate === 'none' || this.#isSkipped) return nothing;
    if (!isResult && !this.#isPassed && gate !== 'before') return nothing;
    const asking: Asking = {
      host: this,
      title,
      text: say(words.gate[gate], { organization: organization.name || words.operator }),
      submit: { before: words.continueLabel, after: words.finish, optional: '' }[gate],
      onSkip: gate === 'optional' ? this.#onSkip : undefined,
      onPass: this.#onPass,
    };
    return html`<leadline-form
      form=${ifDefined(contactForm)}
      .content=${this.content}
      .asking=${asking}
      ><slot name="captcha" slot="captcha"></slot
    ></leadline-form>`;
  }

  /** Takes the focus to what is shown now. */
  protected async moveOn(...targets: string[]): Promise<void> {
    await this.updateComplete;
    await this.contactForm?.updateComplete;
    focusIn(this.renderRoot, ...targets, '.heading', '[tabindex]:is(h2, h3)', 'leadline-form');
  }

  readonly #onSkip = () => {
    this.#isSkipped = true;
    this.requestUpdate();
    void this.moveOn();
  };

  readonly #onPass = () => {
    if (this.#isPassed) return;
    this.#isPassed = true;
    this.requestUpdate();
    if (this.widget.gate !== 'optional') void this.moveOn();
  };
}
