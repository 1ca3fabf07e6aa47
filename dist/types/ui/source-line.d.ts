import { type TemplateResult } from 'lit';
import type { Words } from '../locales/en.ts';
import type { Source } from '../model/content/primitives.ts';
/** Where a figure comes from and how sure that is. */
export declare function sourceLine({ label, url, status }: Source, words: Words): TemplateResult;
