import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { SaidOption } from '../../model/form/answer.ts';
import { describedBy, type FieldView } from './field-view.ts';

type Value = SaidOption['value'];

/** The list after one of its options is set or cleared; an exclusive option stands alone. */
function toggled(
  chosen: readonly unknown[],
  option: SaidOption,
  on: boolean,
  options: readonly SaidOption[],
): Value[] {
  const isLeft = (other: SaidOption) =>
    other === option
      ? on
      : chosen.includes(other.value) && !(on && (option.exclusive || other.exclusive));
  return options.filter(isLeft).map(({ value }) => value);
}

/** Radios, checkboxes or one consent: native inputs in large labels. */
export function choices(field: FieldView): TemplateResult {
  const { id, type, options = [], onAnswer } = field;
  const isConsent = type === 'consent';
  const chosen: readonly unknown[] = [field.value].flat();
  const choice = (option: SaidOption, index: number) => {
    const { value, label, help, image } = option;
    const onChange = (event: Event) => {
      const { checked } = event.target as HTMLInputElement;
      if (isConsent) onAnswer(checked);
      else onAnswer(type === 'several' ? toggled(chosen, option, checked, options) : value);
    };
    return html`<label class="option" part="option">
      ${image && html`<img src=${image} alt="" />`}
      <input
        type=${type === 'single' ? 'radio' : 'checkbox'}
        id=${index ? `${id}-${value}` : id}
        name=${id}
        .value=${String(value)}
        ?required=${field.required && type !== 'several'}
        aria-invalid=${!!field.error}
        aria-describedby=${ifDefined(isConsent ? describedBy(field) : undefined)}
        .checked=${chosen.includes(isConsent || value)}
        @change=${onChange}
      />
      <span>${label}${help && html`<span class="small muted">${help}</span>`}</span>
    </label>`;
  };
  const hasPictures = options.some(({ image }) => image);
  return html`<div
    class=${hasPictures ? 'options pictures' : field.chips ? 'options chips' : 'options'}
  >
    ${isConsent ? choice({ value: 'on', label: field.label }, 0) : options.map(choice)}
  </div>`;
}
