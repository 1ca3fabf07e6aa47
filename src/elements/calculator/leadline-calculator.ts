import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Answer, Answers } from '../../model/content/field.ts';
import type { Calculator } from '../../model/content/calculator.ts';
import type {
  CalculatorResult,
  EvaluatedInput,
} from '../../model/calculator/calculator-evaluation.ts';
import { createCalculator } from '../../model/calculator/create-calculator.ts';
import { leadEstimate } from '../../model/calculator/lead-estimate.ts';
import { recordAnswer, recordResult } from '../../page/journey.ts';
import { frame } from '../../ui/frame.ts';
import { header } from '../../ui/header.ts';
import { prose } from '../../ui/prose.ts';
import { quietForm } from '../../ui/quiet-form.ts';
import { GatedElement } from '../gated-element.ts';
import { quoteButton } from '../quote-button.ts';
import { createWidget } from '../widget/widget-controller.ts';
import { figures, working, years } from './calculator-estimate.ts';
import { calculatorInputs } from './calculator-inputs.ts';
import { createCalculatorSession, type CalculatorSession } from './calculator-session.ts';
import { calculatorStyles } from './calculator.styles.ts';

/** How long the figures rest before they are read out. */
const ANNOUNCE_AFTER_MS = 900;

/**
 * @summary Shows at once what the visitor's figures amount to, and how.
 *
 * @slot captcha - The page's own captcha, where a form asks for contact details.
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
export class LeadlineCalculator extends GatedElement<'calculator'> {
  static override styles = calculatorStyles;

  /** Id of the calculator in the content; the default one where absent. */
  @property() calculator?: string | null;

  /** What is read out. */
  #announcement = '';

  protected override readonly widget = createWidget(this, 'calculator');
  #session?: CalculatorSession;
  /** The result last told, as JSON; the one at the start is told by `leadline-ready`. */
  #told = '';
  #isRecorded = false;
  #announceTimer?: ReturnType<typeof setTimeout>;

  /** What was set, by the id of the input; the others are at their defaults. Setting replaces all, also before the element is defined. */
  @property({ attribute: false }) get inputs(): Answers {
    return this.pending ?? this.given;
  }
  set inputs(inputs: Answers | null) {
    this.pending = inputs ?? {};
  }

  /** What the inputs amount to; null while the content loads. */
  get result(): CalculatorResult | null {
    return this.#session?.evaluation.result ?? null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#announceTimer);
  }

  protected override get given(): Answers {
    return this.#session?.inputs ?? {};
  }

  protected override begin(calculator: Calculator): Calculator['inputs'] {
    const { id, locale, words, variant } = this.widget;
    const engine = createCalculator(id, calculator, locale, words, variant);
    this.#session = createCalculatorSession(engine);
    return calculator.inputs;
  }

  protected override replace(inputs: Answers): void {
    this.#session!.replace(inputs);
  }

  protected override update(changed: PropertyValues): void {
    this.#session?.evaluate();
    super.update(changed);
  }

  protected override updated(): void {
    const { result } = this;
    const json = JSON.stringify(result);
    if (!result || json === this.#told) return;
    const isFirst = !this.#told;
    this.#told = json;
    const { engine, evaluation, inputs } = this.#session!;
    // Nobody's figures go along unasked; once some do, they follow what is shown, back to the defaults too.
    this.#isRecorded ||= this.widget.gate !== 'none' || !!Object.keys(inputs).length;
    // The other widgets of the page know what was set and what it amounts to.
    if (this.#isRecorded) {
      const lead = leadEstimate(engine, evaluation);
      recordResult({ estimate: { lead, scope: evaluation.scope } });
    }
    if (isFirst) return;
    this.widget.emit('leadline-result', { result });
    if (this.isStarted && !this.isClosed('after')) this.#announceSoon();
  }

  protected override render(): TemplateResult {
    return frame(this.widget, () => {
      const session = this.#session!;
      const { words, locale } = this.widget;
      const { engine, evaluation } = session;
      const { title, intro, disclaimer } = engine.calculator;
      const isClosed = this.isClosed('after');
      const isBarred = this.isClosed('before');
      const card = isBarred
        ? nothing
        : html`<div class="card sections">
            ${header(evaluation.fill(title), evaluation.fill(intro))}
            <div class=${isClosed ? '' : 'sides'}>
              <section aria-label=${words.inputsTitle}>
                ${quietForm(calculatorInputs(session, words, locale, this.#onSet, this.#onSettle))}
              </section>
              ${
                isClosed
                  ? nothing
                  : html`<section class="panel fields" part="result">
                      <h3 tabindex="-1">${words.estimateTitle}</h3>
                      ${
                        session.problems.size
                          ? html`<p class="panel notice warning small">${words.lastValid}</p>`
                          : nothing
                      }
                      ${figures(session)} ${years(session, words)} ${quoteButton(words)}
                    </section>`
              }
            </div>
            ${
              !isClosed && evaluation.notes.length
                ? html`<ul class="notes stack" part="notes">
                    ${evaluation.notes.map((note) => html`<li>${note}</li>`)}
                  </ul>`
                : nothing
            }
            <div>
              ${isClosed ? nothing : working(session, words)}
              ${prose(evaluation.fill(disclaimer), 'small muted')}
            </div>
            <p class="hidden" role="status">${this.#announcement}</p>
          </div>`;
      return html`${card}${this.renderGate(true, isBarred ? evaluation.fill(title) : '')}`;
    });
  }

  /** Reads the large figures out once they rest: a slider being pulled would talk without end. */
  #announceSoon(): void {
    clearTimeout(this.#announceTimer);
    this.#announceTimer = setTimeout(() => {
      this.#announcement = this.#session!.evaluation.values.filter(
        ({ shown, value }) => shown && value.headline,
      )
        .map(({ value, text }) => `${value.label}: ${text}`)
        .join('. ');
      this.requestUpdate();
    }, ANNOUNCE_AFTER_MS);
  }

  readonly #onSet = ({ input }: EvaluatedInput, value: Answer, badInput?: boolean) => {
    const session = this.#session!;
    session.set(input, value, badInput);
    recordAnswer(input.id, session.inputs[input.id] ?? null);
    this.start();
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
