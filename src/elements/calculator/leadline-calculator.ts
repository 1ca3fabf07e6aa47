import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Answer, Answers } from '../../model/content/field.ts';
import type {
  CalculatorResult,
  EvaluatedInput,
} from '../../model/calculator/calculator-evaluation.ts';
import { createCalculator } from '../../model/calculator/create-calculator.ts';
import { leadEstimate } from '../../model/calculator/lead-estimate.ts';
import { journey } from '../../page/journey.ts';
import { whenLoaded } from '../../page/when-loaded.ts';
import { frame } from '../../ui/frame.ts';
import { header } from '../../ui/header.ts';
import { prose } from '../../ui/prose.ts';
import { quietForm } from '../../ui/quiet-form.ts';
import { formOnPage, showForm } from '../form/form-on-page.ts';
import { WidgetController } from '../widget/widget-controller.ts';
import { figures, working, years } from './calculator-estimate.ts';
import { calculatorInputs } from './calculator-inputs.ts';
import { CalculatorSession } from './calculator-session.ts';
import { calculatorStyles } from './calculator.styles.ts';

/** How long the figures rest before they are read out. */
const ANNOUNCE_AFTER_MS = 900;

/**
 * @summary Shows at once what the visitor's figures amount to, and how.
 *
 * @fires leadline-ready - First rendered; the result is there.
 * @fires leadline-start - The visitor set a first input.
 * @fires leadline-result - The result changes.
 * @fires leadline-error - The content or a setting cannot be used.
 *
 * @csspart base - The outermost box.
 * @csspart title - The calculator's title.
 * @csspart intro - What it works out.
 * @csspart field - One input with label, remarks and control.
 * @csspart label - The label of an input.
 * @csspart input - A native input or select.
 * @csspart slider - The range beside a number.
 * @csspart option - One choice.
 * @csspart help - A remark on an input.
 * @csspart error - What is wrong with an input.
 * @csspart result - The estimate.
 * @csspart headline - One of the large figures.
 * @csspart value - One of the other figures.
 * @csspart chart - The figures over the years.
 * @csspart working - How the figures come about.
 * @csspart quote - The button on to the form.
 * @csspart fallback - Ways to get in touch where the content cannot be shown.
 *
 * @cssprop --leadline-surface - Ground. All tokens are listed in the README under "Theme".
 */
export class LeadlineCalculator extends LitElement {
  static override styles = calculatorStyles;

  /** The content file's URL, `#id` of an inline one, or the content itself. */
  @property() content?: string | object | null;

  /** Id of the calculator in the content; the default one where absent. */
  @property() calculator?: string | null;

  @state() private announcement = '';

  readonly #widget = new WidgetController(this, 'calculator');
  #session?: CalculatorSession;
  /** What the session was made from, to know when the page means something else. */
  #source = '';
  #pending: Answers | null = null;
  #isStarted = false;
  /** The result last told, as JSON; the one at the start is told by `leadline-ready`. */
  #told = '';
  #announceTimer?: ReturnType<typeof setTimeout>;
  #stopListening?: () => void;

  /** What was set, by the id of the input; the others are at their defaults. Setting replaces all. */
  get inputs(): Answers {
    return this.#pending ?? this.#session?.inputs ?? {};
  }
  set inputs(inputs: Answers | null) {
    this.#pending = inputs ?? {};
    this.requestUpdate();
  }

