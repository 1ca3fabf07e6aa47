import { html, type TemplateResult } from 'lit';

/** Text of the content file: a blank line ends a paragraph. */
export function prose(text: string | undefined, classes = ''): TemplateResult[] {
  return (text ?? '')
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => html`<p class=${classes}>${paragraph}</p>`);
}
