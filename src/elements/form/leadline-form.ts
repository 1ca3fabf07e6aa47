import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Answer, Answers } from '../../model/content/field.ts';
import { fillText } from '../../model/form/fill-text.ts';
import { journey } from '../../page/journey.ts';
import { errorSummary, type Problem } from '../../ui/error-summary.ts';
import { byName, focusIn } from '../../ui/focus.ts';
import { frame } from '../../ui/frame.ts';
import { header } from '../../ui/header.ts';
import { onPress, quietForm } from '../../ui/quiet-form.ts';
import { WidgetController } from '../widget/widget-controller.ts';
import { formFields } from './form-fields.ts';
import { problemMessage } from './form-messages.ts';
import { FormSession } from './form-session.ts';
import { formStatus, isHandedOver } from './form-status.ts';
import { formStyles } from './form.styles.ts';
import { leadMaker } from './lead-maker.ts';
import { LeadSender, type SubmitOutcome } from './lead-sender.ts';
import { sendAlong } from './send-along.ts';

/**
 * @summary Takes the visitor's details and sends the lead; what was answered in the other widgets
 *   travels with it.
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
 * @csspart result - What became of the lead.
 * @csspart contact - Ways to get in touch.
 * @csspart fallback - The same where the content cannot be shown.
 *
 * @cssprop --leadline-surface - Ground. All tokens are listed in the README under "Theme".
 */
export class LeadlineForm extends LitElement {
  static override styles = formStyles;

  /** The content file's URL, `#id` of an inline one, or the content itself. */
  @property() content?: string | object | null;

  /** Id of the form in the content; the default one where absent. */
  @property() form?: string | null;

  /** Hidden fields of the page; they travel in the lead's `request.custom`. */
  @property({ attribute: false }) context: Readonly<Record<string, unknown>> = {};

  @state() private problems: readonly Problem[] = [];

  readonly #widget = new WidgetController(this, 'form');
  readonly #sender = new LeadSender(this, this.#widget);
  #session?: FormSession;
  #pending: Answers | null = null;
  #isStarted = false;
  #isTrapped = false;
  /** When the form was shown, in ms of the page's own clock. */
  #shownAtMs?: number;
  #toldStatus: string | null = null;
  #stopListening?: () => void;

