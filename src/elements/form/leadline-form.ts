import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Answer, Answers } from '../../model/content/field.ts';
import type { Form, FormField } from '../../model/content/form.ts';
import { toAnswer } from '../../model/form/answer.ts';
import { filledBy } from '../../model/form/fill-text.ts';
import { type ShownField, lookAtForm } from '../../model/form/form-scope.ts';
import { buildLead } from '../../model/lead/build-lead.ts';
import { answered, journey, recordAnswer, visitorScopes } from '../../page/journey.ts';
import { errorSummary, type Problem } from '../../ui/error-summary.ts';
import { byName, focusIn } from '../../ui/focus.ts';
import { frame } from '../../ui/frame.ts';
import { header } from '../../ui/header.ts';
import { quietForm } from '../../ui/quiet-form.ts';
import { AnswerElement } from '../answer-element.ts';
import type { Asking } from '../gated-element.ts';
import { type ProblemCode, typedProblem } from '../field-problem.ts';
import { createWidget } from '../widget/widget-controller.ts';
import { formActions, formFields } from './form-fields.ts';
import { formProblems, refusals } from './form-problems.ts';
import { formStatus, isHandedOver } from './form-status.ts';
import { formStyles } from './form.styles.ts';
import { createLeadSender, type SubmitOutcome } from './lead-sender.ts';
import { sendAlong } from './send-along.ts';

/**
 * @summary Takes the visitor's details and sends the lead; what was answered in the other widgets
 *   travels with it.
 *
 * @slot captcha - The page's own captcha, before the button.
 *
 * @fires leadline-ready - First rendered.
 * @fires leadline-start - The visitor filled in a first field.
 * @fires leadline-submit - Before anything leaves; can be prevented, delayed and changed.
 * @fires leadline-saved - The lead is in the outbox.
 * @fires leadline-sent - An endpoint has it.
 * @fires leadline-error - The content, a setting or the delivery went wrong.
 *
 * @csspart base - The outermost box.
 * @csspart title - The form's title.
 * @csspart intro - What the form is for.
 * @csspart along - What is sent along.
 * @csspart summary - The list of what is wrong.
 * @csspart field - One field with label, remarks and control.
 * @csspart label - The label of a field.
 * @csspart input - A native input, select or text area.
 * @csspart option - One choice or consent.
 * @csspart help - A remark on a field.
 * @csspart error - What is wrong with a field.
 * @csspart submit - The button that sends.
 * @csspart skip - The button that declines, where a quiz or calculator only offers the form.
 * @csspart result - What became of the lead.
 * @csspart contact - Ways to get in touch.
 * @csspart fallback - The same where the content cannot be shown.
 *
 * @cssprop --leadline-surface - Ground. All tokens are listed in the README under "Theme".
 */
export class LeadlineForm extends AnswerElement<'form'> {
  static override styles = formStyles;

  /** Id of the form in the content; the default one where absent. */
  @property() form?: string | null;

  /** Hidden fields of the page; they travel in the lead's `request.custom`. */
  @property({ attribute: false }) context: Readonly<Record<string, unknown>> = {};

  /** Set by the quiz or calculator whose result the form stands before. */
  asking?: Asking;

  protected override readonly widget = createWidget(this, 'form');
  /** Null as a value: set and cleared, so that nothing is filled in there any more. */
  protected override given: Answers = {};

  readonly #sender = createLeadSender(this, this.widget);
  #fields: readonly FormField[] = [];
  /** What was typed and is no answer, by field. */
  readonly #rejected = new Map<string, ProblemCode>();
  /** When a consent was last set or cleared, in ISO 8601. */
  readonly #touchedAt = new Map<string, { at: string }>();
  #problems: readonly Problem[] = [];
  #isTrapped = false;
  /** When the form was shown, in ms of the page's own clock. */
  #shownAtMs?: number;
  #toldStatus: string | null = null;
  /** The visitor is in the form; a render may take the focused button away. */
  #isFocused = false;

