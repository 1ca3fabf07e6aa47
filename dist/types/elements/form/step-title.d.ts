import { type TemplateResult } from 'lit';
import type { Words } from '../../locales/en.ts';
import type { Text } from '../../model/content/primitives.ts';
import type { Section } from '../../model/content/section.ts';
/** What a step is about, and which one of how many it is. */
export declare function stepTitle(section: Section, place: {
    step: number;
    of: number;
}, fill: (text: Text | undefined) => string, words: Words): TemplateResult;
