import { html, type TemplateResult } from 'lit';
import type { Words } from '../locales/en.ts';
import type { Organization } from '../model/content/content.ts';
import { contactWays } from './contact-ways.ts';

/** What a widget's frame needs to know; the widget controller is one. */
export interface FrameView {
  readonly loading: boolean;
  readonly failure: { code: string; message: string } | null;
  readonly locale: string;
  readonly theme: string | undefined;
  readonly direction: 'ltr' | 'rtl';
  readonly organization: Organization;
  readonly words: Words;
}

/** Where the content cannot be shown the visitor still gets what they came for: someone to talk to. */
function fallback({ organization, words }: FrameView): TemplateResult {
  return html`<section class="card stack" part="fallback">
    <h2 part="title">${words.fallbackTitle}</h2>
    ${contactWays(organization, words)}
  </section>`;
}

/** The outermost box of every widget, with what stands in it while there is no content. */
export function frame(view: FrameView, body: () => unknown): TemplateResult {
  const { loading, failure, locale, direction, theme, words } = view;
  return html`<div
    class=${`widget ${theme}`}
    part="base"
    tabindex="-1"
    lang=${locale}
    dir=${direction}
    aria-busy=${loading}
  >
    ${
      failure
        ? fallback(view)
        : loading
          ? html`<p class="card muted" role="status">${words.loading}</p>`
          : body()
    }
  </div>`;
}
