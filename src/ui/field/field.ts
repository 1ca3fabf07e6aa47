import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { type SaidOption, isNumberType, optionOf } from '../../model/form/answer.ts';
import { choices } from './choices.ts';
import { describedBy, unitOf, type FieldView } from './field-view.ts';
import { typedIn } from './typed-value.ts';

function select(field: FieldView): TemplateResult {
  const { id, options = [], value, onAnswer } = field;
  const onChange = (event: Event) => {
    // The first one stands for no answer.
    const { selectedIndex } = event.target as HTMLSelectElement;
    onAnswer(options[selectedIndex - 1]?.value ?? null);
  };
  return html`<select
    class="input"
    part="input"
    id=${id}
    name=${id}
    autocomplete=${ifDefined(field.autocomplete as 'on' | undefined)}
    ?required=${field.required}
    aria-invalid=${!!field.error}
    aria-describedby=${ifDefined(describedBy(field))}
    @change=${onChange}
  >
    <option value="" .selected=${value == null}>
      ${field.placeholder ?? field.words.pleaseChoose}
    </option>
    ${options.map(
      (option) =>
        html`<option value=${option.value} .selected=${option.value === value}>
          ${option.label}
        </option>`,
    )}
  </select>`;
}

/** Text, a number or one of many options typed in, with what a number counts beside it; as a slider also a range to pull. */
function input(field: FieldView): TemplateResult {
  const { id, type, label, value, min, max, step, onAnswer } = field;
  const options = type === 'select' ? field.options : undefined;
  const isNumber = isNumberType(type);
  const unit = unitOf(field);
  // Content may say any type, a step may be "any"; the templates' types know neither.
  const native = (isNumber ? 'number' : options ? 'text' : type) as 'text';
  const listId = `${id}-list`;
  const stepOrAny = (step ?? 'any') as number;
  const onInput = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    const typed = typedIn(input);
    const isTyped = (option: SaidOption) => option.label.toLowerCase() === `${typed}`.toLowerCase();
    const option = options?.find(isTyped);
    if (option) onAnswer(option.value);
    // In a list, so that no text that happens to be a value is shown as what that value is called.
    else if (options) onAnswer(typed && [typed], !!typed);
    else onAnswer(typed, input.validity.badInput);
  };
  if (type === 'multiline') {
    return html`<textarea
      class="input"
      part="input"
      id=${id}
      name=${id}
      rows="5"
      placeholder=${ifDefined(field.placeholder)}
      ?required=${field.required}
      aria-invalid=${!!field.error}
      aria-describedby=${ifDefined(describedBy(field))}
      .defaultValue=${String(value ?? '')}
      @input=${onInput}
    ></textarea>`;
  }
  // Where a number may be negative iOS has no minus on its decimal keys.
  const keys = isNumber && !(min! < 0) ? 'decimal' : undefined;
  return html`<div class=${`typed ${type}`}>
    ${
      type === 'slider'
        ? html`<input
            type="range"
            part="slider"
            aria-label=${label}
            min=${ifDefined(min)}
            max=${ifDefined(max)}
            step=${stepOrAny}
            .defaultValue=${String(value ?? '')}
            @input=${onInput}
          />`
        : nothing
    }
    <input
      class="input"
      part="input"
      type=${native}
      id=${id}
      name=${id}
      inputmode=${ifDefined(keys)}
      min=${ifDefined(min)}
      max=${ifDefined(max)}
      step=${ifDefined(isNumber ? stepOrAny : undefined)}
      list=${ifDefined(options && listId)}
      autocomplete=${ifDefined((field.autocomplete ?? (isNumber || options ? 'off' : undefined)) as 'on')}
      placeholder=${ifDefined(field.placeholder)}
      ?required=${field.required}
      aria-invalid=${!!field.error}
      aria-describedby=${ifDefined(describedBy(field))}
      .defaultValue=${optionOf(options ?? [], value)?.label ?? String(value ?? '')}
      @input=${onInput}
    />
    ${
      options &&
      html`<datalist id=${listId}>
        ${options.map(({ label }) => html`<option value=${label}></option>`)}
      </datalist>`
    }
    ${unit && html`<span class="muted" id=${`${id}-unit`}>${unit}</span>`}
  </div>`;
}

const remark = (id: string, part: string, text: unknown) =>
  text &&
  html`<p class=${part === 'error' ? part : 'small muted'} id=${`${id}-${part}`} part=${part}>
    ${text}
  </p>`;

/** One field: label, help, error and native control, bound to each other. */
export function field(view: FieldView): TemplateResult {
  const { id, type, error, words } = view;
  const isConsent = type === 'consent';
  const isGroup = type === 'single' || type === 'several';
  const text = html`${view.label}${
    view.markOptional ? html` <span class="muted">${words.optionalMark}</span>` : nothing
  }${view.tag}`;
  const label = isGroup ? text : html`<label for=${id}>${text}</label>`;
  const title = view.heading
    ? html`<h3 class="heading" part="label" tabindex="-1">${label}</h3>`
    : html`<span class="label" part="label">${label}</span>`;
  const says = error && html`<span class="hidden">${words.errorPrefix} </span>${error}`;
  const control =
    type === 'select' && !view.search ? select : isGroup || isConsent ? choices : input;
  const body = html`${remark(id, 'help', view.help)}${remark(id, 'hint', view.hint)}${remark(id, 'error', says)}${control(view)}${view.after}`;
  const classes = `field ${type} ${error ? 'invalid' : ''}`;
  return isGroup
    ? html`<fieldset part="field" aria-describedby=${ifDefined(describedBy(view))}>
        <legend>${title}</legend>
        <div class=${classes}>${body}</div>
      </fieldset>`
    : html`<div class=${classes} part="field">${isConsent ? nothing : title}${body}</div>`;
}
