import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { describedBy, native, type FieldView } from './field-view.ts';
import { numberValue } from './number-value.ts';

/** The sign of a currency as the locale writes it, and whether it stands before the number. */
function currencySign(currency: string, locale: string): { sign: string; before: boolean } {
  const parts = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(1);
  const index = parts.findIndex((part) => part.type === 'currency');
  return {
    sign: parts[index]?.value ?? currency,
    before: index < parts.findIndex((part) => part.type === 'integer'),
  };
}

function affixes(field: FieldView): [before: string | undefined, behind: string | undefined] {
  const { type, unit, currency, locale } = field;
  if (type === 'percent') return [undefined, unit ?? '%'];
  if (type !== 'money' || !currency) return [undefined, unit];
  const { sign, before } = currencySign(currency, locale);
  return before ? [sign, unit] : [undefined, [sign, unit].filter(Boolean).join(' ')];
}

/** A number typed in, with what it counts beside it; as a slider also with a range to pull. */
export function numberInput(field: FieldView): TemplateResult {
  const { id, min, max, onAnswer } = field;
  const { step, autocomplete } = native(field);
  const value = typeof field.value === 'number' ? field.value : null;
  const [before, behind] = affixes(field);
  const onInput = (event: Event) => {
    const input = event.target as HTMLInputElement;
    onAnswer(input.value === '' ? null : Number(input.value), input.validity.badInput);
  };
  const described = [describedBy(field), behind && `${id}-unit`].filter(Boolean).join(' ');
  const typed = html`<div class="affixed narrow">
    ${before ? html`<span class="affix" aria-hidden="true">${before}</span>` : nothing}
    <input
      class="input"
      part="input"
      id=${id}
      name=${id}
      type="number"
      inputmode=${(min ?? 0) < 0 ? 'text' : Number.isInteger(step) ? 'numeric' : 'decimal'}
      min=${ifDefined(min)}
      max=${ifDefined(max)}
      step=${step}
      autocomplete=${autocomplete ?? 'off'}
      placeholder=${ifDefined(field.placeholder)}
      ?required=${field.required}
      aria-invalid=${field.error ? 'true' : 'false'}
      aria-describedby=${ifDefined(described || undefined)}
      .value=${numberValue(value)}
      @input=${onInput}
    />
    ${behind ? html`<span class="affix" id="${id}-unit">${behind}</span>` : nothing}
  </div>`;
  if (field.type !== 'slider') return typed;
  return html`<div class="slide">
    <input
      type="range"
      part="slider"
      aria-label=${field.label}
      min=${min ?? 0}
      max=${max ?? 100}
      step=${step}
      .value=${numberValue(value)}
      @input=${onInput}
    />
    ${typed}
  </div>`;
}
