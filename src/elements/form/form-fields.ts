import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/en.ts';
import type { Answer, Answers } from '../../model/content/field.ts';
import type { ShownField } from '../../model/form/form-scope.ts';
import { autocompleteOf } from '../../model/form/autocomplete.ts';
import type { Problem } from '../../ui/error-summary.ts';
import { field } from '../../ui/field/field.ts';
import { onPress } from '../../ui/quiet-form.ts';

/** No browser or password manager fills it in; who does is a machine. */
const HONEYPOT = 'leave-empty';

export interface FormFieldsView {
  readonly shown: readonly ShownField[];
  readonly values: Answers;
  readonly problems: readonly Problem[];
  /** Where the privacy notice stands, beside the consent that needs it. */
  readonly privacyUrl?: string;
  readonly locale: string;
  readonly words: Words;
  readonly onAnswer: (field: ShownField, answer: Answer, badInput?: boolean) => void;
  readonly onTrapped: (isTrapped: boolean) => void;
}

function formField(view: FormFieldsView, one: ShownField): TemplateResult {
  const { values, problems, privacyUrl, locale, words, onAnswer } = view;
  const { id, type, half, required } = one;
  return html`<div class=${half ? 'half' : ''}>
    ${field({
      ...one,
      autocomplete: autocompleteOf(one),
      locale,
      words,
      chips: type === 'single' || type === 'several',
      value: values[id],
      markOptional: !required && type !== 'consent',
      error: problems.find((problem) => problem.id === id)?.message,
      after:
        type === 'consent' && required && privacyUrl
          ? html`<p class="small privacy">
              <a href=${privacyUrl} target="_blank">${words.privacyNotice}</a>
            </p>`
          : nothing,
      onAnswer: (answer, badInput) => onAnswer(one, answer, badInput),
    })}
  </div>`;
}

/** The fields asked for, and one that nobody sees. */
export function formFields(view: FormFieldsView): TemplateResult {
  const { shown, words, onTrapped } = view;
  const onInput = (event: Event) => onTrapped((event.target as HTMLInputElement).value !== '');
  return html`<div class="grid">${shown.map((one) => formField(view, one))}</div>
    <div hidden>
      <label>
        ${words.honeypotLabel}
        <input name=${HONEYPOT} tabindex="-1" autocomplete="off" @input=${onInput} />
      </label>
    </div>`;
}

export interface FormActionsView {
  /** The words on the button. */
  readonly submit: string;
  readonly isBusy: boolean;
  readonly words: Words;
  readonly onSubmit: () => void;
  readonly onSkip: (() => void) | undefined;
}

/** The button that sends; beside it the one that declines, where the form is only offered. */
export function formActions(view: FormActionsView): TemplateResult {
  const { submit, isBusy, words, onSubmit, onSkip } = view;
  return html`<div class="actions">
    <slot name="captcha"></slot>
    <button
      class="button"
      part="submit"
      type="submit"
      aria-disabled=${isBusy}
      @click=${onPress(onSubmit)}
    >
      ${submit}
    </button>
    ${
      onSkip &&
      html`<button class="button quiet" part="skip" type="button" @click=${onSkip}>
        ${words.noThanks}
      </button>`
    }
  </div>`;
}
