import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../locales/en.ts';
import type { Answer, Answers } from '../../model/content/field.ts';
import type { Section } from '../../model/content/section.ts';
import type { ShownField } from '../../model/form/form-scope.ts';
import { autocompleteOf } from '../../model/form/autocomplete.ts';
import type { Problem } from '../../ui/error-summary.ts';
import { field } from '../../ui/field/field.ts';
import { onPress } from '../../ui/quiet-form.ts';

/** No browser or password manager fills it in; who does is a machine. */
const HONEYPOT = 'leave-empty';

/**
 * The fields asked for, and one that nobody sees.
 *
 * @param section that of the step shown; the other fields keep what stands in them
 * @param privacyUrl where the privacy notice stands, beside the consent that needs it
 */
export function formFields(
  shown: readonly ShownField[],
  section: Section,
  values: Answers,
  problems: readonly Problem[],
  privacyUrl: string | undefined,
  locale: string,
  words: Words,
  onAnswer: (field: ShownField, answer: Answer, badInput?: boolean) => void,
  onTrapped: (isTrapped: boolean) => void,
): TemplateResult {
  const formField = (one: ShownField) => {
    const { id, type, half, required } = one;
    const isConsent = type === 'consent';
    return html`<div class=${half ? 'half' : ''} ?hidden=${one.section !== section}>
      ${field({
        ...one,
        locale,
        words,
        autocomplete: autocompleteOf(one),
        chips: type === 'single' || type === 'several',
        value: values[id],
        markOptional: !required && !isConsent,
        error: problems.find((problem) => problem.id === id)?.message,
        after:
          isConsent && required && privacyUrl
            ? html`<p class="small privacy">
                <a href=${privacyUrl} target="_blank">${words.privacyNotice}</a>
              </p>`
            : nothing,
        onAnswer: (answer, badInput) => onAnswer(one, answer, badInput),
      })}
    </div>`;
  };
  const onInput = (event: Event) => onTrapped((event.target as HTMLInputElement).value !== '');
  return html`<div class="grid">${shown.map(formField)}</div>
    <div hidden>
      <label>
        ${words.honeypotLabel}
        <input name=${HONEYPOT} tabindex="-1" autocomplete="off" @input=${onInput} />
      </label>
    </div>`;
}

/**
 * The button forward, the page's captcha before it where it sends, and other buttons beside it. The second of
 * two quick clicks was meant for what the button did before.
 *
 * @param isLast it sends; else it leads to the next step
 * @param label the words on it
 */
export function formActions(
  isLast: boolean,
  isBusy: boolean,
  label: string,
  onSubmit: () => unknown,
  others: readonly unknown[],
): TemplateResult {
  return html`<div class="actions">
    ${isLast ? html`<slot name="captcha"></slot>` : nothing}
    <button
      class="button"
      part="submit"
      type="submit"
      aria-disabled=${isBusy}
      @click=${onPress(({ detail }) => detail > 1 || onSubmit())}
    >
      ${label}
    </button>
    ${others}
  </div>`;
}
