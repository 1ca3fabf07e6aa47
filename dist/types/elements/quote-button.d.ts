import { type TemplateResult } from 'lit';
import type { Words } from '../locales/en.ts';
/** Leads on to the page's form and its first field; null where the page has none. */
export declare function quoteButton(words: Words): TemplateResult | null;
