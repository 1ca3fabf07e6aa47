import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Answer, Answers } from '../../model/content/field.ts';
import type { Form } from '../../model/content/form.ts';
import { toAnswer } from '../../model/form/answer.ts';
import { filledBy } from '../../model/form/fill-text.ts';
import { type ShownField, lookAtForm } from '../../model/form/form-scope.ts';
import { buildLead } from '../../model/lead/build-lead.ts';
import { answered, journey, recordAnswer, visitorScopes } from '../../page/journey.ts';
import { errorSummary, type Problem } from '../../ui/error-summary.ts';
import { focusIn } from '../../ui/focus.ts';
import { frame } from '../../ui/frame.ts';
import { header } from '../../ui/header.ts';
import { quietButton } from '../../ui/quiet-button.ts';
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
import { stepTitle } from './step-title.ts';

/**
 * @summary Takes the visitor's details and sends the lead; what was answered in the other widgets
 *   travels with it.
 *
 * @slot captcha - The page's own captcha, before the button that sends.
 *
 * @fires leadline-ready - First rendered.
 * @fires leadline-start - The visitor filled in a first field.
 * @fires leadline-step - Another step is shown, where the form has several.
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
 * @csspart submit - The button that sends, or leads to the next step.
 * @csspart back - The button to the step before.
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

  readonly #sender = createLeadSender(this.widget, (isNews) => this.#onStatus(isNews));
  /** What was typed and is no answer, by field. */
  readonly #rejected = new Map<string, ProblemCode | undefined>();
  /** When a consent was last set or cleared, in ISO 8601. */
  readonly #touchedAt = new Map<string, { at: string }>();
  #problems: readonly Problem[] = [];
  /** What an endpoint said about single fields. */
  #refused: readonly Problem[] = [];
  /** The section whose step is shown; none, or none of the form as it stands: the first step. */
  #section?: ShownField['section'];
  #isTrapped = false;
  /** When the form was shown, in ms of the page's own clock. */
  #shownAtMs?: number;

  /** What stands in the fields, by id, with what was answered elsewhere. Setting replaces all, also before the element is defined. */
  @property({ attribute: false }) get values(): Answers {
    if (this.pending) return this.pending;
    const entries = this.asked.flatMap((field) => {
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
    const { holds, scopes, organization } = this.#look;
    if (this.#go((this.#problems = this.#wrong), this.#section, '[part=summary]')) {
      await this.updateComplete;
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
      organization,
      values,
      context: { ...context },
      consents: Object.fromEntries(this.#touchedAt),
      locale,
      ...found,
      gaps: quiz?.gaps,
      scopes,
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
    return this.asking ? '[part=base]' : '.grid > :not([hidden]) [name]';
  }

  protected override begin({ fields }: Form): Form['fields'] {
    this.#shownAtMs ??= performance.now();
    return fields;
  }

  protected override replace(answers: Answers): void {
    const cleared = this.asked.map(({ id }) => [id, null] as const);
    this.given = { ...Object.fromEntries(cleared), ...answers };
    this.#rejected.clear();
  }

  protected override render(): TemplateResult {
    return frame(this.widget, () => {
      const { title, intro, thanks } = this.widget.definition!;
      const { status } = this.#sender;
      const { fill } = this.#look;
      const head = header(this.asking?.title || fill(title), this.asking?.text ?? fill(intro));
      const own = thanks && filledBy(fill)(thanks);
      const handedOver = isHandedOver(status);
      const body = this.#renderForm();
      return html`<div class="card sections">
        ${handedOver ? nothing : head}
        ${status && formStatus(status, this.#sender, this.widget, own, this.#onAnother)}
        ${
          handedOver
            ? html`<details>
                <summary>${this.widget.words.changeSent}</summary>
                ${body}
              </details>`
            : body
        }
      </div>`;
    });
  }

  #renderForm(): TemplateResult {
    const { words, locale, organization, definition } = this.widget;
    const { isBusy, status } = this.#sender;
    const { shown, fill, steps, section, place } = this.#look;
    const next = steps[place.step];
    const before = steps[place.step - 2];
    const send = (!status && this.asking?.submit) || fill(definition!.submit);
    const isHere = (problem: Problem) => problem.section === section;
    const problems = [...this.#problems, ...this.#refused].filter(isHere);
    // The visitor is here: from now on their lead has an id.
    return html`<div @focusin=${() => this.#sender.id}>
      ${quietForm(html`
        ${place.of > 1 ? stepTitle(section!, place, fill, words) : nothing}
        ${errorSummary(words, problems, this.renderRoot)}
        ${formFields(
          shown,
          section!,
          this.values,
          problems,
          organization.privacyUrl,
          locale,
          words,
          this.#onAnswer,
          (isTrapped) => (this.#isTrapped = isTrapped),
        )}
        ${next ? nothing : sendAlong(words)}
        ${formActions(
          !next,
          isBusy,
          next ? words.continueLabel : isBusy ? words.sending : send,
          () =>
            next ? this.#go((this.#problems = this.#wrong.filter(isHere)), next) : this.submit(),
          [
            before && quietButton(words.back, () => this.#go([], before), 'back'),
            this.asking?.onSkip && quietButton(words.noThanks, this.asking.onSkip, 'skip'),
          ],
        )}
      `)}
    </div>`;
  }

  get #look() {
    const { definition, organization: given, words, variant } = this.widget;
    const organization = { ...given, name: given.name || words.operator };
    const scopes = visitorScopes(variant);
    const look = lookAtForm(definition!, this.values, scopes, organization, this.#section);
    return { ...look, organization, scopes };
  }

  get #wrong(): Problem[] {
    return formProblems(this.#look.shown, this.values, this.#rejected, this.widget.words);
  }

  /** Shows the step of the first problem, else that of a section; returns whether there is a problem. */
  #go(problems: readonly Problem[], section?: ShownField['section'], stop = '.heading'): boolean {
    const [first] = problems;
    const { step } = this.#look.place;
    this.#section = first ? first.section : section;
    const { place } = this.#look;
    if (place.step !== step) this.widget.emit('leadline-step', place);
    this.requestUpdate();
    if (stop) void this.updateComplete.then(() => focusIn(this.renderRoot, '[part=summary]', stop));
    return !!first;
  }

  #onStatus(isNews: boolean): void {
    this.requestUpdate();
    const { definition, words } = this.widget;
    if (!isNews || !definition) return;
    const { status, problems } = this.#sender;
    this.#refused = status === 'refused' ? refusals(problems, this.#look.shown, words) : [];
    // Only where the visitor is in the form; the render may take the focused button away.
    const stop = this.matches(':focus-within') ? '[part=result]' : '';
    const isRefused = this.#go(this.#refused, this.#section, stop);
    // What the page stopped, and what the visitor can correct, is not done yet.
    if (status && status !== 'cancelled' && !isRefused) this.asking?.onPass();
  }

  readonly #onAnswer = (field: ShownField, value: Answer, badInput?: boolean) => {
    const { id } = field;
    this.#rejected.set(id, typedProblem(field, value, badInput));
    this.#touchedAt.set(id, { at: new Date().toISOString() });
    // Looked at again with the next submit.
    const isOther = (problem: Problem) => problem.id !== id;
    this.#problems = this.#problems.filter(isOther);
    this.#refused = this.#refused.filter(isOther);
    this.given = { ...this.given, [id]: value };
    recordAnswer(id, value, true);
    this.start();
  };

  /** Begins again; consents are asked for afresh. */
  readonly #onAnother = () => {
    this.#sender.another();
    const cleared = this.asked.filter(({ id, type }) => id === 'message' || type === 'consent');
    this.given = { ...this.given, ...Object.fromEntries(cleared.map(({ id }) => [id, null])) };
    this.#go((this.#problems = []), undefined, this.firstStop);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'leadline-form': LeadlineForm;
  }
}