  /** What the inputs amount to; null while the content loads. */
  get result(): CalculatorResult | null {
    return this.#session?.evaluation.result ?? null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopListening = journey.subscribe(() => this.requestUpdate());
    // The form may stand further down in a document that is still being read.
    whenLoaded(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopListening?.();
    clearTimeout(this.#announceTimer);
  }

  protected override update(changed: PropertyValues): void {
    this.#takeOver();
    super.update(changed);
  }

  protected override updated(): void {
    const json = JSON.stringify(this.result);
    if (!this.#session || json === this.#told) return;
    const isFirst = this.#told === '';
    this.#told = json;
    if (Object.keys(this.#session.inputs).length > 0) this.#record(this.#session);
    if (isFirst) return;
    this.#widget.emit('leadline-result', { result: this.#session.evaluation.result });
    if (this.#isStarted) this.#announceSoon();
  }

  protected override render(): TemplateResult {
    return frame(this.#widget, () => {
      const session = this.#session!;
      const { words, locale } = this.#widget;
      const { engine, evaluation } = session;
      const { title, intro, disclaimer } = engine.calculator;
      const form = formOnPage();
      return html`<div class="card sections">
        ${header(title, intro && evaluation.fill(intro))}
        <div class="sides">
          <section aria-label=${words.inputsTitle}>
            ${quietForm(
              calculatorInputs({
                session,
                words,
                locale,
                onSet: this.#onSet,
                onSettle: this.#onSettle,
              }),
            )}
          </section>
          <section class="panel fields" part="result">
            <h3>${words.estimateTitle}</h3>
            ${
              session.problems.size > 0
                ? html`<p class="panel notice warning small">${words.lastValid}</p>`
                : nothing
            }
            ${figures(session)} ${years(session, words)}
            ${
              form
                ? html`<button
                    class="button"
                    part="quote"
                    type="button"
                    @click=${() => showForm(form)}
                  >
                    ${words.requestQuote}
                  </button>`
                : nothing
            }
          </section>
        </div>
        ${
          evaluation.notes.length > 0
            ? html`<ul class="notes stack" part="notes">
                ${evaluation.notes.map((note) => html`<li>${note}</li>`)}
              </ul>`
            : nothing
        }
        <div>
          ${working(session, words)}
          <div class="small muted">${prose(disclaimer && evaluation.fill(disclaimer))}</div>
        </div>
        <p class="hidden" role="status">${this.announcement}</p>
      </div>`;
    });
  }

  /** Makes the session where the content is new, takes over inputs set from code or answered elsewhere. */
  #takeOver(): void {
    const { definition, id, locale, words } = this.#widget;
    if (!definition) return;
    if (this.#session?.engine.calculator !== definition || this.#source !== `${id} ${locale}`) {
      this.#source = `${id} ${locale}`;
      const given = this.#session?.inputs ?? {};
      if (Object.keys(given).length > 0) this.#pending ??= given;
      this.#session = new CalculatorSession(createCalculator(id, definition, locale, words));
    }
    this.#session.prefill(journey.answers);
    if (!this.#pending) return;
    const unknown = this.#session.replace(this.#pending);
    this.#pending = null;
    if (unknown.length > 0) {
      this.#widget.report(
        'unknown-answer',
        `inputs: expected inputs of calculator "${id}", found others in ${unknown.join(', ')}`,
      );
    }
  }

  /** Lets the other widgets of the page know what was set and what it amounts to. */
  #record({ engine, evaluation }: CalculatorSession): void {
    journey.recordEstimate({ lead: leadEstimate(engine, evaluation), scope: evaluation.scope });
  }

  /** Reads the large figures out once they rest: a slider being pulled would talk without end. */
  #announceSoon(): void {
    clearTimeout(this.#announceTimer);
    this.#announceTimer = setTimeout(() => {
      this.announcement = this.#session!.evaluation.values.filter(
        ({ shown, value }) => shown && value.headline,
      )
        .map(({ value, text }) => `${value.label}: ${text}`)
        .join('. ');
    }, ANNOUNCE_AFTER_MS);
  }

  readonly #onSet = ({ input }: EvaluatedInput, value: Answer, badInput?: boolean) => {
    const session = this.#session!;
    session.set(input, value, badInput);
    journey.recordAnswer(input.id, session.inputs[input.id] ?? null, 'calculator');
    if (!this.#isStarted) this.#widget.emit('leadline-start', {});
    this.#isStarted = true;
    this.requestUpdate();
  };

  readonly #onSettle = (id: string) => {
    this.#session!.settle(id);
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'leadline-calculator': LeadlineCalculator;
  }
}
