import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { choices } from './choices.ts';
import { describedBy, native, type FieldView } from './field-view.ts';
import { numberInput } from './number-input.ts';

/** Types whose answer is a number typed in. */
const NUMBERS = ['number', 'money', 'percent', 'slider'];
const CHOICES = ['single', 'several', 'consent'];

function labelText(field: FieldView): TemplateResult {
  const { label, markOptional, words, tag } = field;
  return html`${label}${
    markOptional ? html`<span class="muted">${words.optional}</span>` : nothing
  }${tag ?? nothing}`;
}

function remarks(field: FieldView): TemplateResult {
  const { id, help, hint, error, words } = field;
  return html`${help ? html`<p class="help" id="${id}-help" part="help">${help}</p>` : nothing}${
    hint ? html`<p class="help" id="${id}-hint" part="hint">${hint}</p>` : nothing
  }${
    error
      ? html`<p class="error" id="${id}-error" part="error">
          <span><span class="hidden">${words.errorPrefix} </span>${error}</span>
        </p>`
      : nothing
  }`;
}

function select(field: FieldView): TemplateResult {
  const { id, options = [], value, words, onAnswer } = field;
  const onChange = (event: Event) => {
    const chosen = (event.target as HTMLSelectElement).value;
    onAnswer(options.find((option) => String(option.value) === chosen)?.value ?? null);
  };
  return html`<select
    class="input narrow"
    part="input"
    id=${id}
    name=${id}
    autocomplete=${ifDefined(native(field).autocomplete)}
    ?required=${field.required}
    aria-invalid=${field.error ? 'true' : 'false'}
    aria-describedby=${ifDefined(describedBy(field))}
    @change=${onChange}
  >
    <option value="" .selected=${value == null}>${field.placeholder ?? words.pleaseChoose}</option>
    ${options.map(
      (option) =>
        html`<option value=${option.value} .selected=${option.value === value}>
          ${option.label}
        </option>`,
    )}
  </select>`;
}

function textInput(field: FieldView): TemplateResult {
  const { id, type, onAnswer } = field;
  const value = String(field.value ?? '');
  const onInput = (event: Event) => {
    const { value, validity } = event.target as HTMLInputElement;
    onAnswer(value === '' ? null : value, validity.badInput);
  };
  if (type === 'multiline') {
    return html`<textarea
      class="input"
      part="input"
      id=${id}
      name=${id}
      rows="4"
      maxlength=${ifDefined(field.maxLength)}
      placeholder=${ifDefined(field.placeholder)}
      ?required=${field.required}
      aria-invalid=${field.error ? 'true' : 'false'}
      aria-describedby=${ifDefined(describedBy(field))}
      .value=${value}
      @input=${onInput}
    ></textarea>`;
  }
  return html`<input
    class="input ${type === 'date' ? 'narrow' : ''}"
    part="input"
    id=${id}
    name=${id}
    type=${native(field).type}
    maxlength=${ifDefined(field.maxLength)}
    autocomplete=${ifDefined(native(field).autocomplete)}
    placeholder=${ifDefined(field.placeholder)}
    ?required=${field.required}
    aria-invalid=${field.error ? 'true' : 'false'}
    aria-describedby=${ifDefined(describedBy(field))}
    .value=${value}
    @input=${onInput}
  />`;
}

function control(field: FieldView): TemplateResult {
  if (NUMBERS.includes(field.type)) return numberInput(field);
  return field.type === 'select' ? select(field) : textInput(field);
}

/** One field: label, help, error and native control, bound to each other. */
export function field(view: FieldView): TemplateResult {
  const { id, type, error, heading } = view;
  const classes = `field ${type} ${heading ? 'headed' : ''} ${error ? 'invalid' : ''}`;
  if (type === 'consent') {
    return html`<div class=${classes} part="field">
      ${remarks(view)}${choices(view)}${view.after}
    </div>`;
  }
  const label = heading
    ? html`<h3 class="heading" part="label" tabindex="-1">
        ${CHOICES.includes(type) ? labelText(view) : html`<label for=${id}>${labelText(view)}</label>`}
      </h3>`
    : labelText(view);
  if (CHOICES.includes(type)) {
    return html`<fieldset
      class=${classes}
      part="field"
      aria-describedby=${ifDefined(describedBy(view))}
    >
      <legend class=${heading ? '' : 'label'} part=${ifDefined(heading ? undefined : 'label')}>
        ${label}
      </legend>
      <div class="body">${remarks(view)}${choices(view)}${view.after}</div>
    </fieldset>`;
  }
  return html`<div class=${classes} part="field">
    ${heading ? label : html`<label class="label" part="label" for=${id}>${label}</label>`}
    ${remarks(view)}${control(view)}${view.after}
  </div>`;
}
