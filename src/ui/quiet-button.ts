import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

/** A button beside the one that leads on. */
export function quietButton(label: string, onClick: () => unknown, part?: string): TemplateResult {
  return html`<button class="button quiet" part=${ifDefined(part)} type="button" @click=${onClick}>
    ${label}
  </button>`;
}
