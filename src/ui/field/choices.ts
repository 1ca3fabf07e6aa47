import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Option } from '../../model/content/field.ts';
import { describedBy, type FieldView } from './field-view.ts';

type Value = Option['value'];

/** The list after one of its options is set or cleared; an exclusive option stands alone. */
export function toggled(
  chosen: readonly Value[],
  option: Option,
  on: boolean,
  options: readonly Option[],
): Value[] {
  if (!on) return chosen.filter((value) => value !== option.value);
  const stays = (other: Option) =>
    other === option || (chosen.includes(other.value) && !option.exclusive && !other.exclusive);
  return options.filter(stays).map((other) => other.value);
}

function consent(field: FieldView): TemplateResult {
  const onChange = (event: Event) => field.onAnswer((event.target as HTMLInputElement).checked);
  return html`<label class="option" part="option">
    <input
      type="checkbox"
      id=${field.id}
      name=${field.id}
      ?required=${field.required}
      aria-invalid=${field.error ? 'true' : 'false'}
      aria-describedby=${ifDefined(describedBy(field))}
      .checked=${field.value === true}
      @change=${onChange}
    />
    <span>${field.label}${field.tag ?? nothing}</span>
  </label>`;
}

/** Radios, checkboxes or one consent: native inputs in large labels. */
export function choices(field: FieldView): TemplateResult {
  if (field.type === 'consent') return consent(field);
  const { id, options = [], value, onAnswer } = field;
  const several = field.type === 'several';
  const chosen: readonly Value[] = Array.isArray(value)
    ? (value as readonly Value[])
    : value == null
      ? []
      : [value as Value];
  const onChange = (option: Option, event: Event) => {
    const { checked } = event.target as HTMLInputElement;
    onAnswer(several ? toggled(chosen, option, checked, options) : option.value);
  };
  return html`<div class="options ${field.chips ? 'chips' : ''}">
    ${options.map(
      (option, index) =>
        html`<label class="option" part="option">
          <input
            type=${several ? 'checkbox' : 'radio'}
            id=${index === 0 ? id : `${id}-${option.value}`}
            name=${id}
            .value=${String(option.value)}
            ?required=${field.required && !several}
            aria-describedby=${ifDefined(option.help && `${id}-${option.value}-help`)}
            .checked=${chosen.includes(option.value)}
            @change=${(event: Event) => onChange(option, event)}
          />
          <span
            >${option.label}${
              option.help
                ? html`<span class="help" id="${id}-${option.value}-help">${option.help}</span>`
                : nothing
            }</span
          >
        </label>`,
    )}
  </div>`;
}