  /** What stands in the fields, by id. Setting replaces all. */
  get values(): Answers {
    return this.#pending ?? this.#session?.values ?? {};
  }
  set values(values: Answers | null) {
    this.#pending = values ?? {};
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopListening = journey.subscribe(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopListening?.();
  }

  /** Puts the visitor into the first field. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.field [name]')?.focus(options);
  }

  /**
   * Does what the button does. Resolves at the first of `sent`, `unconfirmed`, `refused`, `cancelled`
   * (nothing left the page), `invalid`, or after 15 s with `waiting`.
   */
  async submit(): Promise<SubmitOutcome> {
    // Values set a moment ago count, and so does content that is still on its way.
    await this.updateComplete;
    const session = this.#session;
    const { intent } = this.#sender;
    if (!session) return { state: 'cancelled', id: intent.id, endpoints: [] };
    this.#validate(session);
    if (this.problems.length > 0) {
      await this.updateComplete;
      focusIn(this.renderRoot, '[part=summary]');
      return { state: 'invalid', id: intent.id, endpoints: [] };
    }
    const { quiz, estimate } = journey;
    const what = JSON.stringify([session.values, this.context, quiz?.lead, estimate?.lead]);
    const make = leadMaker({
      session,
      widget: this.#widget,
      context: this.context,
      fill: this.#fill,
      honeypot: this.#isTrapped,
      seconds: Math.round((performance.now() - (this.#shownAtMs ?? 0)) / 1000),
    });
    return this.#sender.submit(what, make);
  }

  protected override update(changed: PropertyValues): void {
    this.#takeOver();
    super.update(changed);
  }

  protected override updated(): void {
    if (this.#session) this.#shownAtMs ??= performance.now();
    const { status } = this.#sender;
    if (status === this.#toldStatus) return;
    this.#toldStatus = status;
    if (!status) return;
    focusIn(this.renderRoot, '[part=summary]', '[part~=result]');
  }

  protected override render(): TemplateResult {
    return frame(this.#widget, () => {
      const session = this.#session!;
      const { title, intro } = session.form;
      const { status } = this.#sender;
      const handedOver = isHandedOver(status);
      return html`<div class="card sections">
        ${handedOver ? nothing : header(title, intro && this.#fill(intro))} ${this.#renderStatus()}
        ${
          handedOver
            ? html`<details>
                <summary>${this.#widget.words.changeSent}</summary>
                ${this.#renderForm(session)}
              </details>`
            : this.#renderForm(session)
        }
      </div>`;
    });
  }

  #renderStatus(): unknown {
    const { status, durable, ownersMistake, fieldProblems, intent } = this.#sender;
    if (!status) return nothing;
    const { organization, locale, words, keepHours } = this.#widget;
    const thanks = this.#session!.form.thanks;
    return formStatus({
      status,
      durable,
      ownersMistake,
      hasFieldProblems: fieldProblems.length > 0,
      keepHours,
      id: intent.id,
      thanks: thanks && { title: this.#fill(thanks.title), text: this.#fill(thanks.text ?? '') },
      organization,
      locale,
      words,
      onAnother: this.#onAnother,
      onDiscard: () => void this.#sender.discard(),
    });
  }

  #renderForm(session: FormSession): TemplateResult {
    const { words, locale, organization } = this.#widget;
    const { isBusy } = this.#sender;
    const problems = [...this.problems, ...this.#refusals(session)];
    const { quiz, estimate } = journey;
    return html`<div @focusin=${this.#onReached}>
      ${quietForm(html`
        ${errorSummary(words.problemTitle, problems, (id) => focusIn(this.renderRoot, byName(id)))}
        ${formFields({
          session,
          problems,
          privacyUrl: organization.privacyUrl,
          locale,
          words,
          fill: this.#fill,
          onAnswer: this.#onAnswer,
          onTrapped: (isTrapped) => (this.#isTrapped = isTrapped),
        })}
        ${sendAlong(quiz?.lead ?? null, estimate?.lead ?? null, words)}
        <button
          class="button"
          part="submit"
          type="submit"
          aria-disabled=${isBusy}
          @click=${onPress(this.#onSubmit)}
        >
          ${isBusy ? words.sending : session.form.submit}
        </button>
      `)}
    </div>`;
  }

  /** What an endpoint said about single fields. */
  #refusals({ shown }: FormSession): Problem[] {
    const { refusedField } = this.#widget.words;
    return this.#sender.fieldProblems
      .filter(({ field }) => shown.some(({ id }) => id === field))
      .map(({ field, message }) => ({ id: field, message: message || refusedField }));
  }

  /** Makes the session where the content is new, and takes over values set from code. */
  #takeOver(): void {
    const { definition, id } = this.#widget;
    if (!definition) return;
    if (this.#session?.form !== definition) {
      this.#session = new FormSession(definition, () => ({
        answers: journey.answers,
        scopes: [journey.quiz, journey.estimate].flatMap((one) => one?.scope ?? []),
      }));
    }
    if (!this.#pending) return;
    this.#session.replace(this.#pending);
    this.#pending = null;
    const { unknown } = this.#session;
    if (unknown.length > 0) {
      this.#widget.report(
        'unknown-answer',
        `values: expected fields of form "${id}", found others in ${unknown.join(', ')}`,
      );
    }
  }

  #validate(session: FormSession): void {
    const { words } = this.#widget;
    this.problems = session.problems.map((problem) => ({
      id: problem.id,
      message: problemMessage(
        problem,
        session.form.fields.find(({ id }) => id === problem.id),
        words,
      ),
    }));
  }

  readonly #fill = (text: string) => {
    const { organization, words } = this.#widget;
    const name = organization.name || words.operator;
    const scope = this.#session?.scope ?? { get: () => undefined };
    return fillText(text, scope, (place) => (place === 'organization' ? name : undefined));
  };

  /** The visitor is here: from now on their lead has an id. */
  readonly #onReached = () => void this.#sender.intent.id;

  readonly #onAnswer = (id: string, value: Answer, badInput = false) => {
    this.#session!.set(id, value, badInput, new Date());
    journey.recordAnswer(id, value, 'form');
    if (!this.#isStarted) this.#widget.emit('leadline-start', {});
    this.#isStarted = true;
    this.requestUpdate();
  };

  readonly #onSubmit = () => void this.submit();

  readonly #onAnother = () => {
    this.#sender.another();
    this.#session!.clear();
    this.requestUpdate();
    void this.updateComplete.then(() => this.focus());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'leadline-form': LeadlineForm;
  }
}
