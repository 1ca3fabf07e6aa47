import { html, type TemplateResult } from 'lit';
import type { Words } from '../../locales/en.ts';
import { say } from '../../locales/say.ts';
import type { Text } from '../../model/content/primitives.ts';
import type { Section } from '../../model/content/section.ts';
import { prose } from '../../ui/prose.ts';

/** What a step is about, and which one of how many it is. */
export function stepTitle(
  section: Section,
  place: { step: number; of: number },
  fill: (text: Text | undefined) => string,
  words: Words,
): TemplateResult {
  return html`<h3 class="heading pair" part="label" tabindex="-1">
      ${fill(section.title)}
      <span class="small muted" role="status">${say(words.stepPlace, place)}</span>
    </h3>
    ${prose(fill(section.text), 'muted')}`;
}
