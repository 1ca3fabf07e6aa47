import { nothing, type TemplateResult } from 'lit';
import type { Words } from '../locales/en.ts';
import type { Source } from '../model/content/primitives.ts';
/** Where a figure comes from and how sure that is. */
export declare function sourceLine({ label, url, status }: Source, words: Words): TemplateResult;
/** The same as a small line under a field or figure; nothing without a source. */
export declare function sourceNote(source: Source | undefined, words: Words): TemplateResult | typeof nothing;
