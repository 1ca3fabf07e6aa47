import { html, type TemplateResult } from 'lit';

/** A button beside the one that leads on. */
export function quietButton(part: string, label: string, onClick: () => unknown): TemplateResult {
  return html`<button class="button quiet" part=${part} type="button" @click=${onClick}>
    ${label}
  </button>`;
}