  /** What stands in the fields, by id, with what was answered elsewhere. Setting replaces all, also before the element is defined. */
  @property({ attribute: false }) get values(): Answers {
    if (this.pending) return this.pending;
    const entries = this.#fields.flatMap((field) => {
      const { id, type } = field;
      const value = Object.hasOwn(this.given, id)
        ? this.given[id]
        : type !== 'consent' && toAnswer(field, answered(id));
      return value == null ? [] : [[id, value] as const];
    });
    return Object.fromEntries(entries);
  }
  set values(values: Answers | null) {
    this.pending = values ?? {};
  }

  /**
   * Does what the button does. Resolves at the first of `sent`, `unconfirmed`, `refused`, `cancelled`
   * (nothing left the page), `invalid`, or after 15 s with `waiting`.
   */
  async submit(): Promise<SubmitOutcome> {
    // Values set a moment ago count, and so does content that is still on its way.
    await this.updateComplete;
    const { locale, words, definition: form } = this.widget;
    if (!form) return this.#sender.outcome('cancelled');
    const { shown, holds } = this.#look;
    this.#problems = formProblems(shown, this.values, this.#rejected, words);
    this.requestUpdate();
    if (this.#problems.length) {
      await this.updateComplete;
      focusIn(this.renderRoot, '[part=summary]');
      return this.#sender.outcome('invalid');
    }
    const { context, values } = this;
    const host = this.asking?.host ?? this;
    // As Turnstile, hCaptcha, reCAPTCHA and Friendly Captcha name their fields.
    const captcha = host.querySelector<HTMLInputElement>('[name$=-response]')?.value;
    const { quiz, estimate } = journey();
    const found = { quiz: quiz?.lead ?? null, estimate: estimate?.lead ?? null };
    const facts = {
      created: new Date().toISOString(),
      test: false,
      form,
      organization: this.#organization,
      values,
      context: { ...context },
      consents: Object.fromEntries(this.#touchedAt),
      locale,
      ...found,
      gaps: quiz?.gaps,
      scopes: this.#scopes,
      source: this.widget.leadSource(),
      signals: {
        honeypot: this.#isTrapped,
        seconds: Math.round((performance.now() - this.#shownAtMs!) / 1000),
        proof: null,
        ...(captcha && { captcha }),
      },
      words,
    };
    return this.#sender.submit(
      JSON.stringify([values, context, found]),
      (identity) => buildLead({ ...facts, ...identity }),
      form.routes?.find(({ when }) => holds(when))?.endpoints,
    );
  }

  /** Where it stands before a result, the reason has to be read first. */
  protected override get firstStop(): string {
    return this.asking ? '[part=base]' : '.field [name]';
  }

  protected override begin({ fields }: Form): void {
    this.#fields = fields;
  }

  protected override replace(answers: Answers): void {
    const cleared = this.#fields.map(({ id }) => [id, null] as const);
    this.given = { ...Object.fromEntries(cleared), ...answers };
    this.#rejected.clear();
  }

  protected override update(changed: PropertyValues): void {
    this.#isFocused = this.matches(':focus-within');
    super.update(changed);
  }

  protected override updated(): void {
    if (this.widget.definition) this.#shownAtMs ??= performance.now();
    const { status } = this.#sender;
    if (status === this.#toldStatus) return;
    this.#toldStatus = status;
    if (!status) return;
    if (this.#isFocused) focusIn(this.renderRoot, '[part=summary]', '[part=result]');
    // What the page stopped, and what the visitor can correct, is not done yet.
    if (status !== 'cancelled' && !this.#refusals(this.#look.shown).length) this.asking?.onPass();
  }

  protected override render(): TemplateResult {
    return frame(this.widget, () => {
      const { title, intro, thanks } = this.widget.definition!;
      const { words } = this.widget;
      const { status } = this.#sender;
      const { fill } = this.#look;
      const handedOver = isHandedOver(status);
      return html`<div class="card sections">
        ${
          handedOver
            ? nothing
            : header(this.asking?.title || fill(title), this.asking?.text ?? fill(intro))
        }
        ${
          status &&
          formStatus({
            status,
            sender: this.#sender,
            widget: this.widget,
            thanks: thanks && filledBy(fill)(thanks),
            onAnother: this.#onAnother,
          })
        }
        ${
          handedOver
            ? html`<details>
                <summary>${words.changeSent}</summary>
                ${this.#renderForm()}
              </details>`
            : this.#renderForm()
        }
      </div>`;
    });
  }

  #renderForm(): TemplateResult {
    const { words, locale, organization, definition } = this.widget;
    const { isBusy, status } = this.#sender;
    const { shown, fill } = this.#look;
    const problems = [...this.#problems, ...this.#refusals(shown)];
    // The visitor is here: from now on their lead has an id.
    return html`<div @focusin=${() => this.#sender.id}>
      ${quietForm(html`
        ${errorSummary(words.problemTitle, problems, (id) => focusIn(this.renderRoot, byName(id)))}
        ${formFields({
          shown,
          values: this.values,
          problems,
          privacyUrl: organization.privacyUrl,
          locale,
          words,
          onAnswer: this.#onAnswer,
          onTrapped: (isTrapped) => (this.#isTrapped = isTrapped),
        })}
        ${sendAlong(journey().quiz?.lead, journey().estimate?.lead, words, !!this.asking)}
        ${formActions({
          submit: isBusy
            ? words.sending
            : (!status && this.asking?.submit) || fill(definition!.submit),
          isBusy,
          words,
          onSubmit: () => void this.submit(),
          onSkip: this.asking?.onSkip,
        })}
      `)}
    </div>`;
  }

  get #scopes() {
    return visitorScopes(this.widget.variant);
  }

  get #look() {
    return lookAtForm(this.widget.definition!, this.values, this.#scopes, this.#organization);
  }

  get #organization() {
    const { organization, words } = this.widget;
    return { ...organization, name: organization.name || words.operator };
  }

  /** What an endpoint said about single fields. */
  #refusals(shown: readonly ShownField[]): Problem[] {
    const { status, problems } = this.#sender;
    return status === 'refused' ? refusals(problems, shown, this.widget.words) : [];
  }

  readonly #onAnswer = (field: ShownField, value: Answer, badInput?: boolean) => {
    const { id } = field;
    const code = typedProblem(field, value, badInput);
    if (code) this.#rejected.set(id, code);
    else this.#rejected.delete(id);
    this.#touchedAt.set(id, { at: new Date().toISOString() });
    // Looked at again with the next submit.
    this.#problems = this.#problems.filter((problem) => problem.id !== id);
    this.given = { ...this.given, [id]: value };
    recordAnswer(id, value, true);
    this.start();
    this.requestUpdate();
  };

  /** Begins again; consents are asked for afresh. */
  readonly #onAnother = () => {
    this.#sender.another();
    const cleared = this.#fields.filter(({ id, type }) => id === 'message' || type === 'consent');
    this.given = { ...this.given, ...Object.fromEntries(cleared.map(({ id }) => [id, null])) };
    void this.updateComplete.then(() => this.focus());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'leadline-form': LeadlineForm;
  }
}
