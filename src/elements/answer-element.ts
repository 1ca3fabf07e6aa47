import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Answers } from '../model/content/field.ts';
import { type AnswerField, sanitizeAnswers } from '../model/form/answer.ts';
import { whenLoaded } from '../page/when-loaded.ts';
import { showValues } from '../ui/field/typed-value.ts';
import type { Definitions, WidgetKind } from './widget/definition.ts';
import type { WidgetController } from './widget/widget-controller.ts';

/**
 * What quiz, calculator and form have in common: they hold answers, given by the visitor or set from
 * code.
 */
export abstract class AnswerElement<K extends WidgetKind> extends LitElement {
  /** The content file's URL, `#id` of an inline one, or the content itself. */
  @property() content?: string | object | null;

  /** Answers set from code, to be taken over with the next update. */
  protected pending: Answers | null = null;

  /** What the widget asks. */
  protected asked: readonly AnswerField[] = [];

  /** The visitor has answered something. */
  protected isStarted = false;

  /** Where the focus goes that the page gives to the widget. */
  protected get firstStop(): string {
    return '.heading';
  }

  protected abstract readonly widget: WidgetController<K>;

  /** What the visitor or the page said; other content takes over what fits it. */
  protected abstract readonly given: Answers;

  #definition: Definitions[K] | null = null;
  /** What else the element was made from, to know when the page means something else. */
  #source = '';

  /**
   * Makes ready to show this quiz, calculator or form, in the page's words.
   *
   * @returns what it asks
   */
  protected abstract begin(definition: Definitions[K]): readonly AnswerField[];

  /** Replaces all answers by these, which fit. */
  protected abstract replace(answers: Answers): void;

  override connectedCallback(): void {
    super.connectedCallback();
    // The form that a result leads on to may stand further down in a document still being read.
    whenLoaded(() => this.requestUpdate());
  }

  protected override update(changed: PropertyValues): void {
    const { definition, id, locale, organization, variant } = this.widget;
    const anew =
      definition && this.#takeOver(definition, JSON.stringify([id, locale, organization, variant]));
    super.update(changed);
    showValues(this.renderRoot, !!anew);
  }

  /** Puts the visitor where the widget begins. */
  override focus(options?: FocusOptions): void {
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    (find(this.firstStop) ?? find('[part=base]'))?.focus(options);
  }

  /** Tells the page of the visitor's first answer. */
  protected start(): void {
    if (!this.isStarted) this.widget.emit('leadline-start', {});
    this.isStarted = true;
  }

  /** @returns whether the answers were replaced */
  #takeOver(definition: Definitions[K], source: string): boolean {
    if (definition !== this.#definition || source !== this.#source) {
      if (Object.keys(this.given).length) this.pending ??= this.given;
      this.#definition = definition;
      this.#source = source;
      this.asked = this.begin(definition);
    }
    if (!this.pending) return false;
    const { answers, unknown } = sanitizeAnswers(this.asked, this.pending);
    this.pending = null;
    this.replace(answers);
    if (unknown.length) {
      const message = `${this.widget.id}: expected its ids and values, found others in ${unknown.join(', ')}`;
      this.widget.report('unknown-answer', message);
    }
    return true;
  }
}
